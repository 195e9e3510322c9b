import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { Refused } from './accountFiles.ts';
import { teiSamples } from './teiSamples.ts';

const usage = `npm run test:tei -- SCHEMA [FILE…]

Validates the TEI that Parallax exports, and files named, against a RELAX NG schema in XML such as tei_all.rng.`;

interface Validated {
  readonly valid: boolean;
  readonly report: string;
}

/** What the command prints and whether all is valid, or the one sentence with which it refuses. */
export function runTei([schema, ...files]: readonly string[]): Validated | { readonly refused: string } {
  if (schema === undefined) return { refused: usage };
  try {
    const validator = validatorOf(schema);
    // Before the work: whoever mistyped a name need not wait.
    const given = files.map((path) => ({ name: basename(path), xml: bytesOf(path).toString('utf8') }));
    return validated(validator, [...teiSamples(), ...given]);
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Refused(absent ? `${path} does not exist.` : `${path} cannot be read.`);
  }
}

function validatorOf(schema: string): RelaxNGValidator {
  const bytes = bytesOf(schema);
  try {
    return RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(bytes));
  } catch {
    throw new Refused(`${schema} is no RELAX NG schema in XML.`);
  }
}

function validated(validator: RelaxNGValidator, samples: readonly { name: string; xml: string }[]): Validated {
  const found = samples.map(({ name, xml }) => ({ name, faults: faults(validator, xml) }));
  const lines = found.flatMap(({ name, faults }) => [
    `${faults.length === 0 ? 'valid' : 'NOT VALID'}: ${name}`,
    ...faults.slice(0, 10).map((fault) => `  ${fault}`),
  ]);
  // A schema that lets everything through, or is none of TEI's, would prove nothing.
  const [first] = samples;
  const broken = first?.xml.replace('<rdg ', '<reading ').replace('</rdg>', '</reading>') ?? '';
  const refused = broken !== first?.xml && faults(validator, broken).length > 0;
  const proof = refused
    ? 'refused, as it should be: the first file with an element that TEI does not have'
    : 'NOT REFUSED: a broken file';
  return { valid: refused && found.every(({ faults }) => faults.length === 0), report: [...lines, proof].join('\n') };
}

/** What is wrong with a document, a line each; none where it is valid. */
function faults(validator: RelaxNGValidator, xml: string): string[] {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).trim().split('\n');
  }
}

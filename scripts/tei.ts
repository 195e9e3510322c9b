import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { teiSamples } from './evaluation/teiSamples.ts';

const usage = `npm run test:tei -- SCHEMA [FILE…]

Validates the TEI that Parallax exports, and files named, against a RELAX NG schema in XML such as tei_all.rng.
`;

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

// npm runs scripts in the project's folder; files are named from where the reader stands.
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

function run(schema: string, files: readonly string[]): boolean {
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(fromHere(schema))));
  const samples = [
    ...teiSamples(),
    ...files.map((path) => ({ name: basename(path), xml: readFileSync(fromHere(path), 'utf8') })),
  ];
  let valid = true;
  for (const { name, xml } of samples) {
    const found = faults(validator, xml);
    console.log(`${found.length === 0 ? 'valid' : 'NOT VALID'}: ${name}`);
    for (const fault of found.slice(0, 10)) console.log(`  ${fault}`);
    if (found.length > 0) valid = false;
  }
  // A schema that lets everything through, or is none of TEI's, would prove nothing.
  const [first] = samples;
  const broken = first?.xml.replace('<rdg ', '<reading ').replace('</rdg>', '</reading>') ?? '';
  const refused = broken !== first?.xml && faults(validator, broken).length > 0;
  console.log(
    refused
      ? 'refused, as it should be: the first file with an element that TEI does not have'
      : 'NOT REFUSED: a broken file',
  );
  return valid && refused;
}

const [schema, ...files] = process.argv.slice(2);
if (schema === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (!run(schema, files)) process.exitCode = 1;

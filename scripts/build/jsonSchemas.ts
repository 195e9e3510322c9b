import * as z from 'zod/mini';
import { accountFile } from '../../src/model/account.ts';
import { callFile } from '../../src/model/call.ts';
import { comparisonFile } from '../../src/model/comparisonFile.ts';
import { glossaryFile } from '../../src/model/glossary.ts';
import { ledgerFile } from '../../src/model/ledger.ts';
import { voicesFile } from '../../src/model/voices.ts';

/** The validator's own schemas as JSON Schema: file name in `data/schema` → text. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    account: accountFile,
    call: callFile,
    ledger: ledgerFile,
    voices: voicesFile,
    glossary: glossaryFile,
    comparison: comparisonFile,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ title: `Parallax ${name}`, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  );
}

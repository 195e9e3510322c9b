import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './build/jsonSchemas.ts';

/** Writes the JSON Schemas that editors use through `$schema`. A test fails when they are not up to date. */
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const path = join(import.meta.dirname, '../data/schema', name);
  writeFileSync(path, schema);
  console.log(path);
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './jsonSchemas.ts';

const folder = join(import.meta.dirname, '../../data/schema');

test('the JSON Schemas in data/schema are what the validator says; `npm run schema` writes them', () => {
  const written = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  expect(written).toEqual(jsonSchemas());
});

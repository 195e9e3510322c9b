import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossaryFile } from '../../src/model/glossary.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokens.ts';

const folder = new URL('../../data/glossary/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) < place))];
}

test.each(names)('%s is valid, and says nothing twice', (name) => {
  const { field, concepts } = glossaryFile.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  expect(`${field.id}.json`).toBe(name);
  expect(repeated(concepts.map(({ id }) => id))).toEqual([]);
  const forms = concepts.map(({ en, 'zh-Hant': traditional, 'zh-Hans': simplified }) => [
    ...en,
    ...traditional,
    ...simplified,
  ]);
  expect(concepts.filter((_, place) => forms[place]?.length === 0).map(({ id }) => id)).toEqual([]);
  expect(repeated(forms.flatMap((own) => own.map((form) => fold(form).text)))).toEqual([]);
  // A form without a letter or a digit would never be found.
  expect(forms.flat().filter((form) => tokenize(form).length === 0)).toEqual([]);
});

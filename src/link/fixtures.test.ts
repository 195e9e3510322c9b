import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultView, parseAddress } from './address.ts';
import { fields } from './fields.ts';
import { tellings } from './told.ts';
import type { View } from './view.ts';

// Addresses that were given out. A fixture is only ever added: a link that opened once opens for good.

const call = {
  id: 'xi-trump-2025-11-24',
  accounts: ['mfa', 'udn', 'politico', 'ap'].map((id) => ({ id, paragraphs: [{ id: 'taiwan' }] })),
  base: 'mfa',
  origins: ['beijing', 'trump'].map((id) => ({ id })),
  ledger: { statements: [{ id: 'taiwan-order' }] },
  files: ['北京.json', 'south.txt'],
  voices: { parties: ['xi', 'trump'].map((id) => ({ id })) },
};

/** Every field that an address may have. */
const named = ['v', 'call', 'files', 'view', 'show', 'base', 'read', 'mark', 'english', 'wording', 'find', 'lang'];
const pointed = ['p', 'row', 'at', 'statement'];
const asked = ['states', 'lacks', 'only', 'speaker', 'differ', 'order'];

const forms = join(import.meta.dirname, 'fixtures');

type Cases = Readonly<Record<string, { readonly address: string; readonly view: Partial<View> }>>;

const files = readdirSync(forms).flatMap((form) =>
  readdirSync(join(forms, form)).map((file) => ({
    name: `${form}/${file}`,
    cases: JSON.parse(readFileSync(join(forms, form, file), 'utf8')) as Cases,
  })),
);

describe.each(files)('$name', ({ cases }) => {
  test.each(Object.entries(cases))('%s', (_, { address, view }) => {
    expect(parseAddress(address, call)).toEqual({ view: { ...defaultView(call), ...view }, unused: [] });
  });
});

test('every field of an address, and everything that tells a passage, is in one that was given out', () => {
  const all = files.flatMap(({ cases }) => Object.values(cases));
  const inAddresses = all.flatMap(({ address }) => fields(address).map(({ name }) => name));
  expect(new Set(inAddresses)).toEqual(new Set([...named, ...pointed, ...asked]));
  const told = all.flatMap(({ view }) => view.passages ?? []).map((passage) => passage.told?.by);
  expect(new Set(told)).toEqual(new Set([undefined, 'order', ...tellings]));
});

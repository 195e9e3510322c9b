import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultView, parseAddress } from './address.ts';
import type { View } from './view.ts';

// Addresses that were given out. A fixture is only ever added: a link that opened once opens for good.

const call = {
  id: 'xi-trump-2025-11-24',
  accounts: ['mfa', 'udn', 'politico', 'ap'].map((id) => ({ id, paragraphs: [{ id: 'taiwan' }] })),
  base: 'mfa',
  origins: ['beijing', 'trump'].map((id) => ({ id })),
  ledger: { statements: [{ id: 'taiwan-order' }] },
  voices: { parties: ['xi', 'trump'].map((id) => ({ id })) },
};

const forms = join(import.meta.dirname, 'fixtures');

for (const form of readdirSync(forms)) {
  for (const file of readdirSync(join(forms, form))) {
    describe(`${form}/${file}`, () => {
      const cases = JSON.parse(readFileSync(join(forms, form, file), 'utf8')) as Readonly<
        Record<string, { readonly address: string; readonly view: Partial<View> }>
      >;
      test.each(Object.entries(cases))('%s', (_, { address, view }) => {
        expect(parseAddress(address, call)).toEqual({ view: { ...defaultView(call), ...view }, unused: [] });
      });
    });
  }
}

import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { relayText } from './accountFacts.ts';

const speech = { words: en, say: (text: { readonly en: string }) => text.en };
const origins = [{ id: 'capital', name: { en: 'the capital', 'zh-Hant': '首都' } }];
const relays = { en: 'The Agency', 'zh-Hant': '通訊社' };

const relay = (inferred: boolean, origin = 'capital') =>
  relayText({ provenance: { origin, relays, inferred } }, origins, speech);

test('what is inferred of a relay is whose line it gives, and not that it relays', () => {
  expect(relay(false)).toBe('Relays The Agency');
  expect(relay(true)).toBe('Relays The Agency; that this is the capital’s line is our inference');
  expect(relay(true, 'unknown'), 'of no origin that is known').toBe('Relays The Agency');
});

test('who relays nobody is not said to', () => {
  expect(relayText({ provenance: { origin: 'capital', relays: null, inferred: true } }, origins, speech)).toBeNull();
});

import { expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { originsOf, otherwiseOriginsOf } from './origins.ts';
import { shippedFiles } from './shippedFiles.ts';

const call = assemble(shippedFiles);

test.each([
  ['two governments', 'ukraine-discussed', ['beijing', 'trump'], []],
  ['one readout, whoever carries it', 'xi-supports-peace', ['beijing'], []],
  ['who states it otherwise bears no witness', 'japan-remark', ['politico'], ['ap']],
  ['each with its own word', 'ukraine-called', ['beijing'], ['trump', 'politico', 'ap']],
  ['one origin in two wordings', 'fair-peace', ['beijing'], ['beijing']],
  ['ascribed to Xi, in neither Beijing text', 'trade-truce', ['politico'], []],
  ['ascribed to Beijing and to Trump, in no text of theirs', 'trade-discussed', ['politico', 'ap'], []],
  ['ascribed to two, of whom one has it', 'taiwan-discussed', ['beijing'], []],
  ['of the post the year is not known', 'return-state-visit-when', ['politico'], ['ap']],
  ['AP’s own word for what Beijing said', 'taiwan-return-where', ['beijing'], ['ap']],
  ['said elsewhere, as one account tells', 'red-line', ['politico'], []],
])('%s: %s', (_, id, states, otherwise) => {
  const statement = call.ledger.statements.filter((one) => one.id === id);
  expect(statement.map((one) => originsOf(one, call))).toEqual([states]);
  expect(statement.map((one) => otherwiseOriginsOf(one, call))).toEqual([otherwise]);
});

import { expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { ascriptionsOf, originsOf, otherwiseOriginsOf } from './origins.ts';
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

test.each([
  ['no text of Trump’s has it', 'april-visit-known-before', 'states', { politico: 'trump' }],
  ['nor of either', 'trade-discussed', 'states', { politico: 'beijing trump', ap: 'beijing' }],
  ['borne out by one of the two', 'taiwan-discussed', 'states', {}],
  ['told in its own words besides', 'ukraine-called', 'states-otherwise', {}],
  ['otherwise', 'return-state-visit-when', 'states-otherwise', { ap: 'trump' }],
] as const)('an origin that counts for what it ascribes to others: %s', (_, id, verdict, expected) => {
  const [statement = expect.fail()] = call.ledger.statements.filter((one) => one.id === id);
  const ascriptions = [...ascriptionsOf(statement, verdict, call)];
  expect(ascriptions.map(([origin, { accounts }]) => [origin, accounts])).toEqual(
    Object.keys(expected).map((origin) => [origin, [origin]]),
  );
  expect(Object.fromEntries(ascriptions.map(([origin, { to }]) => [origin, to.join(' ')]))).toEqual(expected);
});

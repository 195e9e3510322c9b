import { expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { shippedFiles } from './shippedFiles.ts';
import { speakers } from './speakers.ts';

const call = assemble(shippedFiles);
const speakersOf = speakers(call);

test.each([
  ['whoever reports it', 'xi-supports-peace', ['xi']],
  ['one who is only said to have said it did not', 'trade-truce', []],
  ['nor did two', 'trade-discussed', []],
  ['of two named together, the one whose text has it', 'taiwan-discussed', ['xinhua', 'mfa', 'beijing']],
  ['both, where both have it', 'ukraine-discussed', ['trump', 'xinhua', 'mfa', 'beijing']],
  ['passages that disagree on what he said', 'return-state-visit-when', []],
])('%s: %s', (_, id, expected) => {
  const statement = call.ledger.statements.filter((one) => one.id === id);
  expect(statement.map((one) => speakersOf(one))).toEqual([expected]);
});

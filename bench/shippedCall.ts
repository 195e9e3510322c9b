import { readCall } from '../scripts/build/readCall.ts';
import { alignAccounts } from '../src/corpus/alignAccounts.ts';
import { witness } from '../src/corpus/witness.ts';
import { comparedPairs, compareAll } from './parallax.ts';
import { plainDiff } from './plainDiff.ts';
import { glossary, inProject } from './project.ts';
import { timeRatio, type Section } from './ratio.ts';
import { timed } from './timing.ts';

/** The call that ships: aligned and compared, against diff-match-patch, which is given the aligned pairs for nothing. */
export const shippedCall: Section = {
  title: 'The shipped call',
  async measure(progress) {
    progress('aligning and comparing the shipped call');
    const call = readCall(inProject('data/xi-trump-2025-11-24'));
    const witnesses = call.accounts.map((account) => witness(account, call.event.date));
    const ours = () => compareAll(witnesses, alignAccounts(call, glossary), call.base);
    const pairs = comparedPairs(ours(), witnesses);
    const peer = () => pairs.reduce((sum, { a, b }) => sum + plainDiff(a, b), 0);
    // Ours is a hundred times as much code as the peer's one loop: it takes longer until all of it is compiled.
    const time = timed({ ours, peer }, { rounds: 15, warmUp: 15, atLeastMs: 100 });
    return [timeRatio('shipped-call', 3, time.ours, time.peer, `diff-match-patch on its ${pairs.length} pairs`)];
  },
};

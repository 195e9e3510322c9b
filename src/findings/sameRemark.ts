import { oneVoice, speakersOf, type Countries, type Speaker } from './speakers.ts';
import type { Telling } from './telling.ts';

/** Two places or parties named in both: one would be no more than the country that every account of a call names. */
const leastParties = 2;

/** What is more than names and turns of speech. */
const tellingBase = 0.1;

function parties({ terms }: Telling, { after }: Speaker): Set<string> {
  return new Set(
    terms
      .filter(({ kind, key, start }) => kind === 'name' && start >= after && !key.startsWith('people/'))
      .map(({ key }) => key),
  );
}

function topics({ terms, surface }: Telling, { after }: Speaker): Set<string> {
  const concepts = terms.filter(({ kind, base, start }) => kind === 'concept' && base >= tellingBase && start >= after);
  const words = surface.filter(({ base, start }) => base >= 1 && start >= after);
  return new Set([...concepts, ...words].map(({ key }) => key));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((key) => b.has(key)).length;

/**
 * Whether two sentences that the aligner did not pair render one remark: each reports one speaker, the two can be one
 * voice, of one country by the texts' own words, and what is said names the same parties and shares a topic. The words of
 * a conflict are what two renderings do not share, so that the aligner alone would find contradictions last.
 */
export function sameRemark(a: Telling, b: Telling, countries: Countries): boolean {
  const [ofA, ofB] = [speakersOf(a), speakersOf(b)];
  const [x, y] = [ofA[0], ofB[0]];
  if (!x || !y || ofA.length > 1 || ofB.length > 1) return false;
  if (oneVoice(x, y, countries) !== true) return false;
  return shared(parties(a, x), parties(b, y)) >= leastParties && shared(topics(a, x), topics(b, y)) > 0;
}

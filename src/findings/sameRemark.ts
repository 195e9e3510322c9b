import { oneVoice, speakersOf, type Countries, type Speaker } from './speakers.ts';
import type { Telling } from './telling.ts';

/** Two places or parties named in both: one would be no more than the country that every account of a call names. */
const leastParties = 2;

/** What is more than names and turns of speech. */
const tellingBase = 0.1;

function partiesOf({ terms }: Telling, { after }: Speaker): Set<string> {
  return new Set(
    terms
      .filter(({ kind, key, start }) => kind === 'name' && start >= after && !key.startsWith('people/'))
      .map(({ key }) => key),
  );
}

function topicsOf({ terms, surface }: Telling, { after }: Speaker): Set<string> {
  const concepts = terms.filter(({ kind, base, start }) => kind === 'concept' && base >= tellingBase && start >= after);
  const words = surface.filter(({ base, start }) => base >= 1 && start >= after);
  return new Set([...concepts, ...words].map(({ key }) => key));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((key) => b.has(key)).length;

/** What one speaker is reported to have said. */
export interface Remark {
  readonly speaker: Speaker;
  readonly parties: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** The remark that a sentence reports; null where it reports none, or several speakers. */
export function remarkOf(telling: Telling): Remark | null {
  const [speaker, ...others] = speakersOf(telling);
  if (!speaker || others.length > 0) return null;
  return { speaker, parties: partiesOf(telling, speaker), topics: topicsOf(telling, speaker) };
}

/**
 * Whether two sentences that the aligner did not pair render one remark: the speakers can be one voice, of one country by
 * the texts' own words, and what is said names the same parties and shares a topic. The words of a conflict are what two
 * renderings do not share, so that the aligner alone would find contradictions last.
 */
export function sameRemark(a: Remark, b: Remark, countries: Countries): boolean {
  return (
    shared(a.parties, b.parties) >= leastParties &&
    shared(a.topics, b.topics) > 0 &&
    oneVoice(a.speaker, b.speaker, countries) === true
  );
}

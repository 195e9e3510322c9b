import type { Range } from '../model/range.ts';
import type { Term } from '../text/terms.ts';
import { isPerson, isRole } from './people.ts';
import { clauseAt, findWords, rangeOf, wordList, type Telling } from './telling.ts';

/** Who is said to speak in a sentence. */
export interface Speaker {
  readonly range: Range;
  /** The concept of a named person; null for a role (officials, a spokesperson). */
  readonly person: string | null;
  /** The place that stands before the role or the person: Japanese officials, 日本首相高市早苗. */
  readonly country: string | null;
  /** Where the reporting verb ends: what is said stands after it, or all before the speaker. */
  readonly after: number;
}

/** Verbs that hand the word over, folded. Export for the wording layer, which shows how accounts vary them. */
export const reportingVerbs = wordList({
  say: 'said|says|say|told|stated|noted|remarked|added|wrote|writes|表示|指出|说|称|写道|补充说|谈到|声称|宣称',
  stress: 'stressed|emphasized|emphasised|underlined|underscored|highlighted|reiterated|强调|重申|着重指出',
  hold: 'argued|claimed|insisted|warned|maintained|认为|警告|主张|坚称',
});

const isPlace = ({ key, kind }: Term) => kind === 'name' && key.startsWith('places/');

/** The speakers of a sentence: who stands before a reporting verb in its clause, nearest to it. */
export function speakersOf(telling: Telling): Speaker[] {
  return findWords(telling, reportingVerbs).flatMap(({ first, last }): Speaker[] => {
    const verb = rangeOf(telling, first, last);
    const clause = clauseAt(telling, verb.start);
    const before = telling.terms
      .filter(({ start, end }) => start >= clause.start && end <= verb.start)
      .sort((x, y) => y.end - x.end || x.start - y.start);
    const who = before.find((term) => isPerson(term) || isRole(term));
    if (!who) return [];
    const person = before.find((term) => isPerson(term) && term.end === who.end) ?? (isPerson(who) ? who : null);
    const start = person?.start ?? who.start;
    const country = before.find((term) => isPlace(term) && term.end <= Math.max(start, who.end) && term.start <= start);
    return [
      {
        range: { start: Math.min(start, country?.start ?? start), end: who.end },
        person: person?.key ?? null,
        country: country?.key ?? null,
        after: verb.end,
      },
    ];
  });
}

/** Which country each person is said to speak for, wherever a text sets a country before the name. */
export type Countries = ReadonlyMap<string, string>;

/** A country, an office and a name in one run: 日本首相高市早苗. More words between them, and the country is another's. */
const apposition = 16;

/** Read from the texts themselves; a person whom they give two countries has none. */
export function countriesOf(tellings: readonly Telling[]): Countries {
  const found = new Map<string, Set<string>>();
  for (const { terms, clauses } of tellings)
    for (const person of terms.filter(isPerson))
      for (const office of terms.filter(isRole)) {
        if (office.end > person.start || person.start - office.end > 1) continue;
        const clause = clauses.find(({ start, end }) => person.start >= start && person.end <= end);
        const place = terms
          .filter((term) => isPlace(term) && term.end <= office.end && term.start >= (clause?.start ?? 0))
          .filter((term) => person.start - term.end <= apposition && term.end >= office.start - 1)
          .at(-1);
        if (place) found.set(person.key, (found.get(person.key) ?? new Set<string>()).add(place.key));
      }
  return new Map(
    [...found].flatMap(([person, places]): [string, string][] => {
      const only = [...places][0];
      return only !== undefined && places.size === 1 ? [[person, only]] : [];
    }),
  );
}

/**
 * Whether two named speakers can be one voice. A role and a named person can, when the person is of the role's country: a
 * prime minister is one of her country's officials, and an account that says less contradicts nothing. Null where the
 * texts do not say.
 */
export function oneVoice(a: Speaker, b: Speaker, countries: Countries): boolean | null {
  if (a.person !== null && b.person !== null) return a.person === b.person;
  const countryOf = ({ person, country }: Speaker) =>
    country ?? (person === null ? null : (countries.get(person) ?? null));
  const [ofA, ofB] = [countryOf(a), countryOf(b)];
  return ofA === null || ofB === null ? null : ofA === ofB;
}

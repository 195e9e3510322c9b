import { pairRarity, wordRarity } from '../text/commonness.ts';
import type { Contrast, Value } from './contrast.ts';
import { likeness, sameSlot } from './slot.ts';
import { clauseAt, findWords, rangeOf, wordList, type Telling } from './telling.ts';

/** Words that turn a predicate round; the others hold 不 and 無 and turn nothing. */
const negators = wordList(
  { not: 'not|never|without|cannot|不|没有|没|未|未曾|并未|并非|不会|不能|不再|无意|拒绝' },
  'not only|not just|not least|no doubt|不断|不仅|不但|不只|不可分割|不可或缺|不同|不少|不久|不过|不得不|不可避免|不管|不论|不如|不满|不安|未来|未必|无论|不可',
);

/** Words that deny by what they mean: "prevented from being used" and "not used" say the same. */
const otherDenials = wordList({
  denial:
    'no|nor|neither|absence|absent|lack|lacks|lacked|fail|fails|failed|refuse|refused|decline|declined|deny|denied|' +
    'prevent|prevents|prevented|preventing|avoid|avoided|avoiding|oppose|opposes|opposed|stop|stopped|rule out|ruled out|' +
    '防止|避免|阻止|制止|杜绝|反对|拒绝|否认|缺乏|缺少|取消|停止|排除|免于',
});

/** The predicate stands within so many tokens after the word. */
const reach = { word: 3, character: 3 } as const;

/** A predicate that any text has tells nothing of which one is turned round. */
const leastRarity = 0.3;

interface Predicate {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

function predicateAt({ tokens }: Telling, at: number): Predicate | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return null;
  if (token.kind === 'word')
    return wordRarity(token.word, token.key) >= leastRarity ? { key: token.key, first: at, last: at } : null;
  if (token.kind !== 'character' || next?.kind !== 'character' || next.gap !== 'none') return null;
  return pairRarity(token.key, next.key) >= leastRarity ? { key: token.key + next.key, first: at, last: at + 1 } : null;
}

interface Negated extends Predicate {
  /** The place of the negator. */
  readonly from: number;
}

/** The first telling word or pair of characters after each negator. */
function negated(telling: Telling): Negated[] {
  return findWords(telling, negators).flatMap(({ first, last }): Negated[] => {
    for (let at = last + 1; at < telling.tokens.length; at += 1) {
      const token = telling.tokens[at];
      if (!token || token.gap === 'hard' || token.gap === 'stop') return [];
      if (at - last > (token.kind === 'character' ? reach.character : reach.word)) return [];
      const predicate = predicateAt(telling, at);
      if (predicate) return [{ ...predicate, from: first }];
    }
    return [];
  });
}

/** The one place where a sentence has a predicate; null where it has none or several. */
function onlyPlace(telling: Telling, key: string): Predicate | null {
  const places = telling.tokens.flatMap((_, at) => {
    const predicate = predicateAt(telling, at);
    return predicate?.key === key ? [predicate] : [];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** What one sentence denies with a predicate that the other has without any denial in the same clause. */
function oneWay(a: Telling, b: Telling): { readonly denied: Negated; readonly affirmed: Predicate }[] {
  const deniedInB = [...findWords(b, negators), ...findWords(b, otherDenials)].map(
    ({ first }) => clauseAt(b, b.tokens[first]?.start ?? 0).start,
  );
  return negated(a).flatMap((denied) => {
    const affirmed = onlyPlace(b, denied.key);
    if (!affirmed || !onlyPlace(a, denied.key)) return [];
    const ranges = { a: rangeOf(a, denied.from, denied.last), b: rangeOf(b, affirmed.first, affirmed.last) };
    const clause = clauseAt(b, ranges.b.start);
    if (deniedInB.includes(clause.start)) return [];
    const like = likeness(
      { telling: a, range: clauseAt(a, ranges.a.start), except: ranges.a },
      { telling: b, range: clause, except: ranges.b },
    );
    return like >= sameSlot ? [{ denied, affirmed }] : [];
  });
}

function deniedValue(telling: Telling, { from, last }: Negated): Value {
  return { range: rangeOf(telling, from, last), value: 'denied' };
}

function affirmedValue(telling: Telling, { first, last }: Predicate): Value {
  return { range: rangeOf(telling, first, last), value: 'affirmed' };
}

/** 支持 against 不支持: one predicate, affirmed and denied. */
export function negationConflicts(a: Telling, b: Telling): Contrast[] {
  return [
    ...oneWay(a, b).map(({ denied, affirmed }): Contrast => ({
      kind: 'negation',
      a: deniedValue(a, denied),
      b: affirmedValue(b, affirmed),
    })),
    ...oneWay(b, a).map(({ denied, affirmed }): Contrast => ({
      kind: 'negation',
      a: affirmedValue(a, affirmed),
      b: deniedValue(b, denied),
    })),
  ];
}

import { locate, type Held, type Located } from '../../../src/link/locate.ts';
import { describe, type Passage } from '../../../src/link/passage.ts';
import { parsePassage, serializePassage } from '../../../src/link/passageCodec.ts';
import type { Range } from '../../../src/model/range.ts';
import { chance, type Chance } from './chance.ts';
import type { Edit, Meant } from './edit.ts';
import {
  around,
  calm,
  besideDeleting,
  deleting,
  elsewhere,
  lookalikePut,
  twinParagraphPut,
  twinPut,
  twins,
  twinsOf,
  within,
} from './edits.ts';
import { leadPut, namesakes, wordsMet, wordsPut } from './namesakes.ts';
import { textOf, Writer, type Text } from './text.ts';

export interface LinkFigures {
  readonly total: number;
  readonly exact: number;
  readonly moved: number;
  readonly lost: number;
  /** Another passage highlighted than the one meant. */
  readonly wrong: number;
  /** Links whose words still stand together, as they were; and how many of these are lost. */
  readonly untouched: { readonly total: number; readonly lost: number };
}

export interface LinkCase {
  readonly seed: number;
  readonly outcome: 'exact' | 'moved' | 'lost' | 'wrong';
  readonly untouched: boolean;
  /** For a person who looks into it. */
  readonly before: string;
  readonly now: string;
  readonly edits: readonly string[];
}

/** What is put into the text before the link is made, and in how many of a hundred. */
const planted: readonly (readonly [Edit, number])[] = [
  [lookalikePut, 50],
  [lookalikePut, 30],
  [twinPut, 1],
  [twinParagraphPut, 1],
  [wordsPut, 2],
  [wordsMet, 2],
  [leadPut, 1],
];

/** Links into random texts, each opened after random edits. The same seeds, from `first`, give the same figures. */
export function scoreLinks(count: number, first = 0): LinkFigures {
  const cases = Array.from({ length: count }, (_, at) => linkCase(first + at));
  const of = (outcome: LinkCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const untouched = cases.filter((one) => one.untouched);
  return {
    total: count,
    exact: of('exact'),
    moved: of('moved'),
    lost: of('lost'),
    wrong: of('wrong'),
    untouched: {
      total: untouched.length,
      lost: untouched.filter(({ outcome }) => outcome === 'lost').length,
    },
  };
}

export function linkCase(seed: number): LinkCase {
  const random = chance(seed);
  const writer = new Writer(random);
  let text = writer.text();
  const first = chosen(text, random);
  // What is alike may have been there before the link was made.
  for (const [plant, share] of planted) if (random.percent(share)) text = plant(text, first, writer, random);
  const meant = unparted(text, first);
  const before = text;
  const passage = linked(before, meant);
  const edits = drawn(random);
  const isDeleted = edits.some((edit) => deleting.includes(edit));
  for (const edit of edits) {
    const next = edit(text, meant, writer, random);
    const isTold = !isDeleted || deleting.includes(edit) || namesakes.includes(edit);
    if (isTold || twinsOf(before, next, meant) <= twinsOf(before, text, meant)) text = next;
  }
  const located = locate(passage, account(text));
  const right = standing(text, meant, located.outcome === 'lost' ? null : located.paragraph);
  const untouched = right !== null && right.words === standing(before, meant)?.words;
  return {
    seed,
    outcome: judged(located, { before, text, meant, untouched }),
    untouched,
    before: shown(before, standing(before, meant)),
    now: shown(text, located.outcome === 'lost' ? null : located),
    edits: edits.map(({ name }) => name),
  };
}

/** A paragraph, whole sentences of one, or words of one. */
function chosen(text: Text, random: Chance): Meant {
  const { sentences } = random.one(text);
  const kind = random.below(100);
  if (kind < 20) return identities(sentences.flat());
  const from = random.below(sentences.length);
  if (kind < 55) return identities(sentences.slice(from, from + 1 + random.below(2)).flat());
  const words = kind < 90 ? random.one(sentences) : sentences.flat();
  // A mark alone is nothing that anybody links to.
  const start = random.below(words.length - 1);
  const part = words.slice(start, start + 1 + random.below(words.length - start));
  return identities(part[0]?.kind === 'mark' && part.length > 1 ? part.slice(1) : part);
}

/** As many of the words as nothing was put between. */
function unparted(text: Text, meant: Meant): Meant {
  const words = text.flatMap(({ sentences }) => sentences.flat());
  const from = words.findIndex(({ identity }) => meant.has(identity));
  const run = words.slice(from).findIndex(({ identity }) => !meant.has(identity));
  return identities(words.slice(from, run === -1 ? words.length : from + run));
}

function identities(words: readonly { readonly identity: number }[]): Meant {
  return new Set(words.map(({ identity }) => identity));
}

function drawn(random: Chance): Edit[] {
  const several = (edits: readonly Edit[], most: number) =>
    Array.from({ length: random.below(most + 1) }, () => random.one(edits));
  const kind = random.below(100);
  if (kind < 20) return [...several(besideDeleting, 2), random.one(deleting)];
  if (kind < 35) return [...several(calm, 1), random.one(within), ...several(twins, 1)];
  if (kind < 45) return [...several(elsewhere, 1), random.one(twins), ...several(elsewhere, 1)];
  return [random.one(around), ...(random.percent(30) ? several(around, 1) : [])];
}

/** Through its address and back, as every link goes. */
function linked(text: Text, meant: Meant): Passage {
  const place = standing(text, meant);
  const paragraphs = text.map((one) => ({ id: one.id, text: textOf(one) }));
  const paragraph = paragraphs.find(({ id }) => id === place?.paragraph);
  const passage = place && paragraph && describe({ id: 'mfa', paragraphs }, paragraph, place.range);
  const carried = passage && parsePassage(serializePassage(passage));
  if (!carried) throw new Error('a passage that its own address does not give back');
  return carried;
}

function account(text: Text): Held[] {
  const paragraphs = text.map((paragraph) => ({ id: paragraph.id, text: textOf(paragraph) }));
  return [{ id: 'mfa', paragraphs }];
}

interface Standing {
  readonly paragraph: string;
  readonly range: Range;
  readonly words: string;
}

/** From the first to the last of the linked words that are left, in one paragraph or in the only one that has any. */
function standing(text: Text, meant: Meant, id: string | null = null): Standing | null {
  const holding = text.filter(({ sentences }) => sentences.flat().some(({ identity }) => meant.has(identity)));
  const paragraph = holding.length > 1 ? holding.find((one) => one.id === id) : holding[0];
  if (!paragraph) return null;
  const words = paragraph.sentences.flat();
  const first = words.findIndex(({ identity }) => meant.has(identity));
  const last = words.findLastIndex(({ identity }) => meant.has(identity));
  const start = lengthOf(words.slice(0, first));
  const range = { start, end: start + lengthOf(words.slice(first, last + 1)) };
  return { paragraph: paragraph.id, range, words: textOf(paragraph).slice(range.start, range.end) };
}

function lengthOf(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Right is a link that highlights the linked words, all that are left in their paragraph and none that stood there beside
 * them; of altered words also what was put in between them and their neighbours.
 */
function judged(located: Located<Held>, { before, text, meant, untouched }: Opened): LinkCase['outcome'] {
  if (located.outcome === 'lost') return 'lost';
  const isAltered = located.outcome === 'moved' && located.how === 'altered';
  const stood = new Set(before.flatMap(({ sentences }) => sentences.flat()).map(({ identity }) => identity));
  const right = located.stretches.every(({ paragraph, range }) => {
    const words = text.find(({ id }) => id === paragraph)?.sentences.flat() ?? [];
    let at = 0;
    const any = words.some(({ identity }) => meant.has(identity));
    return (
      any &&
      words.every(({ identity, text: { length } }) => {
        const within = at >= range.start && at + length <= range.end;
        const apart = at + length <= range.start || at >= range.end;
        at += length;
        if (meant.has(identity)) return within;
        return apart || (within && isAltered && !stood.has(identity));
      })
    );
  });
  // A divided one is whole, and in its order.
  const left = text.flatMap(({ sentences }) => sentences.flat()).filter(({ identity }) => meant.has(identity));
  const isWhole = left.length === meant.size && left.every((word, at) => word.identity === [...meant][at]);
  const isDivided = located.outcome === 'moved' && located.how === 'divided';
  // What is called altered is, and what is not is not.
  return right && (isDivided ? isWhole : isAltered !== untouched) ? located.outcome : 'wrong';
}

interface Opened {
  /** The text when the link was made, and now. */
  readonly before: Text;
  readonly text: Text;
  readonly meant: Meant;
  readonly untouched: boolean;
}

function shown(text: Text, place: { paragraph: string; range: Range } | null): string {
  return text
    .map((paragraph) => {
      const words = textOf(paragraph);
      if (place?.paragraph !== paragraph.id) return `${paragraph.id}: ${words}`;
      const { start, end } = place.range;
      return `${paragraph.id}: ${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`;
    })
    .join('\n');
}

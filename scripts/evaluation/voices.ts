import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/corpus/parse.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import type { Range } from '../../src/model/range.ts';
import { voicesFile, type Party, type VoiceKind } from '../../src/model/voices.ts';
import { fold } from '../../src/text/fold.ts';
import { placeVoices } from '../../src/voices/placeVoices.ts';
import { recogniseVoices } from '../../src/voices/recogniseVoices.ts';
import { readCall } from '../build/readCall.ts';

/** Two spans are one where they share this part of all the characters that either has. */
const sameSpan = 0.8;

interface Shares {
  readonly precision: number;
  readonly recall: number;
}

export interface VoiceScore extends Shares {
  /** Of voices: a span of the right kind and speaker whose characters are the same but for a fifth. */
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Of characters: the innermost voice that covers one has the right kind and speaker. */
  readonly characters: Shares;
}

interface Span {
  readonly place: string;
  readonly range: Range;
  readonly kind: VoiceKind;
  /** Party ids, sorted and joined; for a name that is no party's, the name. */
  readonly who: string;
  readonly words: string;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const share = (part: number, whole: number) => round(whole === 0 ? 0 : part / whole);

/** Holds what the recogniser finds in a call's accounts against its `voices.json`. Excerpts are read where they stand. */
export function scoreVoices(callFolder: string): VoiceScore {
  const parsed = parse('voices.json', readFileSync(join(callFolder, 'voices.json'), 'utf8'), voicesFile);
  if (!parsed.value) throw new CorpusError(parsed.problems);
  const accounts = readCall(callFolder).accounts.filter(({ extent }) => extent !== 'excerpts');
  const { voices, problems } = placeVoices(parsed.value, accounts);
  if (problems.length > 0) throw new CorpusError(problems.map((problem) => ({ file: 'voices.json', ...problem })));
  const partyOf = naming(parsed.value.parties);
  const annotated = voices.map(({ account, paragraph, range, kind, speakers, words }): Span => ({
    place: `${account}/${paragraph}`,
    range,
    kind,
    who: speakers.toSorted().join('+'),
    words,
  }));
  const recognised = accounts.flatMap(({ id, kind, paragraphs }) => {
    const texts = paragraphs.map(({ text }) => text);
    return recogniseVoices(texts, { kind }).map(({ paragraph, range, kind, speaker }): Span => ({
      place: `${id}/${paragraphs[paragraph]?.id}`,
      range,
      kind,
      who: speaker ? partyOf(speaker.words) : '',
      words: texts[paragraph]?.slice(range.start, range.end) ?? '',
    }));
  });
  return compareSpans(annotated, recognised);
}

/** The parties that words name: exactly one of the forms of each, after folding, as one name or several joined by “and”. */
export function naming(parties: readonly Party[]): (words: string) => string {
  const ids = new Map(parties.flatMap(({ id, forms }) => forms.map((form) => [fold(form).text, id] as const)));
  const one = (words: string) => ids.get(fold(words).text.trim());
  return (words) => {
    const several = words.split(/和|與|与|及| and /u).map((name) => one(name) ?? name);
    return one(words) ?? several.toSorted().join('+');
  };
}

function overlap(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

export function compareSpans(annotated: readonly Span[], recognised: readonly Span[]): VoiceScore {
  const taken = new Set<Span>();
  const missed: Span[] = [];
  for (const span of annotated) {
    const best = recognised
      .filter((other) => !taken.has(other) && other.place === span.place)
      .filter(({ kind, who }) => kind === span.kind && who === span.who)
      .toSorted((a, b) => overlap(b.range, span.range) - overlap(a.range, span.range))[0];
    if (best && overlap(best.range, span.range) >= sameSpan) taken.add(best);
    else missed.push(span);
  }
  const wrong = recognised.filter((span) => !taken.has(span));
  const [truth, guess] = [characters(annotated), characters(recognised)];
  const right = [...guess].filter(([place, voice]) => truth.get(place) === voice).length;
  return {
    precision: share(taken.size, recognised.length),
    recall: share(taken.size, annotated.length),
    found: taken.size,
    wrong: wrong.map(described),
    missed: missed.map(described),
    characters: { precision: share(right, guess.size), recall: share(right, truth.size) },
  };
}

function described({ place, kind, who, words }: Span): string {
  return `${place} ${kind} ${who === '' ? 'nobody' : who}: ${words}`;
}

/** Place of each covered character → kind and speaker of the innermost voice there. */
function characters(spans: readonly Span[]): Map<string, string> {
  const result = new Map<string, string>();
  const outerFirst = spans.toSorted(
    (a, b) => b.range.end - b.range.start - (a.range.end - a.range.start) || (a.kind === 'reported' ? -1 : 1),
  );
  for (const { place, range, kind, who } of outerFirst)
    for (let at = range.start; at < range.end; at += 1) result.set(`${place}:${at}`, `${kind} ${who}`);
  return result;
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Witness } from '../../src/align/alignment.ts';

/** A paragraph as the gold names it: account, 0-based place. */
export type GoldRef = readonly [account: string, paragraph: number];

export interface GoldPair {
  readonly a: GoldRef;
  readonly b: GoldRef;
  readonly note?: string;
}

export interface Gold {
  readonly pairs: readonly (GoldPair & { readonly strength: 'core' | 'weak'; readonly shared?: readonly string[] })[];
  readonly borderline: readonly GoldPair[];
  readonly hard_negatives: readonly GoldPair[];
}

/** Whether the gold also tells which account lacks what; a gold may have nothing but pairs. */
export function hasAbsences({ gold }: GoldEvent): boolean {
  return ['absent', 'paragraph_claims', 'sources'].every((key) => Object.hasOwn(gold, key));
}

/** Accounts of one event, and which of their paragraphs a reader paired. */
export interface GoldEvent {
  readonly id: string;
  readonly witnesses: readonly Witness[];
  readonly gold: Gold;
}

/** A text of the devset's form: two heading lines, of which the second names the source and its day, then paragraphs. */
function witnessOf(folder: string, file: string): Witness {
  const [, source = '', ...paragraphs] = readFileSync(join(folder, file), 'utf8').replace(/\n$/u, '').split('\n');
  const days = source.match(/\d{4}-\d{2}-\d{2}/gu);
  return {
    id: file.replace(/\.txt$/u, ''),
    // An address may hold a day too; the source's own comes last.
    date: source.match(/, (\d{4}-\d{2}-\d{2})(?: [([].*)?$/u)?.[1] ?? days?.at(-1) ?? null,
    paragraphs: paragraphs.filter((paragraph) => paragraph.trim() !== ''),
  };
}

/** One event folder: a text an account, and gold.json. */
function readEvent(folder: string, id: string): GoldEvent {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return { id, witnesses: files.map((file) => witnessOf(folder, file)), gold };
}

/** Every event of a folder of the devset's form, by name; folders without a gold are none. */
export function readEvents(folder: string): GoldEvent[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort()
    .map((id) => readEvent(join(folder, id), id));
}

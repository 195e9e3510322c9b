import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Witness } from '../../src/align/alignment.ts';

/** A paragraph as the gold names it: account, 0-based place. */
export type GoldRef = readonly [account: string, paragraph: number];

export interface Gold {
  readonly event: string;
  readonly pairs: readonly {
    readonly a: GoldRef;
    readonly b: GoldRef;
    readonly relation: string;
    readonly strength: 'core' | 'weak';
    readonly shared?: readonly string[];
  }[];
  readonly borderline: readonly { readonly a: GoldRef; readonly b: GoldRef; readonly note?: string }[];
  readonly hard_negatives: readonly { readonly a: GoldRef; readonly b: GoldRef; readonly note?: string }[];
}

export interface Event {
  readonly id: string;
  readonly witnesses: readonly Witness[];
  readonly gold: Gold;
}

/** The two heading lines of a devset text; the second ends in the account's day. */
function witness(folder: string, file: string): Witness {
  const [, source = '', ...paragraphs] = readFileSync(join(folder, file), 'utf8').replace(/\n$/u, '').split('\n');
  return {
    id: file.replace(/\.txt$/u, ''),
    date: source.match(/(\d{4}-\d{2}-\d{2})(?!.*, \d{4}-\d{2}-\d{2})/u)?.[1] ?? null,
    paragraphs: paragraphs.filter((paragraph) => paragraph.trim() !== ''),
  };
}

/** An event folder: one text an account, and gold.json. */
export function readEvent(folder: string, id: string): Event {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return { id, witnesses: files.map((file) => witness(folder, file)), gold };
}

/** Every event of a folder of the devset's form, by name; or the one event that the folder is. */
export function readEvents(folder: string): Event[] {
  const events = readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
  return events.map((id) => readEvent(join(folder, id), id));
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Witness } from '../../src/align/alignment.ts';
import { accountFile } from '../../src/model/account.ts';
import { callFile } from '../../src/model/call.ts';
import { alignedRoles } from '../../src/model/vocabulary.ts';
import type { Gold, GoldEvent } from './devset.ts';

/** An account file as the aligner reads it, its day the call's where it prints none; null for one known in excerpts. */
function witnessOf(json: unknown, day: string | null): Witness | null {
  const account = accountFile.parse(json);
  if (account.extent === 'excerpts') return null;
  const printed = account.times.find(({ value }) => value !== 'unknown')?.value;
  return {
    id: account.id,
    date: printed?.slice(0, 10) ?? day,
    paragraphs: account.blocks.filter(({ role }) => alignedRoles.has(role)).map(({ text }) => text),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The calls under data/ for which a reader's pairs are shipped. */
export function shippedEvents(data: string): GoldEvent[] {
  return readdirSync(data)
    .filter((id) => existsSync(join(data, id, 'gold.json')))
    .sort()
    .map((id) => ({ id, day: callFile.parse(readJson(join(data, id, 'call.json'))).event.date }))
    .map(({ id, day }) => ({
      id,
      gold: readJson(join(data, id, 'gold.json')) as Gold,
      witnesses: readdirSync(join(data, id, 'accounts'))
        .sort()
        .map((file) => witnessOf(readJson(join(data, id, 'accounts', file)), day))
        .filter((witness) => witness !== null),
    }));
}

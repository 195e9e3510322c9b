import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accountFile } from '../../src/model/account.ts';
import { callFile } from '../../src/model/call.ts';
import type { GlossaryIndex } from '../../src/text/glossary.ts';
import { readCall } from '../build/readCall.ts';
import { heldText } from './accountFiles.ts';
import { scoreConflicts } from './conflicts.ts';
import type { Gold, GoldEvent } from './devset.ts';
import { scoreOmissions, type PrecisionRecall } from './omissions.ts';
import { mean } from './scoring.ts';
import { scoreVoices } from './voices.ts';

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
        .map((file) => heldText(accountFile.parse(readJson(join(data, id, 'accounts', file))), day))
        .filter((witness) => witness !== null),
    }));
}

/** What else is recognised in the shipped calls, against what their editors reviewed; null where nothing can be scored. */
export interface ReviewedFigures {
  readonly voices: PrecisionRecall | null;
  readonly omissions: PrecisionRecall | null;
  readonly conflicts: PrecisionRecall | null;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.round(mean(known) * 1000) / 1000;
}

/** Means over the calls that have a figure, so that a long call counts no more than a short one. */
function overCalls(figures: readonly (PrecisionRecall | null)[]): PrecisionRecall | null {
  const scored = figures.filter((one) => one !== null);
  return scored.length === 0
    ? null
    : {
        precision: meanOf(scored.map(({ precision }) => precision)),
        recall: meanOf(scored.map(({ recall }) => recall)),
      };
}

export function reviewedFigures(data: string, glossary: GlossaryIndex): ReviewedFigures {
  const folders = readdirSync(data)
    .map((id) => join(data, id))
    .filter((folder) => existsSync(join(folder, 'call.json')));
  const calls = folders.map((folder) => readCall(folder));
  return {
    voices: overCalls(folders.map((folder) => (existsSync(join(folder, 'voices.json')) ? scoreVoices(folder) : null))),
    omissions: overCalls(calls.map((call) => scoreOmissions(call, glossary))),
    conflicts: overCalls(calls.map((call) => scoreConflicts(call, glossary))),
  };
}

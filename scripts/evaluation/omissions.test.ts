import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readCall } from '../build/readCall.ts';
import { readEvents } from './devset.ts';
import { projectGlossary } from './glossary.ts';
import { alignedEvent, pooled, scoreOmissions, scoreOmissionsDevset } from './omissions.ts';

const glossary = projectGlossary();
const folder = mkdtempSync(join(tmpdir(), 'omissions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ferry = 'A new ferry will cross the strait to the northern islands every single morning.';
const salt = 'The ministers agreed to abolish the medieval salt tax before harvest.';

function event(id: string, texts: Readonly<Record<string, readonly string[]>>, gold: object): void {
  mkdirSync(join(folder, id));
  writeFileSync(
    join(folder, id, 'gold.json'),
    JSON.stringify({ pairs: [], borderline: [], hard_negatives: [], ...gold }),
  );
  for (const [name, paragraphs] of Object.entries(texts))
    writeFileSync(join(folder, id, `${name}.txt`), ['# title', '# source, 2031-03-10', ...paragraphs].join('\n'));
}

event(
  'lacking',
  { long: [ferry, salt], short: [salt], cut: [salt] },
  {
    language: 'en',
    sources: { long: {}, short: {}, cut: { truncated_in_store: true } },
    absent: [{ id: 'FERRY', absent_from: ['short', 'cut'], unknown_for_truncated: ['cut'] }],
    paragraph_claims: { long: [['FERRY'], ['SALT']], short: [['SALT']], cut: [['SALT']] },
  },
);
event(
  'misread',
  { long: [ferry], other: [salt] },
  {
    language: 'en',
    sources: { long: {}, other: {} },
    absent: [],
    // As a reader would note it who saw the ferry in the other account too.
    paragraph_claims: { long: [['FERRY']], other: [['FERRY', 'SALT']] },
  },
);

const results = scoreOmissionsDevset(
  folder,
  readEvents(folder).map((one) => alignedEvent(one, glossary)),
  glossary,
);

describe('scoring omissions', () => {
  it('counts what a reader called absent, and nothing of an account that was cut', () => {
    const lacking = results.find((one) => one.event === 'lacking')?.figures;
    expect(lacking?.right).toEqual(['FERRY ~ short']);
    expect(lacking?.missed).toEqual([]);
    expect(lacking?.precision).toBe(1);
  });

  it('counts against precision what the account states', () => {
    const misread = results.find((one) => one.event === 'misread')?.figures;
    expect(misread?.wrong).toContain('FERRY ~ other');
    expect(misread?.recall).toBeNull();
  });

  it('pools cells, not percentages, and says null of nothing', () => {
    expect(pooled([])).toBeNull();
    expect(pooled(results.map(({ figures }) => figures))?.recall).toBe(1);
  });

  it('reaches the goals on the shipped call', () => {
    const call = readCall(fileURLToPath(new URL('../../data/xi-trump-2025-11-24', import.meta.url)));
    const figures = scoreOmissions(call, glossary);
    expect(figures?.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures?.recall).toBeGreaterThanOrEqual(0.85);
  });
});

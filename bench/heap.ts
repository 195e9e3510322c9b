import { execFileSync } from 'node:child_process';
import { inProject } from './project.ts';
import type { Section } from './ratio.ts';

const mebibyte = 2 ** 20;
const allowed = 150;

/** What is alive at most while 6 × 1,000 paragraphs are aligned: texts, glossary and program included. */
export const heap: Section = {
  title: 'Heap',
  async measure(progress) {
    progress('aligning 6 × 1,000 in a process of its own');
    const printed = execFileSync(
      process.execPath,
      ['--expose-gc', inProject('scripts/setup/run.mjs'), inProject('bench/heapOfAligning.ts')],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const { before, most, after } = JSON.parse(printed) as { before: number; most: number; after: number };
    const inMebibytes = (bytes: number) => `${Math.round(bytes / mebibyte)} MiB`;
    return [
      {
        name: 'heap-6x1000',
        ratio: most / mebibyte / allowed,
        goal: 1,
        note: `${inMebibytes(most)} against ${allowed} MiB (alive: ${inMebibytes(before)} before, ${inMebibytes(after)} after)`,
      },
    ];
  },
};

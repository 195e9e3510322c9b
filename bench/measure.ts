// Bundled and started by `run.ts`: every ratio that Parallax promises, measured anew and held against its goal;
// `npm run bench -- --json` prints {"ratios": [{"name", "ratio", "goal"}]} instead, `-- --only TITLE` measures the
// sections whose title has these words. A goal that is missed is printed as missed and is no failure: the exit code tells
// only whether the bench could run.
import { parseArgs } from 'node:util';
import { aligning } from './aligning.ts';
import { heap } from './heap.ts';
import { page } from './page.ts';
import type { Ratio } from './ratio.ts';
import { thousand } from './thousand.ts';
import { shippedCall } from './shippedCall.ts';
import { wholeTexts } from './wholeTexts.ts';

/** In this order; a new section is one more of these. */
const sections = [aligning, heap, shippedCall, wholeTexts, page, thousand];

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });

function isMissed({ ratio, goal }: Ratio): boolean {
  return ratio === null || ratio > goal;
}

function line(ratio: Ratio): string {
  const measured = ratio.ratio === null ? '?' : ratio.ratio.toPrecision(3);
  const cells = [ratio.name.padEnd(24), measured.padStart(8), `≤ ${ratio.goal}`.padStart(7)];
  return `  ${cells.join('  ')}  ${isMissed(ratio) ? 'MISSED' : 'met   '}  ${ratio.note}`;
}

const ratios: Ratio[] = [];
for (const { title, measure } of sections) {
  if (!title.toLowerCase().includes((values.only ?? '').toLowerCase())) continue;
  const found = await measure((doing) => process.stderr.write(`${title}: ${doing} …\n`));
  ratios.push(...found);
  if (values.json !== true) console.log(`${title}\n${found.map(line).join('\n')}\n`);
}
if (values.json === true)
  console.log(JSON.stringify({ ratios: ratios.map(({ name, ratio, goal }) => ({ name, ratio, goal })) }, null, 2));
else console.log(`${ratios.length - ratios.filter(isMissed).length} of ${ratios.length} goals met`);

import { builtPage } from './builtPage.ts';
import { audited, numberOf } from './lighthouse.ts';
import { timeRatio, type Ratio, type Section } from './ratio.ts';
import { median } from './timing.ts';

const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const paints = [
  { audit: 'first-contentful-paint', name: 'first contentful paint' },
  { audit: 'largest-contentful-paint', name: 'largest contentful paint' },
];

/** The built page by Lighthouse's mobile preset, and its paints against those of the same app without prerendering. */
export const page: Section = {
  title: 'The built page, on a phone',
  async measure(progress) {
    progress('building it, with and without prerendering');
    const prerendered = await builtPage('production');
    const bare = await builtPage('bare');
    try {
      return [...(await scores(prerendered.url, progress)), ...(await painted(prerendered.url, bare.url, progress))];
    } finally {
      prerendered.close();
      bare.close();
    }
  },
};

/** Scores are out of 100, so that 100 over a score is what a ratio here is: 1 is the goal, and more is worse. */
async function scores(url: string, progress: (doing: string) => void): Promise<Ratio[]> {
  const results: Awaited<ReturnType<typeof audited>>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    progress(`Lighthouse, ${run} of ${runs}`);
    results.push(await audited(url));
  }
  const shift = median(results.map((result) => numberOf(result, 'cumulative-layout-shift')));
  return [
    ...categories.map((category) => {
      const score = median(results.map(({ categories: found }) => (found[category]?.score ?? NaN) * 100));
      return { name: `100 / ${category}`, ratio: 100 / score, goal: 1, note: `${score.toFixed(0)} of 100` };
    }),
    { name: 'layout shift', ratio: shift, goal: 0, note: `${shift}, summed` },
  ];
}

/** Under real throttling, in turn, so that a slow minute of the machine is both pages'. */
async function painted(ours: string, bare: string, progress: (doing: string) => void): Promise<Ratio[]> {
  const found = { ours: [] as Painted[], bare: [] as Painted[] };
  for (let run = 1; run <= runs; run += 1) {
    progress(`paints under throttling, ${run} of ${runs}`);
    found.ours.push(await paintsOf(ours));
    found.bare.push(await paintsOf(bare));
  }
  return paints.map(({ audit, name }) => {
    const of = (results: readonly Painted[]) => median(results.map((result) => result[audit] ?? NaN));
    return timeRatio(name, 0.45, of(found.ours), of(found.bare), 'the same app without prerendering');
  });
}

type Painted = Readonly<Record<string, number>>;

async function paintsOf(url: string): Promise<Painted> {
  const result = await audited(url, {
    throttlingMethod: 'devtools',
    onlyAudits: paints.map(({ audit }) => audit),
  });
  return Object.fromEntries(paints.map(({ audit }) => [audit, numberOf(result, audit)]));
}

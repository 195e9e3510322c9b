import { alignCall, type Stage } from '../corpus/alignCall.ts';
import type { Call } from '../model/call.ts';
import type { GlossaryFile } from '../model/glossary.ts';
import { indexGlossary } from '../text/glossary.ts';
import { fetchLaid } from './fetchLaid.ts';
import { laid, type LaidCall } from './laidCall.ts';

// The worker's own file: it aligns one call, and is ended by whoever started it.

export interface Task {
  readonly call: Call;
  /** The address of the glossary, which the build lays beside the page. */
  readonly glossary: string;
}

export type Report =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly all: number }
  | { readonly kind: 'aligned'; readonly aligned: LaidCall }
  | { readonly kind: 'failed'; readonly because: Failure };

/** The glossary could not be fetched, or the work itself broke off. */
export type Failure = 'glossary' | 'aligning';

/** Steps of each stage that are told; more would keep the page busy with nothing but progress. */
const steps = 100;

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  run(data).then(report, () => report({ kind: 'failed', because: 'aligning' }));
});

async function run({ call, glossary }: Task): Promise<Report> {
  const files = await fetchLaid<readonly GlossaryFile[]>(glossary).catch(() => null);
  if (files === null) return { kind: 'failed', because: 'glossary' };
  let told = '';
  const aligned = alignCall(call, indexGlossary(files), (stage, done, all) => {
    const step = `${stage} ${Math.floor((done / all) * steps)}`;
    if (step !== told) report({ kind: 'progress', stage, done, all });
    told = step;
  });
  return { kind: 'aligned', aligned: laid(aligned) };
}

function report(told: Report) {
  postMessage(told);
}

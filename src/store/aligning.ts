import type { Stage } from '../corpus/alignCall.ts';
import type { Failure, Report, Task } from './alignWorker.ts';
import type { LaidCall } from './laidCall.ts';
import { trustOwnScripts } from './trustOwnScripts.ts';

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly all: number;
}

interface Listener {
  readonly onProgress: (progress: Progress) => void;
  readonly onAligned: (aligned: LaidCall) => void;
  readonly onFailed: (because: Failure) => void;
}

/** Aligns a call in a worker, so that the page stays free; the function returned ends the work, and nothing more is told. */
export function startAligning(task: Task, { onProgress, onAligned, onFailed }: Listener): () => void {
  trustOwnScripts();
  let worker: Worker;
  try {
    worker = new Worker(new URL('./alignWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A browser or an extension that forbids workers.
    onFailed('aligning');
    return () => {};
  }
  const end = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if (data.kind === 'progress') return onProgress(data);
    end();
    if (data.kind === 'aligned') onAligned(data.aligned);
    else onFailed(data.because);
  });
  // The worker's file could not be fetched, or what it told could not be read.
  for (const broken of ['error', 'messageerror'])
    worker.addEventListener(broken, () => {
      end();
      onFailed('aligning');
    });
  // A worker has no origin to be named, unlike a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(task);
  return end;
}

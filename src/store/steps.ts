/** Work that can be left wherever it yields, and gone on with later. */
export type Steps<Result> = Generator<void, Result, void>;

/** Milliseconds. Of a frame of sixteen this leaves time to answer the reader, on a device that takes twice as long. */
const slice = 5;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** In slices, between which whatever else waits has its turn. */
export async function bitByBit<Result>(steps: Steps<Result>): Promise<Result> {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < slice) continue;
    // One slice after the other is what this is for.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((next) => setTimeout(next));
    begun = performance.now();
  }
}

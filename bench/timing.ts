import { Bench } from 'tinybench';

interface Rounds {
  /** Rounds that count; each measures every task once, in turn, so that a slow minute of the machine is everyone's. */
  readonly rounds: number;
  /** Rounds before them that do not: the first calls run code that is not compiled yet. */
  readonly warmUp: number;
  /** In every round each task is repeated until this is over: what takes a millisecond is too short for one look. */
  readonly atLeastMs?: number;
}

/** Median milliseconds of each task, over the rounds. */
export function timed<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { rounds, warmUp, atLeastMs = 0 }: Rounds,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const found = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const bench = new Bench({ iterations: 1, time: atLeastMs, warmup: false, throws: true });
    for (const name of names) bench.add(name, () => void tasks[name](), { async: false });
    bench.runSync();
    for (const name of names) {
      const result = bench.getTask(name)?.result;
      if (result?.state !== 'completed') throw new Error(`${name} did not come to its end: ${result?.state}`);
      if (round >= 0) found.get(name)?.push(result.latency.p50);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(found.get(name) ?? [])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((below ?? NaN) + (above ?? NaN)) / 2;
}

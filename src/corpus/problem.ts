/** One thing that is wrong in one data file, said so that its author can mend it. */
export interface Problem {
  /** The file, relative to the folder of the call. */
  readonly file: string;
  /** Where in the file, such as `blocks[3].text`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

function sentence({ file, path, found, expected }: Problem): string {
  const place = path === '' ? file : `${file}, at ${path}`;
  return `${place}: found ${found}; expected ${expected}.`;
}

/** Thrown where a call cannot be built from its files; `message` lists every problem, one a line. */
export class CorpusError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.name = 'CorpusError';
    this.problems = problems;
  }
}

import DiffMatchPatch from 'diff-match-patch';

/**
 * The peer that whole texts and aligned pairs are held against: diff-match-patch as its readers are told to use it,
 * character by character after lines, and with no clock to stop it, so that its answer is whole too. Returns the number
 * of stretches that it finds.
 */
export function plainDiff(a: string, b: string): number {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return engine.diff_main(a, b).length;
}

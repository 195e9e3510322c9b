// A process of its own, started by `heap.ts` with --expose-gc: aligns 6 × 1,000 paragraphs and prints, as JSON, the
// bytes that are alive while it does. Another section's garbage would be counted otherwise.
import { alignWithProgress } from '../src/align/align.ts';
import { accounts } from './accounts.ts';
import { glossary, glossaryFiles } from './project.ts';

function alive(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const witnesses = accounts(glossaryFiles, 1000);
const before = alive();
let most = before;
// After each two accounts: the texts taken apart are alive until the last of them, the links from the first on.
const alignment = alignWithProgress(witnesses, glossary, () => {
  most = Math.max(most, alive());
  return true;
});
console.log(JSON.stringify({ before, most, after: alive(), links: alignment?.links.length }));

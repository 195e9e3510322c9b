import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CallFiles } from './assemble.ts';

const folder = join(import.meta.dirname, '../../data/xi-trump-2025-11-24');

/** The files of the shipped call, for tests. */
export const shippedFiles: CallFiles = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(call|ledger|voices)\.json$|^accounts\//.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

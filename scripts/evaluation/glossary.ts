import { fileURLToPath } from 'node:url';
import { indexGlossary, type GlossaryIndex } from '../../src/text/glossary.ts';
import { readGlossary } from '../build/readCall.ts';

const folder = new URL('../../data/glossary/', import.meta.url);

let read: GlossaryIndex | null = null;

/** Every glossary file of the project, checked and indexed; read once, when it is first asked for. */
export function projectGlossary(): GlossaryIndex {
  read ??= indexed();
  return read;
}

function indexed(): GlossaryIndex {
  return indexGlossary(readGlossary(fileURLToPath(folder)));
}

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glossaryFile } from '../../src/model/glossary.ts';
import { indexGlossary, type GlossaryIndex } from '../../src/text/glossary.ts';

const folder = new URL('../../data/glossary/', import.meta.url);

let read: GlossaryIndex | null = null;

/** Every glossary file of the project, checked and indexed; read once, when it is first asked for. */
export function projectGlossary(): GlossaryIndex {
  read ??= indexed();
  return read;
}

function indexed(): GlossaryIndex {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => glossaryFile.parse(JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'))));
  return indexGlossary(files);
}

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glossaryFile } from '../../src/model/glossary.ts';
import { indexGlossary, type GlossaryIndex } from '../../src/text/glossary.ts';

const folder = new URL('../../data/glossary/', import.meta.url);

/** Every glossary file of the project, checked and indexed. */
export function projectGlossary(): GlossaryIndex {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => glossaryFile.parse(JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'))));
  return indexGlossary(files);
}

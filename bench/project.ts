import { fileURLToPath } from 'node:url';
import { readGlossary } from '../scripts/build/readCall.ts';
import { indexGlossary } from '../src/text/glossary.ts';

/** A path inside the project, wherever the bench is started. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The glossary that ships, and its index: made once a session, so never part of what is timed. */
export const glossaryFiles = readGlossary(inProject('data/glossary'));
export const glossary = indexGlossary(glossaryFiles);

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGlossary } from '../scripts/build/readCall.ts';
import { indexGlossary } from '../src/text/glossary.ts';

/** `run.ts` tells where the project is: what it bundles stands somewhere else. */
const project = process.env['PARALLAX_PROJECT'] ?? fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project, wherever the bench is started. */
export function inProject(path: string): string {
  return join(project, path);
}

/** The glossary that ships, and its index: made once a session, so never part of what is timed. */
export const glossaryFiles = readGlossary(inProject('data/glossary'));
export const glossary = indexGlossary(glossaryFiles);

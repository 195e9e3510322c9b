import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assemble } from '../../src/corpus/assemble.ts';
import { parse } from '../../src/corpus/parse.ts';
import { CorpusError, type Problem } from '../../src/corpus/problem.ts';
import type { Call } from '../../src/model/call.ts';
import { glossaryFile, type GlossaryFile } from '../../src/model/glossary.ts';

/** Reads and checks a call's folder. @throws CorpusError that names file, path, what was found and what was expected. */
export function readCall(folder: string): Call {
  return assemble(readTexts(folder));
}

/** Reads and checks every file of the glossary, in the order of their names. */
export function readGlossary(folder: string): GlossaryFile[] {
  const problems: Problem[] = [];
  const files = Object.entries(readTexts(folder)).flatMap(([file, text]) => {
    const parsed = parse(file, text, glossaryFile);
    problems.push(...parsed.problems);
    return parsed.value ? [parsed.value] : [];
  });
  if (problems.length > 0) throw new CorpusError(problems);
  return files;
}

/** Every JSON file below a folder: path relative to it, with forward slashes → text. */
function readTexts(folder: string): Record<string, string> {
  const problems: Problem[] = [];
  const texts: Record<string, string> = {};
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  for (const path of paths.toSorted()) {
    const file = relative(folder, join(folder, path)).replaceAll('\\', '/');
    try {
      texts[file] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(
        readFileSync(join(folder, path)),
      );
    } catch {
      problems.push({ file, path: '', found: 'bytes that are not UTF-8', expected: 'a JSON document in UTF-8' });
    }
  }
  if (problems.length > 0) throw new CorpusError(problems);
  return texts;
}

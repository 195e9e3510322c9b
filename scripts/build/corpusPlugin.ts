import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { alignCall } from '../../src/corpus/alignCall.ts';
import { glossaryConcepts } from '../../src/find/concepts.ts';
import { readAccounts } from '../../src/find/find.ts';
import { heldConcepts } from '../../src/find/heldConcepts.ts';
import { laid } from '../../src/store/laidCall.ts';
import { indexGlossary } from '../../src/text/glossary.ts';
import { readCall, readGlossary } from './readCall.ts';

/** Folders of `data` that hold no call. */
const notCalls = new Set(['glossary', 'schema']);

/**
 * Checks every call below `data`, aligns its accounts, and lays each beside the page as `calls/<id>.json`, with
 * what the glossary has of its words as `find/<id>.json`; and beside them the glossary in one file, for accounts that a
 * reader opens. A problem in a file fails the build with a sentence
 * that names it.
 */
export function corpusPlugin(root: string): Plugin {
  const data = join(root, 'data');
  return {
    name: 'parallax-corpus',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/((?:calls|find)\/[a-z0-9-]+\.json|glossary\.json)$/.exec(request.url ?? '')?.[1];
        const asset = file === undefined ? undefined : built(data).find(({ fileName }) => fileName === file);
        if (!asset) return next();
        response.setHeader('content-type', 'application/json');
        response.end(asset.source);
      });
    },
    generateBundle() {
      for (const asset of built(data)) this.emitFile({ type: 'asset', ...asset });
    },
  };
}

function built(data: string): { fileName: string; source: string }[] {
  const files = readGlossary(join(data, 'glossary'));
  const glossary = indexGlossary(files);
  const calls = readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notCalls.has(entry.name))
    .flatMap(({ name }) => {
      const aligned = laid(alignCall(readCall(join(data, name)), glossary));
      const { id, accounts } = aligned.call;
      const held = heldConcepts(glossaryConcepts(files), readAccounts(accounts));
      return [
        { fileName: `calls/${id}.json`, source: JSON.stringify(aligned) },
        { fileName: `find/${id}.json`, source: JSON.stringify(held) },
      ];
    });
  return [...calls, { fileName: 'glossary.json', source: JSON.stringify(files) }];
}

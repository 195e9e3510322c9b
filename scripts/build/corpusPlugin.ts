import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { alignCall } from '../../src/corpus/alignCall.ts';
import { indexGlossary } from '../../src/text/glossary.ts';
import { readCall, readGlossary } from './readCall.ts';

/** Folders of `data` that hold no call. */
const notCalls = new Set(['glossary', 'schema']);

/**
 * Checks every call below `data`, aligns its accounts, and lays each beside the page as `calls/<id>.json`. A problem in
 * a file fails the build with a sentence that names it.
 */
export function corpusPlugin(root: string): Plugin {
  const data = join(root, 'data');
  return {
    name: 'parallax-corpus',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/calls\/([a-z0-9-]+\.json)$/.exec(request.url ?? '')?.[1];
        const call = built(data).find(({ fileName }) => fileName === `calls/${file}`);
        if (!call) return next();
        response.setHeader('content-type', 'application/json');
        response.end(call.source);
      });
    },
    generateBundle() {
      for (const call of built(data)) this.emitFile({ type: 'asset', ...call });
    },
  };
}

function built(data: string): { fileName: string; source: string }[] {
  const glossary = indexGlossary(readGlossary(join(data, 'glossary')));
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notCalls.has(entry.name))
    .map(({ name }) => {
      const aligned = alignCall(readCall(join(data, name)), glossary);
      return { fileName: `calls/${aligned.call.id}.json`, source: JSON.stringify(aligned) };
    });
}

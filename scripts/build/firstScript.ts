import { join } from 'node:path';
import { build } from 'vite';

/** `src/first.ts` with all that it imports, as the text of a script that needs no other. */
export async function firstScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/first.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The first script was not built.');
  return chunk.code.trim();
}

import { build } from 'vite';
import { serveFolder } from '../scripts/setup/static-server.mjs';
import { inProject } from './project.ts';

/** Builds the page as it ships, or `bare`, without prerendering, and serves it until `close` is called. */
export async function builtPage(mode: 'production' | 'bare'): Promise<{ url: string; close: () => void }> {
  const folder = inProject(`node_modules/.cache/parallax-bench-page/${mode}`);
  await build({
    configFile: inProject('vite.config.ts'),
    root: inProject('.'),
    mode,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  return serveFolder({ folder, port: 0 });
}

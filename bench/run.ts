// `npm run bench`: bundles `measure.ts` as the page is bundled, and runs it. tsx, which runs the other commands, wraps
// each function that an inner scope makes to keep its name: that takes our own code up to twice its time, the peers'
// none of theirs, and is nothing that ships.
import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { inProject } from './project.ts';

const outDir = inProject('node_modules/.cache/parallax-bench');
await build({
  configFile: false,
  root: inProject('.'),
  logLevel: 'error',
  build: { ssr: inProject('bench/measure.ts'), outDir, emptyOutDir: true, minify: false },
});
const { status } = spawnSync(process.execPath, [`${outDir}/measure.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PARALLAX_PROJECT: inProject('.') },
});
process.exit(status ?? 1);

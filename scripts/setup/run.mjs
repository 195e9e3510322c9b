// `node scripts/setup/run.mjs file.ts …`: runs one of the TypeScript commands (align, eval, bench, schema) in this very
// process, so that its standard output, exit code and signals are its own. It installs nothing: these commands are used
// in pipes, where a minute of npm would be a surprise.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isInstalled } from './install.mjs';

if (!isInstalled()) {
  console.error('The dependencies are not installed, or not as package-lock.json has them: run `npm install` first.');
  process.exit(2);
}
const [node, , file, ...rest] = process.argv;
const script = resolve(file);
process.argv = [node, script, ...rest];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(script).href);

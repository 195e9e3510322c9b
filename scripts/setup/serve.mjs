// `node scripts/setup/serve.mjs [base]`: the built page on any free port, for the end-to-end tests, which read the port
// from the line that this prints.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './command.mjs';
import { serveFolder } from './static-server.mjs';

const folder = join(repository, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no built page in dist: run `npm run build` first.');
  process.exit(1);
}
const { url } = await serveFolder({ folder, base: process.argv[2] ?? '/', port: 0 });
console.log(`Serving dist at ${url}`);

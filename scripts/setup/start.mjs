import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { npm, repository } from './command.mjs';
import { install } from './install.mjs';
import { serveFolder } from './static-server.mjs';

const DEFAULT_PORT = 4173;

/** The port asked for by `--port` or PORT; a sentence to say where that is none. */
function portAskedFor() {
  let asked;
  try {
    asked = parseArgs({ options: { port: { type: 'string' } } }).values.port ?? process.env.PORT ?? `${DEFAULT_PORT}`;
  } catch {
    return { problem: 'The only option is --port N, as in `npm start -- --port 8080`.' };
  }
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port <= 65_535) return { port };
  return { problem: `A port is a number from 0 to 65535, and not "${asked}".` };
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const { port, problem } = portAskedFor();
if (problem) stop(problem);
if (!install()) stop('The dependencies could not be installed: what npm said about it stands above.');
if (!npm(['run', '--silent', 'build', '--', '--logLevel', 'warn'])) {
  stop('The page could not be built: the reason stands above.');
}

const server = await serveFolder({ folder: join(repository, 'dist'), port }).catch((error) =>
  stop(`The page is built in dist but could not be served: ${error.message}.`),
);
const moved = port !== 0 && server.port !== port ? `port ${port} was taken; ` : '';
console.log(`Parallax is at ${server.url} (${moved}Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    server.close();
    process.exit(0);
  });
}

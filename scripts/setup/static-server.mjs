import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What is worth compressing. */
const texts = /^text\/|json|xml/;

const headers = {
  // A build that is served again under the same address must not meet the page of the build before it.
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
};

/** The one part of the policy that a meta element cannot carry: nothing may be framed but what is made for it. */
const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** How many ports are tried after the one asked for, before something else must be wrong. */
const PORTS_TRIED = 100;

/**
 * Serves a folder on this machine alone, as a plain static host would: what is not there is 404, and not the page again
 * (as Vite's preview has it), so that a wrong path in the build shows. `base` is the path that the folder stands under.
 */
export async function serveFolder({ folder, base = '/', port }) {
  const server = createServer((request, response) => {
    void answer(request, response, resolve(folder), base);
  });
  const bound = await listen(server, port);
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request, response, folder, base) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = pathOf(request.url);
  if (path === undefined) return refuse(response, 400);
  if (`${path}/` === base) return response.writeHead(301, { ...headers, Location: base }).end();
  if (!path.startsWith(base)) return refuse(response, 404);

  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) return notFound(response, folder);

  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const framing = file.startsWith(join(folder, 'embed') + sep) ? {} : unframed;
  // As static hosts do, and as what is measured has to be.
  const zipped = texts.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const size = zipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : { 'Content-Length': found.size };
  response.writeHead(200, { ...headers, ...framing, 'Content-Type': type, ...size });
  if (request.method === 'HEAD') return response.end();
  // A reader who leaves half-way is no error of ours: the pipeline closes both ends.
  const streams = [createReadStream(file), ...(zipped ? [createGzip()] : []), response];
  pipeline(streams, () => {});
}

/** A folder's own page for what is not there, as static hosts have it; else a bare 404. */
async function notFound(response, folder) {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  if (page === undefined) return refuse(response, 404);
  response.writeHead(404, { ...headers, ...unframed, 'Content-Type': contentTypes['.html'] }).end(page);
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

function refuse(response, status) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

/** Listens on the port, or on the next free one after it; answers which. */
async function listen(server, port) {
  for (let candidate = port; candidate <= Math.min(port + PORTS_TRIED, 65_535); candidate += 1) {
    const error = await new Promise((settle) => {
      server.once('error', settle);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', settle);
        settle(undefined);
      });
    });
    if (error === undefined) return server.address().port;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`no port is free from ${port} on`);
}

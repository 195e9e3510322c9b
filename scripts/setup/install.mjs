import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, repository } from './command.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm's own record of what it installed is compared rather
 * than a stamp of ours, so that an `npm ci` or `npm install` by hand counts too. npm writes the record last: an
 * interrupted installation has none.
 */
export function isInstalled(root = repository) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const held = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // Binaries for other systems are optional, and are rightly absent.
    if (held[path] === undefined) return entry.optional === true || entry.devOptional === true;
    return (
      held[path].version === entry.version &&
      held[path].integrity === entry.integrity &&
      existsSync(join(root, path, 'package.json'))
    );
  });
}

const FLAGS = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the exact versions of the lock file where they are missing; true when they are there in the end. */
export function install() {
  if (isInstalled()) return true;
  console.log('Installing the dependencies, which takes a minute the first time.');
  // The tools are named because npm leaves them out where NODE_ENV is "production".
  if (npm(['ci', '--include=dev', ...FLAGS], { stdio: 'ignore' })) return true;
  // `npm ci` refuses a lock file that lacks the binaries of another system, as one does that was written where the
  // registry holds only some of them. `npm install` takes the same versions, and says what is wrong where it fails too.
  return npm(['install', '--no-save', '--include=dev', ...FLAGS]);
}

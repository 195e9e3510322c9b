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

/** Installs the exact versions of the lock file where they are missing; true when they are there in the end. */
export function install() {
  if (isInstalled()) return true;
  console.log('Installing the dependencies (npm ci), which takes a minute the first time.');
  // Named, because npm leaves the tools out where NODE_ENV is "production".
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command in the repository, its output in the reader's terminal; true when it went well. */
export function run(command, args, { env = {}, ...options } = {}) {
  const settings = { cwd: repository, env: { ...process.env, ...env }, stdio: 'inherit', ...options };
  return spawnSync(command, args, settings).status === 0;
}

/** As `run`, for npm: by its own script where npm started us, because Windows cannot spawn npm.cmd without a shell. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

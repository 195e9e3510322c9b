import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command in the repository, its output in the reader's terminal; true when it went well. */
export function run(command, args, env = {}) {
  return spawnSync(command, args, options(env)).status === 0;
}

/** As `run`, for npm: by its own script where npm started us, because Windows cannot spawn npm.cmd without a shell. */
export function npm(args, env = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], env);
  return spawnSync('npm', args, { ...options(env), shell: process.platform === 'win32' }).status === 0;
}

function options(env) {
  return { cwd: repository, env: { ...process.env, ...env }, stdio: 'inherit' };
}

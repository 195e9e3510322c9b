import { runTei } from './evaluation/teiCommand.ts';

// npm runs scripts in the project's folder; the files are named from where the reader stands.
if (process.env['npm_lifecycle_event'] === 'test:tei' && process.env['INIT_CWD'])
  process.chdir(process.env['INIT_CWD']);

const outcome = runTei(process.argv.slice(2));
if ('refused' in outcome) {
  process.stderr.write(`${outcome.refused}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${outcome.report}\n`);
  if (!outcome.valid) process.exitCode = 1;
}

import { runAlign } from './evaluation/alignCommand.ts';

// npm runs scripts in the project's folder; the files are named from where the reader stands.
if (process.env['npm_lifecycle_event'] === 'align' && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);

const outcome = runAlign(process.argv.slice(2));
if (typeof outcome === 'string') process.stdout.write(outcome);
else {
  process.stderr.write(`${outcome.refused}\n`);
  process.exitCode = 2;
}

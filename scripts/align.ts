import { runAlign } from './evaluation/alignCommand.ts';

const outcome = runAlign(process.argv.slice(2));
if (typeof outcome === 'string') process.stdout.write(outcome);
else {
  process.stderr.write(`${outcome.refused}\n`);
  process.exitCode = 2;
}

import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alignmentSection, alignmentTable, errorsOf, runAlignment } from './evaluation/alignment.ts';
import { readEvents } from './evaluation/devset.ts';
import { projectGlossary } from './evaluation/glossary.ts';
import { shippedEvents } from './evaluation/shipped.ts';

const help = `npm run eval [-- FOLDER] [--json] [--errors]

Scores the aligner against pairs that a reader made, beside TF-IDF cosine with
its one best threshold: precision, recall and F1 of paragraph pairs, for every
two accounts and every event, the macro average over events, and the hard
negatives paired. Weak and borderline pairs are neither rewarded nor punished.

  FOLDER    event folders, each with one text an account (two heading lines,
            then a paragraph a line) and gold.json; without it, the shipped
            call and data/*/gold.json
  --json    one JSON document
  --errors  every wrong and missed pair, with what was shared, to be read
  --help    this text
`;

/** Ends with one sentence on standard error, and nothing on standard output. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, errors: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} See npm run eval -- --help.`);
  }
}

function eventsOf(folder: string | undefined) {
  if (folder === undefined) return shippedEvents(fileURLToPath(new URL('../data/', import.meta.url)));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse(`${folder} is no folder.`);
  try {
    return readEvents(folder);
  } catch (error) {
    return refuse(`${folder} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const { values, positionals } = options();
if (values.help) process.stdout.write(help);
else {
  if (positionals.length > 1) refuse('One folder at a time.');
  const events = eventsOf(positionals[0]);
  if (events.length === 0) refuse(`${positionals[0] ?? 'data'} has no event folder with a gold.json.`);
  const results = runAlignment(events, projectGlossary());
  // Each section is a part of the document and a table of its own.
  const alignment = alignmentSection(results);
  if (values.json) process.stdout.write(`${JSON.stringify({ alignment }, null, 2)}\n`);
  else if (values.errors) process.stdout.write(`${results.map(errorsOf).join('\n\n')}\n`);
  else process.stdout.write(`${alignmentTable(alignment)}\n`);
}

import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alignmentSection, alignmentTable, errorsOf, runAlignment } from './evaluation/alignment.ts';
import { hasAbsences, readEvents } from './evaluation/devset.ts';
import { projectGlossary } from './evaluation/glossary.ts';
import { scoreLinks, type LinkFigures } from './evaluation/links/links.ts';
import { pooled, scoreOmissionsDevset, type PrecisionRecall } from './evaluation/omissions.ts';
import { reviewedFigures, shippedEvents } from './evaluation/shipped.ts';

const help = `npm run eval [-- FOLDER] [--json] [--errors]

Scores the aligner against pairs that a reader made, beside TF-IDF cosine with
its one best threshold: precision, recall and F1 of paragraph pairs, for every
two accounts and every event, the macro average over events, and the hard
negatives paired. Weak and borderline pairs are neither rewarded nor punished.
Also the voices, omissions and conflicts that are found in the shipped call,
against its reviewed voices and ledger; and, on a folder, the omissions of each
event against what its gold.json has as absent. And 10,000 links into random
texts, opened after random edits: exact, moved, lost, or wrong.

  FOLDER    event folders, each with one text an account (two heading lines,
            then a paragraph a line) and gold.json; without it, the shipped
            call and data/*/gold.json
  --json    one JSON document
  --seed N  the first of the random texts; 0 if not told, and N for others
  --errors  every wrong and missed pair, with what was shared, to be read
  --help    this text
`;

const data = fileURLToPath(new URL('../data/', import.meta.url));

/** Ends with one sentence on standard error, and nothing on standard output. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        errors: { type: 'boolean' },
        seed: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The message's first sentence names the option; the rest speaks of positionals.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return refuse(`${sentence.replace(/\.$/u, '')}; see npm run eval -- --help.`);
  }
}

function eventsOf(folder: string | undefined) {
  if (folder === undefined) return shippedEvents(data);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse(`${folder} is no folder.`);
  try {
    return readEvents(folder);
  } catch (error) {
    return refuse(`${folder} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const shown = (value: number | null) => (value === null ? 'none' : value.toFixed(3));

function figuresLine(name: string, figures: PrecisionRecall | null): string {
  return figures
    ? `${name}: precision ${shown(figures.precision)}, recall ${shown(figures.recall)}`
    : `${name}: nothing to score`;
}

/** Goal: none wrong, and of links whose words stand untouched at most two in a hundred lost. */
const linkCases = 10_000;

function linksLine({ total, exact, moved, lost, wrong, untouched }: LinkFigures): string {
  const share = ((100 * untouched.lost) / untouched.total).toFixed(1);
  return (
    `links, random texts and edits: ${total} opened, ${exact} exact, ${moved} moved, ${lost} lost, ${wrong} wrong; ` +
    `of ${untouched.total} whose words stand untouched ${share} % lost`
  );
}

interface Asked {
  readonly json?: boolean;
  readonly errors?: boolean;
  readonly seed?: string;
}

function evaluate(folder: string | undefined, { json, errors, seed = '0' }: Asked): string {
  if (!/^\d{1,9}$/u.test(seed)) refuse('--seed takes a whole number; see npm run eval -- --help.');
  const events = eventsOf(folder);
  if (events.length === 0) refuse(`${folder ?? 'data'} has no event folder with a gold.json.`);
  const glossary = projectGlossary();
  const results = runAlignment(events, glossary);
  if (errors) return results.map(errorsOf).join('\n\n');
  const alignment = alignmentSection(results);
  const reviewed = reviewedFigures(data, glossary);
  const judged = results.filter(({ event }) => hasAbsences(event));
  const found = folder === undefined ? [] : scoreOmissionsDevset(folder, judged, glossary);
  const all = pooled(found.map(({ figures }) => figures));
  const links = scoreLinks(linkCases, Number(seed));
  if (json) {
    const perEvent = found.map(({ event, figures: { precision, recall } }) => ({ event, precision, recall }));
    const omissionsDevset = all && found.length > 0 ? { ...all, events: perEvent } : null;
    return JSON.stringify({ alignment, ...reviewed, omissionsDevset, links }, null, 2);
  }
  return [
    alignmentTable(alignment),
    '',
    figuresLine('voices, shipped call', reviewed.voices),
    figuresLine('omissions, shipped call', reviewed.omissions),
    figuresLine('conflicts, shipped call', reviewed.conflicts),
    linksLine(links),
    ...(found.length > 0 ? [figuresLine('omissions, all events', all)] : []),
    ...found.map(({ event, figures }) => figuresLine(`  ${event}`, figures)),
  ].join('\n');
}

const { values, positionals } = options();
if (values.help) process.stdout.write(help);
else {
  if (positionals.length > 1) refuse('One folder at a time.');
  process.stdout.write(`${evaluate(positionals[0], values)}\n`);
}

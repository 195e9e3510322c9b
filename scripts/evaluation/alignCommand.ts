import { parseArgs } from 'node:util';
import { align } from '../../src/align/align.ts';
import { readAccounts, Refused } from './accountFiles.ts';
import { asCsv, asDocument, asMarkdown } from './alignOutput.ts';
import { projectGlossary } from './glossary.ts';

const help = `npm run -s align -- FILE FILE… [--format json|markdown|csv]

Finds which paragraphs of which accounts make the same statements.

  FILE      an account: plain text in UTF-8, one paragraph a line, blank lines
            skipped, its id the file's name without extension; or an account
            of this project in JSON, of which deck and body are aligned
  --format  json (one document, the default), or the aligned table for people
            as markdown or csv
  --help    this text

In the document, "paragraph" is the 0-based place among an account's aligned
paragraphs; "links" holds the accepted pairs, one for each pair of paragraphs;
"turnedDown" the nearest candidate of each paragraph without one. Exit code 2
and one sentence on standard error where an account cannot be read.
`;

const formats = { json: asDocument, markdown: asMarkdown, csv: asCsv } as const;
type Format = keyof typeof formats;

const isFormat = (value: string): value is Format => Object.hasOwn(formats, value);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'json' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    // The message's first sentence names the option; the rest speaks of positionals.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Refused(`${sentence.replace(/\.$/u, '')}; see --help.`);
  }
}

/** What the command prints, or the one sentence with which it refuses. */
export function runAlign(args: readonly string[]): string | { readonly refused: string } {
  try {
    const { values, positionals } = parsed(args);
    if (values.help) return help;
    const { format } = values;
    if (!isFormat(format)) throw new Refused(`Format "${format}" is none of json, markdown and csv.`);
    const accounts = readAccounts(positionals);
    return formats[format](accounts, align(accounts, projectGlossary()));
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

import { parseArgs } from 'node:util';
import { align } from '../../src/align/align.ts';
import { annotations } from '../../src/exchange/annotations.ts';
import { comparisonDocument } from '../../src/exchange/comparisonDocument.ts';
import { csv } from '../../src/exchange/csv.ts';
import { markdown } from '../../src/exchange/markdown.ts';
import { tei } from '../../src/exchange/tei.ts';
import { readAccounts, Refused } from './accountFiles.ts';
import { asDocument } from './alignOutput.ts';
import { takeFiles, type TakenFiles } from './takeFiles.ts';
import { projectGlossary } from './glossary.ts';

const help = `npm run -s align -- FILE FILE… [--format FORMAT]

Finds which paragraphs of which accounts make the same statements.

  FILE      an account: plain text in UTF-8, one paragraph a line, blank lines
            skipped, its id the file's name without extension; or an account
            of this project in JSON, of which deck and body are aligned
  --format  json         one document with all that was found (the default)
            markdown     the aligned table, to be read
            csv          the same for spreadsheets, in UTF-8 with a byte
                         order mark
            tei          TEI P5 with parallel segmentation
            annotations  W3C Web Annotations in JSON-LD, one for each
                         divergence and each pair of aligned sentences
            comparison   JSON that the page opens again
  --help    this text

All formats but json take what the page takes: an account known in excerpts
beside those that quote it, and one comparison by itself.

In the JSON document, "paragraph" is the 0-based place among an account's aligned
paragraphs; "links" holds the accepted pairs, one for each pair of paragraphs;
"turnedDown" the nearest candidate of each paragraph without one. Exit code 2
and one sentence on standard error where an account cannot be read.
`;

/** The page's own writers, in English; rows are read from the first account. */
const writers = {
  markdown: ({ taken, wording }) => markdown(taken, wording),
  csv: ({ taken, wording }) => csv(taken, wording),
  tei: ({ taken }) => tei(taken),
  annotations: ({ taken, wording }) => annotations(taken, wording),
  comparison: ({ taken, call, view }) => comparisonDocument(taken, call, view),
} satisfies Record<string, (files: TakenFiles) => string>;

const isWriter = (value: string): value is keyof typeof writers => Object.hasOwn(writers, value);

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
    if (format !== 'json' && !isWriter(format))
      throw new Refused(`Format "${format}" is none of json, markdown, csv, tei, annotations and comparison.`);
    if (format !== 'json') return writers[format](takeFiles(positionals));
    const accounts = readAccounts(positionals);
    return asDocument(accounts, align(accounts, projectGlossary()));
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

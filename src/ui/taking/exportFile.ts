import { annotations } from '../../exchange/annotations.ts';
import { comparisonDocument } from '../../exchange/comparisonDocument.ts';
import { csv } from '../../exchange/csv.ts';
import { markdown } from '../../exchange/markdown.ts';
import type { Taken } from '../../exchange/taken.ts';
import { tei } from '../../exchange/tei.ts';
import type { Wording } from '../../exchange/wording.ts';
import type { Call } from '../../model/call.ts';
import type { ExportFormat } from '../words/takingWords.ts';

export const exportFormats: readonly ExportFormat[] = ['markdown', 'csv', 'json', 'tei', 'annotations'];

const kinds: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  tei: { ending: 'tei.xml', type: 'application/xml' },
  annotations: { ending: 'annotations.jsonld', type: 'application/ld+json' },
};

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * The comparison as a file of a format, `parallax-xi-trump-2025-11-24.csv`, with the accounts in its name where some are
 * left out. `view` is the fragment, without `#`, that a JSON file opens again with.
 */
export function exportFile(format: ExportFormat, taken: Taken, call: Call, view: string, wording: Wording): ExportFile {
  const { ending, type } = kinds[format];
  // A JSON file holds all accounts, whichever are shown.
  const some = format === 'json' || taken.accounts.length === call.accounts.length ? [] : taken.accounts;
  const name = `${['parallax', call.id, ...some.map(({ id }) => id)].join('-')}.${ending}`;
  return { name, type, text: written() };

  function written(): string {
    switch (format) {
      case 'markdown':
        return markdown(taken, wording);
      case 'csv':
        return csv(taken, wording);
      case 'json':
        return comparisonDocument(taken, call, view);
      case 'tei':
        return tei(taken);
      case 'annotations':
        return annotations(taken, wording);
    }
  }
}

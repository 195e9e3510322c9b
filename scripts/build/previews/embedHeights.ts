import type { Fonts } from './fonts.ts';
import type { Piece, RowPieces } from './rowPieces.ts';
import { setLines } from './setLines.ts';
import type { PreviewSpeech } from './speech.ts';
import type { StatementFacts } from './statementFacts.ts';

/** The widths of a frame, in CSS pixels, for which a height is worked out. */
const frameWidths = [320, 480, 640, 960] as const;

/** Heights of a frame, in CSS pixels, by its width. */
export type Heights = Readonly<Record<number, number>>;

/** As in `page.css`, in CSS pixels. */
const styles = {
  name: { size: 15, line: 22.5 },
  quiet: { size: 13, line: 19.5 },
  words: { size: 16, line: 26.4 },
  reading: { size: 13.5, line: 18.9 },
  statement: { size: 19, line: 26.6 },
} as const;
const padding = 32;
const column = { least: 188, gap: 20, rowGap: 16 } as const;

/** Readers' fonts run wider than ours; what is a little too high is better than a bar to scroll with. */
const slack = 0.95;

type Measure = (kind: keyof typeof styles, text: string, width: number) => number;

/** How high the texts stand, set in our fonts. */
export function measureIn(fonts: Fonts): Measure {
  return (kind, text, width) => {
    const { size, line } = styles[kind];
    const setting = { fonts: kind === 'words' ? fonts.accounts : fonts.ours, size, width: width * slack };
    return text.split('\n').reduce((height, one) => height + Math.max(1, setLines(one, setting).length) * line, 0);
  };
}

export function rowHeights({ told, silent }: RowPieces, speech: PreviewSpeech, heading: string, measure: Measure) {
  return heightsBy((width) => {
    const most = told.length === 4 ? 2 : Math.min(told.length, 3);
    const columns = Math.max(1, Math.min(most, Math.floor((width + column.gap) / (column.least + column.gap))));
    const inColumn = (width - column.gap * (columns - 1)) / columns;
    const heights = told.map((pieces) => cellHeight(pieces, speech, inColumn, measure));
    let height = -column.rowGap;
    for (let at = 0; at < heights.length; at += columns) {
      height += Math.max(...heights.slice(at, at + columns)) + column.rowGap;
    }
    const lines = silent.map(({ kind, text }) => measure(kind, text, width));
    const under = lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + line, 12 + 6 + 1);
    return height + under + around(heading, speech, width, measure);
  });
}

function cellHeight(pieces: readonly Piece[], { words }: PreviewSpeech, width: number, measure: Measure): number {
  const heights = pieces.map(({ kind, text }) =>
    kind === 'reading'
      ? 4 + measure('quiet', words.modes.english.label, width - 12) + measure('reading', text, width - 12)
      : measure(kind, text, width),
  );
  return heights.reduce((sum, height) => sum + height + 4, -4);
}

export function statementHeights(
  { text, conflict, cells }: StatementFacts,
  speech: PreviewSpeech,
  heading: string,
  measure: Measure,
) {
  return heightsBy((width) => {
    const difference = conflict ? measure('name', conflict.kind, width) + measure('quiet', conflict.note, width) : 0;
    const list = cells.map(
      ({ says, note }) =>
        13 +
        styles.name.line +
        measure('name', `○ ${says}`, width) +
        (note === null ? 0 : measure('quiet', note, width)),
    );
    const own = styles.quiet.line + measure('statement', text, width) + difference + 16;
    return list.reduce((sum, height) => sum + height, own) + around(heading, speech, width, measure);
  });
}

/** Head and foot. */
function around(heading: string, { words, own }: PreviewSpeech, width: number, measure: Measure): number {
  const header = measure('name', heading, width) + 8 + 4 + 12;
  return (
    padding + header + 12 + 8 + 1 + measure('quiet', own.wholeCall, width) + 6 + measure('quiet', words.rights, width)
  );
}

function heightsBy(height: (width: number) => number): Heights {
  return Object.fromEntries(frameWidths.map((width) => [width, Math.ceil(height(width - padding))]));
}

import type { OverviewParagraph, OverviewStrip } from '../../store/overview.ts';
import { goTo } from '../rows/goTo.ts';

interface Props {
  readonly strips: readonly OverviewStrip[];
}

/** Pixels from strip to strip, of which the strip itself takes some and the lines the rest; the names keep to it. */
const stripDistance = 34;
const stripHeight = 14;
/** Units across; the drawing is stretched to the width that it has. */
const width = 1000;

/** Each account as a strip, lines from row-mate to row-mate; lines that cross are what stands in another order. */
export function OverviewPicture({ strips }: Props) {
  const height = (strips.length - 1) * stripDistance + stripHeight;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      height={height}
      preserveAspectRatio="none"
      className="min-w-0 grow overflow-visible"
    >
      <defs>
        <pattern id="mark-alone" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="fill-sheet" />
          <circle cx="3.5" cy="3.5" r="1.4" className="fill-line-alone" />
        </pattern>
        <pattern id="mark-different" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="fill-wash-different" />
          <path d="M-1 8L8 -1" className="stroke-line-different" strokeWidth="1.6" />
        </pattern>
        <pattern id="mark-retold" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="fill-sheet" />
          <path d="M0 3.5H4.5" className="stroke-line-retold" strokeWidth="1.8" />
        </pattern>
      </defs>
      {mates(strips).map(({ from, to, upper, lower, moved }) => (
        <line
          key={`${from.key} ${to.key}`}
          x1={middle(from)}
          y1={upper * stripDistance + stripHeight}
          x2={middle(to)}
          y2={lower * stripDistance}
          vectorEffect="non-scaling-stroke"
          strokeDasharray={moved ? '5 3' : undefined}
          className={moved ? 'stroke-accent stroke-[1.5px]' : 'stroke-rule'}
        />
      ))}
      {strips.map(({ account, paragraphs }, at) =>
        paragraphs.map((paragraph) => (
          <rect
            key={`${account.id} ${paragraph.key}`}
            x={paragraph.start * width}
            y={at * stripDistance}
            width={Math.max(1, (paragraph.end - paragraph.start) * width - 2)}
            height={stripHeight}
            onClick={() => goTo(paragraph.key)}
            className={`mark-${paragraph.kind} cursor-pointer stroke-quiet`}
            vectorEffect="non-scaling-stroke"
            strokeWidth="0.75"
          />
        )),
      )}
    </svg>
  );
}

interface Mates {
  readonly from: OverviewParagraph;
  readonly to: OverviewParagraph;
  /** The strips that they stand in. */
  readonly upper: number;
  readonly lower: number;
  readonly moved: boolean;
}

/** Every paragraph with those of its row in the next strip that has any. */
function mates(strips: readonly OverviewStrip[]): Mates[] {
  const inRows = strips.map(({ paragraphs }) => byRow(paragraphs));
  return strips.flatMap(({ paragraphs }, upper) =>
    paragraphs.flatMap((from) => {
      const below = inRows.findIndex((rows, at) => at > upper && rows.has(from.row));
      const mates = inRows[below]?.get(from.row) ?? [];
      return mates.map((to) => ({ from, to, upper, lower: below, moved: from.moved || to.moved }));
    }),
  );
}

function byRow(paragraphs: readonly OverviewParagraph[]): ReadonlyMap<number, readonly OverviewParagraph[]> {
  const found = new Map<number, OverviewParagraph[]>();
  for (const paragraph of paragraphs) {
    const others = found.get(paragraph.row);
    if (others) others.push(paragraph);
    else found.set(paragraph.row, [paragraph]);
  }
  return found;
}

function middle({ start, end }: OverviewParagraph): number {
  return ((start + end) / 2) * width;
}

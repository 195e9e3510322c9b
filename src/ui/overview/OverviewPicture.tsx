import type { MouseEvent, ReactNode } from 'react';
import type { SegmentKind } from '../../divergence/comparison.ts';
import { kindsFromAfar, type OverviewParagraph, type OverviewStrip } from '../../store/overview.ts';
import { goTo } from '../rows/goTo.ts';

interface Props {
  readonly strips: readonly OverviewStrip[];
}

/** Pixels from strip to strip, of which the strip itself takes some and the lines the rest; the names keep to it. */
const stripDistance = 34;
const stripHeight = 14;
/** Units across; the drawing is stretched to the width that it has. */
const width = 1000;

/**
 * Each account as a strip, lines from row-mate to row-mate; lines that cross are what stands in another order. What looks
 * alike is one path, so that thousands of paragraphs are no more to draw than a few.
 */
export function OverviewPicture({ strips }: Props) {
  const height = (strips.length - 1) * stripDistance + stripHeight;
  const ofMates = mates(strips);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      height={height}
      preserveAspectRatio="none"
      className="min-w-0 grow overflow-visible"
    >
      <defs>
        {pattern('alone', 'fill-sheet', <circle cx="3.5" cy="3.5" r="1.4" className="fill-line-alone" />)}
        {pattern(
          'different',
          'fill-wash-different',
          <path d="M-1 8L8 -1" className="stroke-line-different" strokeWidth="1.6" />,
        )}
        {pattern('retold', 'fill-sheet', <path d="M0 3.5H4.5" className="stroke-line-retold" strokeWidth="1.8" />)}
      </defs>
      {[false, true].map((moved) => (
        <path
          key={`${moved}`}
          d={ofMates
            .filter((pair) => pair.moved === moved)
            .map(line)
            .join('')}
          vectorEffect="non-scaling-stroke"
          strokeDasharray={moved ? '5 3' : undefined}
          className={`fill-none ${moved ? 'stroke-accent stroke-[1.5px]' : 'stroke-rule'}`}
        />
      ))}
      {strips.map(({ account, paragraphs }, at) => (
        <g key={account.id} onClick={(event) => goToPlace(event, paragraphs)} className="cursor-pointer stroke-quiet">
          {kindsFromAfar.map((kind) => (
            <path
              key={kind}
              d={paragraphs
                .filter((one) => one.kind === kind)
                .map((one) => block(one, at))
                .join('')}
              className={`mark-${kind}`}
              vectorEffect="non-scaling-stroke"
              strokeWidth="0.75"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function pattern(kind: SegmentKind, ground: string, lines: ReactNode) {
  return (
    <pattern id={`mark-${kind}`} width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" className={ground} />
      {lines}
    </pattern>
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
    if (!found.get(paragraph.row)?.push(paragraph)) found.set(paragraph.row, [paragraph]);
  }
  return found;
}

function line({ from, to, upper, lower }: Mates): string {
  return `M${middle(from)} ${upper * stripDistance + stripHeight}L${middle(to)} ${lower * stripDistance}`;
}

function block({ start, end }: OverviewParagraph, at: number): string {
  const across = Math.max(1, (end - start) * width - 2);
  return `M${start * width} ${at * stripDistance}h${across}v${stripHeight}h-${across}z`;
}

function goToPlace({ clientX, currentTarget }: MouseEvent<SVGElement>, paragraphs: readonly OverviewParagraph[]) {
  const { left, width: across } = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect();
  const at = (clientX - left) / across;
  const paragraph = paragraphs.findLast(({ start }) => start <= at);
  if (paragraph) goTo(paragraph.key);
}

function middle({ start, end }: OverviewParagraph): number {
  return ((start + end) / 2) * width;
}

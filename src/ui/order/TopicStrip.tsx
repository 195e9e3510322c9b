import { alignedParagraphs } from '../../model/alignedParagraphs.ts';
import type { Account, Call } from '../../model/call.ts';

interface Props {
  readonly account: Account;
  readonly call: Call;
  /** A topic's number, from 1, which decides its colour and pattern. */
  readonly numberOf: (topic: string) => number;
}

/** Units of the drawing; it is stretched to the width of the page. */
const width = 1000;
const height = 22;

/** An account from its first character to its last, each stretch in the pattern of its topic. The table says the same. */
export function TopicStrip({ account, call, numberOf }: Props) {
  const paragraphs = alignedParagraphs(account);
  const total = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const starts = new Map<string, number>();
  let before = 0;
  for (const { id, text } of paragraphs) {
    starts.set(id, before);
    before += text.length;
  }
  const stretches = call.ledger.statements.flatMap(({ topic, cells }) =>
    cells
      .filter((cell) => cell.account === account.id)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ paragraph, words }) => {
        const start = starts.get(paragraph);
        const at = paragraphs.find(({ id }) => id === paragraph)?.text.indexOf(words) ?? -1;
        return start === undefined || at === -1 ? [] : [{ topic, from: start + at, length: words.length }];
      }),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 block h-5 w-full"
    >
      <rect width={width} height={height} className="fill-sheet" />
      {stretches
        .toSorted((a, b) => a.from - b.from || b.length - a.length)
        .map(({ topic, from, length }) => (
          <rect
            key={`${topic} ${from} ${length}`}
            x={(from / total) * width}
            width={(length / total) * width}
            height={height}
            className={`topic-${numberOf(topic)}`}
          />
        ))}
      {[...starts.values()].slice(1).map((start) => (
        <rect key={start} x={(start / total) * width - 0.75} width={1.5} height={height} className="fill-paper" />
      ))}
    </svg>
  );
}

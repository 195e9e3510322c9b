import type { Verdict } from '../../model/vocabulary.ts';

interface Props {
  readonly verdict: Verdict;
}

/** A verdict as a shape: full, half, empty, broken, or a question. The word always stands beside it. */
export function VerdictMark({ verdict }: Props) {
  return (
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true" className="mr-1 inline-block align-[-1px]">
      {shapes[verdict]}
    </svg>
  );
}

const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 2 };

const shapes: Readonly<Record<Verdict, React.ReactNode>> = {
  states: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  'states-otherwise': (
    <>
      <circle {...ring} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  'does-not-state': <circle {...ring} />,
  'not-in-our-copy': <circle {...ring} strokeDasharray="2.6 2.1" />,
  unknown: (
    <path
      d="M5 5.6a3 3 0 1 1 4.6 2.5C8.4 8.9 8 9.3 8 10.4M8 12.6v1.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
};

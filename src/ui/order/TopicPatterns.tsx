/** The patterns of the topics, drawn once for the room: a colour and a line each, so that either is enough. */
export function TopicPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {marks.map((mark, at) => (
          <pattern key={mark} id={`topic-pattern-${at + 1}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" className={`topic-ground-${at + 1}`} />
            <path d={mark} className="fill-none stroke-paper" strokeWidth="1.4" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** Plain, rising, falling, upright, level, crossed, dotted, broken. */
const marks = [
  'M0 0',
  'M-1 9L9 -1M-1 1L1 -1M7 9L9 7',
  'M-1 -1L9 9M-1 7L1 9M7 -1L9 1',
  'M4 0V8',
  'M0 4H8',
  'M0 4H8M4 0V8',
  'M4 3.9V4.1M0 0V0.1M8 8V7.9',
  'M0 4H3M5 4H8',
];

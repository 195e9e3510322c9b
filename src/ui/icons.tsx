interface Props {
  /** Its side, in pixels. */
  readonly size: number;
}

/** An icon out of strokes, on a field of 24 by 24; what it means always stands beside it in words. */
function icon(strokes: string) {
  return function Icon({ size }: Props) {
    return (
      <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="icon">
        <path d={strokes} />
      </svg>
    );
  };
}

export const UpIcon = icon('M5.5 15L12 8.5L18.5 15');
export const DownIcon = icon('M5.5 9L12 15.5L18.5 9');
export const ListIcon = icon('M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5h.5M4 12h.5M4 17.5h.5');
export const SearchIcon = icon('M16 10.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0M14.5 14.5L20 20');
export const CloseIcon = icon('M6 6L18 18M18 6L6 18');

import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

interface Props {
  readonly tucked: boolean;
  /** Called where the browser's own search, or a way of the page, leads to something in it. */
  readonly onReveal: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Out of sight, but within reach of find-in-page and of every way that leads to it: it then shows itself. */
export function Tucked({ tucked, onReveal, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // React knows `hidden` as yes or no only.
    if (tucked) box.current?.setAttribute('hidden', 'until-found');
  }, [tucked]);
  useEffect(() => {
    const element = box.current;
    if (!tucked || element === null) return undefined;
    // What led here scrolls to it next, so it has to stand by then.
    const reveal = () => flushSync(onReveal);
    element.addEventListener('beforematch', reveal);
    return () => element.removeEventListener('beforematch', reveal);
  }, [tucked, onReveal]);
  return (
    <div ref={box} hidden={tucked} className={className}>
      {children}
    </div>
  );
}

/** Longer than this nothing is laid out in one go, so that a phone of a quarter of the speed still answers in between. */
const sliceMs = 3;

/** A busy device has no idle time: after so long it is taken. */
const patience = 100;

/** Safari has no idle time to give. */
const later = (slice: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(slice, { timeout: patience }) : setTimeout(slice, 50);

/** What a reader does before anything that she reads is further down. */
const stirs = ['pointermove', 'touchstart', 'wheel', 'scroll', 'focusin'] as const;

/** Of these any may lead at once to where only guesses stand. */
const jumps = ['keydown', 'pointerdown', 'hashchange'] as const;

/**
 * Has the page that was prerendered laid out near the screen only, so that it is painted, and listens, before the rest of
 * it is laid out; the rest follows from the top when the reader first stirs, whenever nothing else is to be done. For
 * whoever starts at the top: nothing that is seen then ever moves.
 */
export function layOutNearFirst() {
  document.documentElement.dataset['laid'] = 'near';
  const stirred = new AbortController();
  const begin = () => {
    stirred.abort();
    // While the page is parsed its last rows are not there yet.
    if (document.readyState === 'complete') layOutRest();
    else addEventListener('load', layOutRest, { once: true });
  };
  for (const stir of stirs) addEventListener(stir, begin, { signal: stirred.signal, passive: true });
  for (const jump of jumps) addEventListener(jump, layOutAll, { once: true });
}

function layOutRest() {
  later(() => layOut([...document.querySelectorAll<HTMLElement>('.rows .row')]));
}

/** Lays out what is left, at once: where something is gone to, it is to stay. */
export function layOutAll() {
  delete document.documentElement.dataset['laid'];
}

function layOut(rows: readonly HTMLElement[]) {
  const until = performance.now() + sliceMs;
  let at = 0;
  for (; at < rows.length && performance.now() < until; at += 1) {
    rows[at]?.setAttribute('data-laid', '');
    // To ask is to have it laid out.
    rows[at]?.getBoundingClientRect();
  }
  if (at < rows.length && document.documentElement.dataset['laid']) later(() => layOut(rows.slice(at)));
  else layOutAll();
}

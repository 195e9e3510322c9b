import { keep, kept } from '../../store/kept.ts';

const switchedHere = 'parallax:keys';

/** Where storage is forbidden, the switch lasts as long as the page. */
let held = 'on';

/** Whether the page's keys do something: yes, unless the reader switched them off in this browser. */
export function keysAreOn(): boolean {
  return (kept('keys') ?? held) !== 'off';
}

export function switchKeys() {
  held = keysAreOn() ? 'off' : 'on';
  keep('keys', held);
  dispatchEvent(new Event(switchedHere));
}

/**
 * Calls back when the switch is turned here, and when the reader comes back from where it may have been. (To listen to
 * `storage` would open what is stored for the session too, and hold up the page's start until that is read.)
 */
export function onKeysSwitched(listener: () => void): () => void {
  addEventListener(switchedHere, listener);
  addEventListener('focus', listener);
  return () => {
    removeEventListener(switchedHere, listener);
    removeEventListener('focus', listener);
  };
}

import { layOutAll } from './layOut.ts';

/** Brings a paragraph (`account/paragraph`) into view and gives it the focus; whether it stands on the page. */
export function goTo(target: string): boolean {
  const element = document.getElementById(target);
  if (element === null) return false;
  // What is tucked away shows itself, as it does for the browser's own search.
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  layOutAll();
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}

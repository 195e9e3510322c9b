/**
 * Gives the focus to the paragraph that a link or a key led to last, or else to the room: for what takes itself away, and
 * the focus with it.
 */
export function focusTexts() {
  for (const place of document.querySelectorAll<HTMLElement>('#room, #room [data-paragraph][tabindex="0"]'))
    place.focus({ preventScroll: true });
}

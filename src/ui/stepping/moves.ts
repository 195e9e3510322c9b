import type { Range as TextRange } from '../../model/range.ts';
import { bringWords, underBars } from '../rows/bringWords.ts';
import { goTo } from '../rows/goTo.ts';
import { layOutAll } from '../rows/layOut.ts';

/** An account's own, and our English of them. */
const paragraphs = '[data-paragraph], .english-reading';

/** The paragraph that has the focus, or that what has it belongs to; null where the focus is elsewhere. */
export function focusedParagraph(): HTMLElement | null {
  for (
    let around = document.activeElement;
    around?.matches('#room, [id^="row-"]') === false;
    around = around.parentElement
  ) {
    if (around instanceof HTMLElement && around.dataset['paragraph'] !== undefined) return around;
    const [inside, another] = around.querySelectorAll<HTMLElement>('[data-paragraph]');
    if (inside) return another ? null : inside;
  }
  return null;
}

/**
 * Goes to the row before or after the one that has the focus, else the one in view, and there to the same account; where
 * there are no rows, to its paragraph before or after. False where there is none.
 */
export function moveByRow(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('#room [id^="row-"]')];
  if (rows.length === 0) return moveInColumn(by);
  const from = rowOfFocus();
  const row = from === null ? inView(rows, by) : rows[rows.indexOf(from) + by];
  if (!row) return false;
  const [before, places] = [from ? placesIn(from) : [], placesIn(row)];
  const at = placeOfFocus(before);
  const account = before[at]?.dataset['account'] ?? focusedParagraph()?.dataset['account'];
  const mate = places.find(({ dataset }) => account !== undefined && dataset['account'] === account);
  // Each account has its place in a row, also where it has nothing to tell.
  const there = mate ?? (places.length === before.length ? places[at] : undefined) ?? places.find(isParagraph);
  const shown = there ? shownAt(there) : row;
  layOutAll();
  row.scrollIntoView({ block: 'start' });
  focus(shown);
  return true;
}

/** Goes to the account before or after, in the row that has the focus; false where there is no such row. */
export function moveByAccount(by: 1 | -1): boolean {
  const row = rowOfFocus();
  if (row === null) return false;
  const places = placesIn(row);
  const there = places[placeOfFocus(places) + by];
  if (there) moveTo(there, 'nearest');
  return true;
}

/** Brings a paragraph into view and gives it the focus, or our English where that is read instead of it. */
export function moveTo(paragraph: HTMLElement, block: 'center' | 'nearest' = 'center') {
  const shown = shownAt(paragraph);
  layOutAll();
  shown.scrollIntoView({ block });
  focus(shown);
}

/**
 * Goes to words of a paragraph: the focus to the paragraph, and the words into view, clear of what lies over the texts,
 * however long it is. False where it is not on the page.
 */
export function goToWords(target: string, range: TextRange): boolean {
  const element = document.getElementById(target);
  if (!element || !goTo(target)) return false;
  rove(element);
  bringWords(element, range);
  return true;
}

function rowOfFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[id^="row-"]') ?? null;
}

/** The first paragraph of each account in a row, and the empty cell of those that have none. */
function placesIn(row: HTMLElement): HTMLElement[] {
  const all = [...row.querySelectorAll<HTMLElement>('[data-paragraph], [role="cell"]')];
  return all.filter((place, at) =>
    isParagraph(place)
      ? all.findIndex((one) => isParagraph(one) && one.dataset['account'] === place.dataset['account']) === at
      : place.querySelector('[data-paragraph]') === null,
  );
}

/** Which of a row's places has the focus; -1 where none does. */
function placeOfFocus(places: readonly HTMLElement[]): number {
  const account = focusedParagraph()?.dataset['account'];
  return places.findIndex((place) =>
    account !== undefined && isParagraph(place) ? place.dataset['account'] === account : hasFocus(place),
  );
}

function moveInColumn(by: 1 | -1): boolean {
  const from = focusedParagraph();
  const all = [...document.querySelectorAll<HTMLElement>('#room :not([hidden]) > .original-column [data-paragraph]')];
  const column = from === null ? all : all.filter(({ dataset }) => dataset['account'] === from.dataset['account']);
  const there = from === null ? inView(column, by) : column[column.indexOf(from) + by];
  if (there) moveTo(there);
  return there !== undefined;
}

function isParagraph(place: HTMLElement): boolean {
  return place.dataset['paragraph'] !== undefined;
}

function hasFocus(element: HTMLElement): boolean {
  return element.contains(document.activeElement);
}

/** The first that begins below the bars, or the last that begins above; what just begins there counts for neither. */
function inView(places: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  // A reader who just came to the texts begins at their beginning.
  if (document.activeElement?.id === 'room') return by === 1 ? places[0] : undefined;
  return by === 1 ? places.find((place) => below(place) > -1) : places.findLast((place) => below(place) < -1);
}

/** How far below the bars an element begins, in CSS pixels. */
function below(element: HTMLElement): number {
  return element.getBoundingClientRect().top - underBars();
}

/** What can have the focus for a place: our English where that is read instead. What is tucked away shows itself. */
function shownAt(place: HTMLElement): HTMLElement {
  const english = document.querySelector(`.english-instead > [data-translation="${CSS.escape(place.id)}"]`);
  const shown = english?.parentElement ?? place;
  shown.dispatchEvent(new Event('beforematch', { bubbles: true }));
  return shown;
}

function focus(element: HTMLElement) {
  // An empty cell has no business in the order of Tab, and a reader who moves through the row should hear that it is empty.
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (element.matches(paragraphs)) rove(element);
}

/** Of all paragraphs the one that the keys came to last is a stop of Tab, so that Tab leads back to it. */
function rove(element: HTMLElement) {
  for (const other of document.querySelectorAll<HTMLElement>(paragraphs)) if (other.tabIndex === 0) other.tabIndex = -1;
  element.tabIndex = 0;
}

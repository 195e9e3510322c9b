// What runs in the page has to bring its helpers with it.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const widths = [320, 390, 820, 1440];

/** Every view that the page has. */
const views = [
  'view=texts',
  'read=original',
  'read=focus',
  'english=beside',
  'english=instead',
  'view=ledger',
  'view=order',
  'view=found',
];

async function opened(page: Page, fragment: string) {
  // A change of the fragment alone would leave the page as it was.
  await page.goto('about:blank');
  await page.goto(`./#v=1&${fragment}`);
  await expect(page.locator('html')).toHaveAttribute('data-page', 'alive');
  await expect(page.locator('#room')).toBeVisible();
}

/**
 * What a reader could not read: words that run off the page, that a box cuts, or controls that something else lies over.
 * Runs in the page; looks at all of it, but for what only screen readers are to meet.
 */
function unreadable(): string[] {
  const said = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const scrollsAside = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrollsAside(element.parentElement));
  for (const element of document.body.querySelectorAll('*')) {
    const ownWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!ownWords || !shown(element) || scrollsAside(element)) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) found.push(`${said(element)} runs off the page`);
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`${said(element)} is cut`);
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      found.push(`${said(element)} is cut`);
  }
  for (const control of document.querySelectorAll('button, a[href], select, input, summary')) {
    // The first line of a link that is broken over two.
    const { left = 0, top = 0, width = 0, height = 0 } = control.getClientRects()[0] ?? {};
    const [x, y] = [left + width / 2, top + height / 2];
    if (!shown(control) || y < 0 || y > innerHeight || x < 0 || x > innerWidth) continue;
    const over = document.elementFromPoint(x, y);
    // The bars that stay lie over what scrolls under them.
    if (over === null || control.contains(over) || over.contains(control) || over.closest('label')?.contains(control))
      continue;
    const stays = (element: Element | null): boolean =>
      element !== null && (/sticky|fixed/.test(getComputedStyle(element).position) || stays(element.parentElement));
    if (!stays(over)) found.push(`${said(over)} lies over ${said(control)}`);
  }
  return found;
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-Hant', 'dark'],
] as const) {
  test(`nothing runs off the page, is cut or covered, in any view, at any width: ${language}`, async ({ page }) => {
    // Thirty-two pages.
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of views) {
        await opened(page, `${view}&lang=${language}`);
        expect(await page.evaluate(unreadable), `${view} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`a linked passage stands clear of every bar, however the accounts are read: ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const words = ['明年晚些時候', '邀習近平於', '對美國進行國'].map(encodeURIComponent).join('/');
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 780 });
      for (const reading of ['', 'read=original&', 'read=focus&', 'english=instead&']) {
        await opened(page, `${reading}lang=${language}&p=ap/visits/${words}`);
        await expect
          .poll(() => page.evaluate(linkedWordsAreClear), { message: `${reading} at ${width} px` })
          .toBe(true);
      }
    }
  });
}

/** Whether the whole of the linked words is on the screen, with nothing lying over it. Runs in the page. */
function linkedWordsAreClear(): boolean {
  const [place] = CSS.highlights.get('passage') ?? [];
  const element = place?.startContainer.parentElement;
  if (!place || !element) return false;
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return [...range.getClientRects()].every(({ left, right, top, bottom }) =>
    [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ].every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y))),
  );
}

test('text at twice its size runs off no page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const view of views) {
    await opened(page, view);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(unreadable), view).toEqual([]);
  }
});

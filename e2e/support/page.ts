import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens the page, with a fragment or without, and waits until the texts stand and answer. */
export async function open(page: Page, fragment = '', named?: string) {
  await page.goto(`./${fragment}`);
  await expect(texts(page, named)).toBeVisible();
  await alive(page);
}

/** The texts are there before the app is: waits for the app, stirs, and waits for the heights by which one scrolls. */
export async function alive(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-page', 'alive');
  await page.mouse.move(1, 1);
  await expect(page.locator('html')).not.toHaveAttribute('data-laid');
}

export function texts(page: Page, name = 'The accounts, row by row'): Locator {
  return page.getByRole('table', { name });
}

/** The words that lie under one kind of highlight, near the screen. */
export async function highlighted(page: Page, layer: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(
        ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '',
      ),
    layer,
  );
}

/** Follows an address as a colleague would: in a page of its own. */
export async function openLink(page: Page, link: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(link);
  await expect(other.getByRole('table').last()).toBeVisible();
  await alive(other);
  return other;
}

export async function copied(page: Page): Promise<string> {
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects from where some words of a paragraph (`account/paragraph`) begin to where others end, as dragging does. */
export async function select(page: Page, from: [id: string, words: string], to: [id: string, words: string]) {
  await page.evaluate(
    ([[fromId, first], [toId, last]]) => {
      const start = document.getElementById(fromId)?.firstChild;
      const end = document.getElementById(toId)?.firstChild;
      if (!start?.textContent?.includes(first) || !end?.textContent?.includes(last)) throw new Error('no such words');
      getSelection()?.setBaseAndExtent(
        start,
        start.textContent.indexOf(first),
        end,
        end.textContent.indexOf(last) + last.length,
      );
    },
    [from, to] as const,
  );
}

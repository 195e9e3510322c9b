import type { Page } from '@playwright/test';
import { copied, highlighted, open, openLink, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until what is focused has the name; the number of presses is bounded by what the page can hold. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const named = await focused.evaluate(
      (element) => element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '',
    );
    if (typeof name === 'string' ? named.trim() === name : name.test(named)) return focused;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test('the whole of it by keyboard: skip to the texts, switch an account off, step, copy a link, open it', async ({
  page,
}) => {
  await open(page);
  const skip = await tabTo(page, 'Skip to the texts');
  await expect(skip).toBeInViewport();
  await skip.press('Enter');
  await expect(page.getByRole('region', { name: 'The accounts, row by row' })).toBeFocused();
  await page.reload();
  await expect(texts(page)).toBeVisible();
  await (await tabTo(page, 'Politico')).press('Space');
  await expect(texts(page).getByRole('columnheader')).toHaveCount(5);
  await page.keyboard.press('n');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  // The step moved the focus to the paragraph, so its own link is the next stop.
  await page.keyboard.press('Tab');
  const button = page.locator(':focus');
  await expect(button).toHaveAccessibleName(/Copy link to/);
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle), 'focus is seen').not.toBe('none');
  await page.keyboard.press('Enter');
  const colleague = await openLink(page, await copied(page));
  await expect.poll(() => highlighted(colleague, 'passage')).toHaveLength(1);
});

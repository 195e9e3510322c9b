import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { alive, copied, highlighted, open, openLink, texts } from './support/page.ts';
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
  await alive(page);
  await (await tabTo(page, 'Politico')).press('Space');
  await expect(texts(page).getByRole('columnheader')).toHaveCount(5);
  await expect(page.getByRole('status')).toContainText('Politico hidden.');
  await page.keyboard.press('n');
  await expect(page.getByRole('status')).toContainText(/^1 of \d+ differences\. /);
  // The step moved the focus to the paragraph, so its own link is the next stop.
  await page.keyboard.press('Tab');
  const button = page.locator(':focus');
  await expect(button).toHaveAccessibleName(/Copy link to/);
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle), 'focus is seen').not.toBe('none');
  await page.keyboard.press('Enter');
  const colleague = await openLink(page, await copied(page));
  await expect.poll(() => highlighted(colleague, 'passage')).toHaveLength(1);
});

test('an account off and on by its number; to the difference of this and next year; its link', async ({ page }) => {
  await open(page);
  const said = page.getByRole('status');
  await page.keyboard.press('3');
  await expect(page.getByRole('checkbox', { name: 'UDN (Xinhua)' })).not.toBeChecked();
  await expect(said).toHaveText(
    /^UDN \(Xinhua\) hidden\. 4 accounts on the page, \d+ differences, 2 of them of fact\. Compared with China's MFA\.$/,
  );
  await page.keyboard.press('3');
  await expect(said).toHaveText(/^UDN \(Xinhua\) shown\. 5 accounts/);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(said).toHaveText(
    '2 of 2 differences of fact. Politico: later this year 今年晚些時候; AP: later next year 明年晚些時候',
  );
  await expect(said.getByText('明年晚些時候')).toHaveAttribute('lang', 'zh-Hant');
  await expect.poll(() => highlighted(page, 'here')).toEqual(['今年晚些時候', '明年晚些時候']);
  await expect(page.locator(':focus')).toHaveId('politico/visits');
  await page.keyboard.press('c');
  const colleague = await openLink(page, await copied(page));
  await expect(colleague.locator(':focus')).toHaveId('politico/visits');
});

test('row by row, and within a row from account to account, an empty place included', async ({ page }) => {
  await open(page);
  const focus = page.locator(':focus');
  await page.getByRole('region', { name: 'The accounts, row by row' }).focus();
  await page.keyboard.press('j');
  await expect(focus).toHaveId('mfa/evening-call');
  await page.keyboard.press('l');
  await expect(focus).toHaveId('udn/evening-call');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(focus).toHaveRole('cell');
  await expect(focus).toContainText('AP · Nothing in our copy is matched to it');
  await page.keyboard.press('h');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(focus).toHaveId('mfa/evening-call');
  await page.keyboard.press('j');
  await expect(focus, 'the same account').toContainText("China's MFA · Nothing is matched to it");
  await expect(focus).toBeInViewport();
  await page.keyboard.press('k');
  await expect(focus).toHaveId('mfa/evening-call');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(focus, 'Tab comes back to where the keys led').toHaveId('mfa/evening-call');

  // Where our English is read instead, the keys lead from one to the next, and the texts stay tucked away.
  await page.getByLabel('English reading').selectOption('instead of the text');
  await page.getByRole('region', { name: 'The accounts, row by row' }).focus();
  await page.keyboard.press('j');
  await expect(focus).toContainText('translationOn the evening of 24 November 2025');
  await page.keyboard.press('ArrowRight');
  await expect(focus).toContainText('translationOn the evening of 24 November, the mainland');
  await page.keyboard.press('k');
  await expect(page.getByRole('status')).toHaveText('There is no further row.');
  await expect(page.locator('[id="mfa/evening-call"]')).toBeHidden();

  // What the others tell, folded up where it is narrow, unfolds.
  await page.setViewportSize({ width: 700, height: 800 });
  await page.getByLabel('English reading').selectOption('hidden');
  await page.getByRole('combobox', { name: 'Read', exact: true }).selectOption('one account in focus');
  await expect(page.locator('[id="udn/evening-call"]')).toBeHidden();
  await page.locator('[id="mfa/evening-call"]').focus();
  await page.keyboard.press('l');
  await expect(focus).toHaveId('udn/evening-call');
  await expect(focus).toBeInViewport();
});

test('the help opens, is accessible, and gives the focus back; switched off, keys do nothing, also tomorrow', async ({
  page,
}) => {
  await open(page);
  const asked = page.getByRole('button', { name: 'Keys ?' });
  await asked.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of this page' });
  await expect(help.getByRole('row', { name: 'c Copy the link' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(asked).toBeFocused();
  await expect(page.getByRole('status'), 'nothing was done behind the dialog').toHaveText('');

  await page.getByRole('checkbox', { name: 'Shortcut keys' }).uncheck();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Shortcut keys' })).not.toBeChecked();
  for (const key of ['j', 'n', '1', '?', 'd', 'c']) await page.keyboard.press(key);
  await expect(page.getByRole('checkbox', { name: "Trump's post" })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Shortcut keys' }).check();
  // What any key had asked for before would be done by the time that this one is.
  await page.keyboard.press('3');
  await expect(page.getByRole('checkbox', { name: 'UDN (Xinhua)' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: "Trump's post" })).toBeChecked();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a key is the browser’s while it is held with another, and the field’s while one has the focus', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+2');
  await page.getByLabel('Highlight').focus();
  await page.keyboard.press('3');
  await page.getByLabel('Step through').focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(page.getByLabel('Step through')).toBeFocused();
  await page.locator(':focus').blur();
  await page.keyboard.type('fTaiwan');
  await expect(page.getByLabel('Words to find'), 'who types on is not cut short').toHaveValue('Taiwan');
});

test('who asks to find and types on loses no letter, however busy the page is when the field comes', async ({
  page,
}) => {
  await open(page);
  // What the page puts off for a moment of its own, it gets a second later: the letters come first.
  await page.evaluate(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function later(message: unknown) {
      setTimeout(() => post.call(this, message), 1000);
    };
  });
  const fetched = page.waitForResponse(/FindBar/);
  await page.keyboard.press('f');
  const bar = (await fetched).url();
  await page.evaluate((url) => import(url), bar);
  await page.keyboard.type('Taiwan');
  await expect(page.getByLabel('Words to find')).toHaveValue('Taiwan');
});

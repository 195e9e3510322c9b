import { highlighted, open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('accounts, base and marking are chosen; address, reload and history keep them', async ({ page }) => {
  await open(page);
  const heads = texts(page).getByRole('columnheader');
  await expect(heads).toHaveCount(6);
  await page.getByRole('checkbox', { name: 'Politico' }).uncheck();
  await page
    .getByRole('checkbox', { name: 'Trump’s post' })
    .or(page.getByRole('checkbox', { name: "Trump's post" }))
    .uncheck();
  await expect(heads).toHaveCount(4);
  await page.getByLabel('Compare with').selectOption('UDN (Xinhua)');
  await page.getByLabel('Highlight').selectOption('Shared wording');
  await expect(page).toHaveURL(/#v=1&call=xi-trump-2025-11-24&show=mfa,udn,ap&base=udn&mark=shared$/);
  await texts(page).getByText('台灣回歸中國是戰後國際秩序重要組成部分').scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, 'shared')).not.toEqual([]);
  expect(await highlighted(page, 'different')).toEqual([]);

  await page.reload();
  await expect(heads).toHaveCount(4);
  await expect(page.getByLabel('Compare with')).toHaveValue('udn');
  await page.goBack();
  await expect(page.getByLabel('Highlight')).toHaveValue('differences');
  await page.goBack();
  await expect(page.getByLabel('Compare with')).toHaveValue('mfa');
  await page.goForward();
  await expect(page.getByLabel('Compare with')).toHaveValue('udn');
});

test('every paragraph of every shown account stands exactly once, whatever the base', async ({ page }) => {
  await open(page);
  for (const base of ['mfa', 'politico', 'truth-social']) {
    await page.getByLabel('Compare with').selectOption(base);
    const ids = await texts(page)
      .getByRole('paragraph')
      .evaluateAll((all) => all.map(({ id }) => id).filter((id) => id.includes('/')));
    expect(ids.length).toBe(new Set(ids).size);
    // 38 aligned ones, and the seven blocks around the texts.
    expect(ids.length).toBe(38 + 7);
  }
});

test('the last account cannot be switched off', async ({ page }) => {
  await open(page, '#v=1&show=ap');
  const last = page.getByRole('checkbox', { name: 'AP' });
  await expect(last).toBeDisabled();
  await last.press('Space');
  await expect(last).toBeChecked();
  await expect(page.getByRole('status')).toHaveText('At least one account stays shown.');
  await page.getByRole('checkbox', { name: "China's MFA" }).check();
  await expect(page.getByRole('checkbox', { name: 'AP' })).toBeEnabled();
});

test('the page speaks both languages; a link’s language does not overwrite the reader’s', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '繁體中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('習近平與川普通電話');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.goto('./#v=1&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 }), 'her own, remembered').toHaveText('習近平與川普通電話');
});

test('differences of fact come first; all of them, and whatever else is marked, are a choice', async ({ page }) => {
  await open(page, '#v=1&show=politico,ap');
  const said = page.getByRole('status');
  const through = page.getByRole('combobox', { name: 'Step through' });
  await expect(through).toHaveValue('facts');
  await page.getByRole('button', { name: 'Next difference of fact' }).click();
  await expect(said).toContainText(/^1 of 2 differences of fact\. /);
  await expect(through.getByRole('option', { selected: true })).toHaveText('1 of 2 differences of fact');
  await page.keyboard.press('n');
  await expect.poll(() => highlighted(page, 'here'), 'the words of both sides').toHaveLength(2);
  await page.keyboard.press('n');
  await expect(said, 'round and round').toContainText(/^1 of 2 /);

  await through.selectOption('all');
  await page.getByRole('button', { name: 'Previous difference' }).focus();
  await page.keyboard.press('p');
  await expect(said).toContainText(/^(\d+) of \1 differences\. /);
  await expect.poll(() => highlighted(page, 'here')).toHaveLength(1);

  await page.getByLabel('Highlight').selectOption('Whose words');
  await expect(said, 'what was said of differences is gone with them').toHaveText('');
  await page.getByRole('button', { name: 'Next voice' }).click();
  await expect(said).toContainText(/^1 of \d+ voices\. /);
  await page.getByLabel('Highlight').selectOption('Shared wording');
  await page.getByRole('button', { name: 'Next shared passage' }).click();
  await expect(said).toContainText(/^1 of \d+ shared passages\. /);
  await page.getByLabel('Highlight').selectOption('Nothing');
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'AP' }).focus();
  await page.keyboard.press('n');
  await expect(said).toHaveText('Nothing is highlighted, so there is nothing to step through.');
});

test('accounts without a difference of fact between them are stepped through for all others', async ({ page }) => {
  await open(page, '#v=1&show=mfa,udn');
  await expect(page.getByRole('combobox', { name: 'Step through' })).toHaveValue('all');
  await expect(page.getByRole('option', { name: '0 differences of fact' })).toBeDisabled();
});

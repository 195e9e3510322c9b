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
  await expect(page).toHaveURL(/#v=1&show=mfa,udn,ap&base=udn&mark=shared$/);
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
  await expect(page.getByRole('checkbox', { name: 'AP' })).toBeDisabled();
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

test('differences are stepped through by button and by key, each said as a sentence', async ({ page }) => {
  await open(page, '#v=1&show=politico,ap');
  const said = page.getByRole('status');
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  const first = await said.textContent();
  await page.keyboard.press('n');
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await expect(said).not.toHaveText(first ?? '');
  expect(await highlighted(page, 'here')).toHaveLength(1);
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page.getByText(/^(\d+) of \1$/), 'round and round').toBeVisible();
});

import { open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('on paper: aligned rows under their heads, what the marks mean, whose texts, and the way back', async ({
  page,
}) => {
  await open(page, '#v=1&show=mfa,politico,ap');
  // A sheet is narrower than the width at which three columns stand side by side on a screen.
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

  const heads = texts(page).getByRole('columnheader');
  const row = texts(page).getByRole('row').filter({ hasText: '明年晚些時候' });
  const left = async (of: typeof row) => Math.round((await of.boundingBox())?.x ?? -1);
  for (const at of [0, 1, 2]) {
    expect(await left(row.getByRole('cell').nth(at))).toBe(await left(heads.nth(at + 1)));
  }
  await expect(heads.first().locator('xpath=ancestor::*[@role="rowgroup"]')).toHaveCSS('display', 'table-header-group');
  await expect(row).toHaveCSS('break-inside', 'avoid');

  await expect(page.getByText('Marks by Parallax:')).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: "China's MFA: Ministry of Foreign Affairs" }),
  ).toBeVisible();
  // Its language too, which the page had of the browser.
  await expect(page.getByText(/This page, as printed: .*#v=1&call=[^&]*&show=mfa,politico,ap&lang=en$/)).toBeVisible();
  await expect(
    page.getByText(/^Parallax · Xi and Trump on the phone · printed \d{4}-\d\d-\d\d \d\d:\d\d UTC/),
  ).toBeVisible();
  for (const name of ['Copy link', 'Next difference']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'List of differences' }).click();
  await page.emulateMedia({ media: 'print' });
  const list = page.getByRole('dialog', { name: 'List of differences' });
  await expect(list).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(list.getByText(/This page, as printed: /)).toBeVisible();
  await expect(texts(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await list.getByRole('button', { name: 'Close' }).click();

  await page.getByLabel('English reading').selectOption('instead of the text');
  await page.emulateMedia({ media: 'print' });
  await expect(texts(page)).toBeVisible();
  await expect(page.getByText('Marks by Parallax:')).toBeHidden();
});

test('a wide page does not turn into a narrow one while it is printed: what changes then costs the last sheets', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#v=1&read=original');
  const ap = page.getByRole('region', { name: 'AP', exact: true });
  await expect(ap).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 990 });
  await expect(page.getByText('Marks by Parallax:')).toBeVisible();
  await expect(ap).toBeVisible();
  const choice = page.getByRole('navigation', { name: 'Account being read', includeHidden: true });
  await expect(choice, 'which is for windows of the width of a sheet').toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(choice).toHaveCount(1);
});

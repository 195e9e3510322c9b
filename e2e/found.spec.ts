import { highlighted, open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('what the software found is told apart from the ledger, and leads to the texts', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Found by the software' }).click();
  const room = page.getByRole('region', { name: 'Found by the software' });
  await expect(room).toContainText('It knows nothing of the ledger, and it can be wrong');
  const years = room.getByRole('listitem').filter({ hasText: 'Date: AP' });
  await expect(years).toContainText('明年');
  await expect(years).toContainText('今年');
  // Said of whole accounts only.
  await expect(room.getByText(/^Not found in (China's MFA|UDN)/).first()).toBeVisible();
  await expect(room.getByText(/Not found in (AP|Politico|Trump)/)).toHaveCount(0);
  await expect(years).toContainText('Our translation: ');
  await expect(years).toContainText('later next year');
  await room.getByRole('checkbox', { name: /variations in wording/ }).check();
  await expect(room.getByText('Reporting verb:').first()).toBeVisible();
  await years.getByRole('link').first().click();
  await expect(texts(page)).toBeVisible();
  await expect.poll(() => highlighted(page, 'passage')).toHaveLength(1);
});

test('a tab keeps its place on the screen, also that of the room one is in', async ({ page }) => {
  await open(page);
  const tab = page.getByRole('link', { name: 'The texts, side by side' });
  await tab.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await tab.press('Enter');
  await expect(page).toHaveURL(/#v=1$/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('what each account opens with, and how much space each topic has', async ({ page }) => {
  await page.goto('./#v=1&view=order');
  const table = page.getByRole('table', { name: 'The same as a table' });
  await expect(
    table
      .getByRole('row', { name: /^Visits/ })
      .getByRole('cell')
      .nth(1),
    'in no Beijing text',
  ).toContainText('—');
  await expect(page.getByRole('heading', { name: /AP · opens with: Visits/ })).toBeVisible();
  const room = page.getByRole('region', { name: 'Order and space' });
  await expect(room.getByText('Our translation:')).toHaveCount(4);
  // Who reads without our English has none of it here either.
  await page.goto('./#v=1&view=order&english=hidden');
  await expect(room.getByText('Our translation:')).toHaveCount(0);
});

test('the overview leads to a paragraph, also from its table', async ({ page }) => {
  await open(page);
  const overview = page.getByRole('region', { name: 'The accounts from afar' });
  await overview.getByText('The same as a table').click();
  await overview.getByRole('row', { name: /^AP/ }).getByRole('button').last().click();
  await expect(texts(page).getByText('這通電話發生在日本首相高市早苗')).toBeFocused();
});

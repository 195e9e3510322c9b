import { highlighted, open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a newcomer sees what this is, and where the accounts part', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  const parts = page.getByRole('table').first();
  // In view without scrolling, before any of the texts.
  await expect(parts.getByRole('row', { name: /Xi invited Trump to Beijing in April/ })).toBeInViewport();
  const verdicts = async (statement: RegExp) =>
    (await parts.getByRole('row', { name: statement }).getByRole('cell').allInnerTexts()).map((text) => text.trim());
  expect(await verdicts(/Trump invited Xi back for a state visit/)).toEqual([
    'Stated via Politico and AP',
    'Not stated',
    'Not stated',
    'Stated per Trump',
    'Stated per Trump',
  ]);
  expect(await verdicts(/fruits of the Second World War/)).toEqual([
    'Unknown',
    'Stated',
    'Stated',
    'Stated per Beijing',
    'Not in our copy',
  ]);
  for (const name of ['Known only in excerpts', 'Our copy may end early', 'We hold it whole']) {
    await expect(page.getByText(name).first()).toBeVisible();
  }
  await expect(parts.getByRole('row', { name: /The return state visit is to be later this year/ })).toContainText(
    /later this year.*Stated otherwise: later next year/s,
  );
  // On a phone the sentences alone have room in the first screen; the rest is one press away.
  await page.setViewportSize({ width: 390, height: 844 });
  for (const sentence of [/visits, soybeans and fentanyl/, /later this year in Politico/, /^Taiwan’s return/])
    await expect(parts.getByRole('rowheader', { name: sentence })).toBeInViewport({ ratio: 1 });
  await expect(parts.getByRole('row', { name: /Soybeans/ })).toBeHidden();
  const ofMarks = page.getByText('Each mark leads to the words');
  await expect(ofMarks, 'there are none yet').toBeHidden();
  await page.getByLabel('Show who states what').check();
  await expect(ofMarks).toBeVisible();
  await parts
    .getByRole('row', { name: /Soybeans/ })
    .getByRole('link', { name: 'Not stated' })
    .first()
    .click();
  const soybeans = page.getByRole('row', { name: 'Soybeans were discussed.' }).last();
  await expect(soybeans.getByText('大豆').first(), 'a silence leads to what was searched').toBeVisible();
});

test('the accounts stand in aligned rows, and Politico’s year differs from AP’s', async ({ page }) => {
  await open(page);
  const row = texts(page).getByRole('row').filter({ hasText: '今年晚些時候' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('明年晚些時候');
  await row.scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, 'different')).toContainEqual(expect.stringContaining('明年晚些時候'));
  await expect(row.getByRole('cell').nth(1)).toContainText('Nothing is matched to it');

  const japan = texts(page).getByRole('row').filter({ hasText: '日本首相高市早苗' });
  await japan.getByRole('button', { name: 'See also row 10' }).click();
  await expect(page.locator(':focus')).toHaveId('politico/japan');

  const taiwan = texts(page).getByRole('row').filter({ hasText: '並表達了希望就烏克蘭問題' });
  await expect(taiwan, 'AP tells of Taiwan and Ukraine in one paragraph').toHaveCount(1);
  await taiwan
    .getByRole('button', { name: /Also told in row/ })
    .first()
    .click();
  await expect(texts(page).getByText('兩位國家主席也討論了烏克蘭危機')).toBeInViewport();
});

test('why paragraphs stand together, and what was searched where there is none, can be read', async ({ page }) => {
  await open(page);
  const row = texts(page).getByRole('row').filter({ hasText: '他強調,台灣回歸中國' });
  await row.getByText('Why together?').first().click();
  await expect(row.getByText(/with .* \(\d+ of 100\)/).first()).toBeVisible();
  await expect(row.getByText(/weight 0\.\d\d/).first()).toBeVisible();
  const visits = texts(page).getByRole('row').filter({ hasText: '今年晚些時候' });
  await visits.getByText('What was searched?').first().click();
  await expect(visits.getByText(/Every paragraph of China's MFA was compared/)).toBeVisible();
});

test('who does not read Chinese reads our English under it, labelled as ours', async ({ page }) => {
  await open(page);
  const cell = texts(page).getByRole('cell').filter({ hasText: '他強調,台灣回歸中國' });
  await expect(cell.getByText('Parallax’s own translation').first()).toBeVisible();
  await page.getByLabel('English reading').selectOption('hidden');
  await expect(page).toHaveURL(/english=hidden/);
  await expect(page.getByText('Parallax’s own translation')).toHaveCount(0);
});

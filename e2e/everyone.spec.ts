import { expectAccessible } from './support/expect-accessible.ts';
import { alive, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The ways to look at the call, each by the name of its region in either language. */
const rooms = [
  { room: 'texts', region: /^(The accounts, row by row|逐列對讀)$/ },
  { room: 'ledger', region: /^(The ledger of statements|陳述總表)$/ },
  { room: 'order', region: /^(Order and space|順序與篇幅)$/ },
  { room: 'found', region: /^(Found by the software|軟體找出的結果)$/ },
] as const;

/** Where the page stands in a language; from the other one it would be loaded anew for each view. */
const pageIn = (language: string) => (language === 'en' ? './' : './zh-hant.html');

const searched = /What was searched\?|查找了什麼？/;

/** What opens in each room, in both languages. */
const opened: Readonly<Partial<Record<string, readonly RegExp[]>>> = {
  texts: [/Why together\?|為何並列？/, searched, /Whose words\?|誰的話？/, /The same as a table|以表格呈現/],
  ledger: [searched],
};

/** Each theme and each language is read wide once and narrow once, the texts at every width. */
const readings = [
  { language: 'en', colorScheme: 'light', width: 1440, of: rooms },
  { language: 'en', colorScheme: 'dark', width: 390, of: rooms },
  { language: 'zh-Hant', colorScheme: 'light', width: 390, of: rooms },
  { language: 'zh-Hant', colorScheme: 'dark', width: 1440, of: rooms },
  { language: 'zh-Hant', colorScheme: 'light', width: 820, of: rooms.slice(0, 1) },
  { language: 'en', colorScheme: 'dark', width: 320, of: rooms.slice(0, 1) },
] as const;

for (const { language, colorScheme, width, of } of readings) {
  for (const { room, region } of of) {
    test(`axe finds nothing in ${room}: ${language}, ${colorScheme}, ${width} px`, async ({ page }) => {
      // axe reads every element of a long page.
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${pageIn(language)}#v=1&view=${room}&lang=${language}`);
      await expect(page.getByRole('region', { name: region })).toBeVisible();
      await alive(page);
      // What opens is made when it is opened: one of each kind stands open for axe.
      for (const name of opened[room] ?? []) await page.getByRole('button', { name, expanded: false }).first().click();
      await expectAccessible(page);
    });
  }
}

test('five columns at 1440 px hold twelve Han characters a line, at no less than 16 px', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const text = page.getByRole('table').last().getByText('習近平主席指出,上個月我們');
  const { width, size } = await text.evaluate((element) => ({
    width: element.clientWidth,
    size: Number.parseFloat(getComputedStyle(element).fontSize),
  }));
  expect(size).toBeGreaterThanOrEqual(16);
  expect(width / size).toBeGreaterThanOrEqual(12);
});

import { expectAccessible } from './support/expect-accessible.ts';
import { highlighted, open, openLink, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('the list says every difference as a sentence, those of fact first, and leads to each', async ({ page }) => {
  await open(page);
  const all = await page.getByRole('option', { name: /^All \d+ differences$/ }).textContent();
  await page.keyboard.press('d');
  const list = page.getByRole('dialog', { name: 'List of differences' });
  await expect(list.getByRole('status'), 'counted as in the bar').toContainText(
    `2 differences of fact; ${all?.replace('All ', '')} in all, row by row; `,
  );
  await expect(list.getByRole('region', { name: 'Differences of fact' })).toMatchAriaSnapshot(`
    - region "Differences of fact":
      - heading "Differences of fact" [level=3]
      - paragraph: Where an account is a translation, its translator may have made the difference.
      - list:
        - listitem:
          - link /^AP .row 8..*; Politico .row 10./
          - paragraph: How certain · in the ledger, checked by the editors
        - listitem:
          - link /^Politico. later this year .*今年晚些時候.*; AP. later next year .*明年晚些時候/
          - paragraph: Date · in the ledger, checked by the editors
  `);
  await expect(list.getByRole('region', { name: 'Row 1', exact: true })).toMatchAriaSnapshot(`
    - region "Row 1":
      - heading "Row 1" [level=3]
      - list:
        - listitem:
          - link /^Unknown. Trump's post$/
  `);
  await expect(
    list.getByRole('region', { name: 'Row 1', exact: true }),
    'who reads no Chinese is told what the words say',
  ).toContainText(
    /In English \(our translation\): UDN \(Xinhua\): On the evening of 24 November, the mainland’s President/,
  );
  await expectAccessible(page);
  await list.getByRole('link', { name: /^Politico: later this year/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).toContainText('AP (row 8)');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName('Copy link to this difference');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(page.locator(':focus')).toHaveId('politico/visits');
  await expect.poll(() => highlighted(page, 'here')).toEqual(['今年晚些時候', '明年晚些時候']);
  await page.keyboard.press('n');
  await expect(page.getByRole('status'), 'stepping goes on from there').toContainText('1 of 2 differences of fact');
});

test('on a phone, in Chinese: narrowed to what has no counterpart, in careful words; closed, the focus is back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#v=1&lang=zh-Hant', '逐列對讀');
  const asked = page.getByRole('button', { name: '差異清單' });
  await asked.click();
  const list = page.getByRole('dialog', { name: '差異清單' });
  for (const kind of ['事實出入', '用字不同', '未比對到相應文字', '換了說法'])
    await list.getByRole('checkbox', { name: kind }).uncheck();
  await expect(list.getByRole('status')).toHaveText(
    /^事實出入 2 項，顯示 0 項；逐列列出的差異共 \d+ 項，顯示 0 項；未比對到相應段落的文本 \d+ 項。$/,
  );
  await expect(list.getByRole('region', { name: '第 8 列' }).getByRole('link')).toHaveText([
    '未比對到相應段落：中國外交部、聯合新聞網（轉述新華社）',
    '不詳：川普貼文',
  ]);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await list.getByRole('button', { name: '關閉' }).click();
  await expect(asked).toBeFocused();
});

test('an entry is a link that can be handed on', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'List of differences' }).click();
  const entry = page.getByRole('link', { name: /^Politico: later this year/ });
  const colleague = await openLink(page, await entry.evaluate((link) => (link as HTMLAnchorElement).href));
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual(['今年晚些時候']);
});

test('rows are rows: named by number, with a heading to go by, and each account under its head', async ({ page }) => {
  await open(page, '#v=1&show=mfa,ap');
  const row = texts(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Row 2', exact: true }) });
  await expect(row).toHaveCount(1);
  await expect(texts(page)).toMatchAriaSnapshot(`
    - table "The accounts, row by row":
      - rowgroup:
        - row:
          - columnheader "Row"
          - columnheader /China's MFA · compared with/
          - columnheader /AP/
  `);
  await expect(row).toMatchAriaSnapshot(`
    - row:
      - rowheader "Row 2":
        - heading "Row 2" [level=3]
      - cell
      - cell
  `);
});

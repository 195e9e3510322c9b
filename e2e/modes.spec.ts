import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { alive, copied, highlighted, openLink, select, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** How far apart the upper edges of two stretches of text stand, in pixels. */
async function apart(page: Page, one: string, other: string): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map(async (words) => (await page.getByText(words).first().boundingBox())?.y ?? Number.NaN),
  );
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN));
}

test('as published: each account in its own order; what is in focus has its counterparts lit, named and level', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#v=1&show=mfa,politico,ap');
  await page.getByRole('combobox', { name: 'Read', exact: true }).selectOption('as published');
  await expect(page).toHaveURL(/read=original/);
  const politico = column(page, 'Politico');
  await expect(politico).toBeVisible();
  const order = await politico.getByRole('paragraph').evaluateAll((all) => all.map(({ id }) => id).filter(Boolean));
  expect(order.slice(0, 3)).toEqual(['politico/deck-call', 'politico/deck-japan', 'politico/photo-alt']);
  expect(order.at(-1)).toBe('politico/ukraine');

  // By keyboard alone, from a paragraph's own link.
  const link = column(page, "China's MFA").getByRole('button', { name: /Copy link to China's MFA: 習近平主席闡述/ });
  await link.focus();
  await expect(politico.getByText('Counterpart').first()).toBeVisible();
  await expect(column(page, 'AP').getByText('Counterpart')).toHaveCount(1);
  const line = page.getByText('Told also in:');
  await expect(line).toContainText('Politico');
  await expect(line).toContainText('AP');
  await expect.poll(() => apart(page, '習近平主席闡述了', '根據中國外交部聲明')).toBeLessThan(3);
  await expect.poll(() => apart(page, '習近平主席闡述了', '根據中國外交部消息')).toBeLessThan(3);
  await column(page, 'Politico')
    .getByRole('button', { name: /Copy link to Politico: .*今年/ })
    .or(column(page, 'Politico').getByRole('button', { name: /Copy link to Politico: 週一下午/ }))
    .first()
    .focus();
  await expect(page.getByText(/Nothing of China's MFA.* is matched to it/)).toBeVisible();

  // Who scrolls one column takes the others along.
  const ap = column(page, 'AP');
  const scrolled = () => ap.evaluate((element) => element.scrollTop);
  const mfa = column(page, "China's MFA");
  await mfa.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await expect.poll(scrolled).toBeGreaterThan(200);
  await mfa.evaluate((element) => (element.scrollTop = 0));
  await expect.poll(scrolled).toBeLessThan(200);
});

test('a link opens in its mode, on a phone too, where one account is read at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const words = ['明年晚些時候', '邀習近平於', '對美國進行國'].map(encodeURIComponent).join('/');
  await page.goto(`./#v=1&read=original&p=ap/visits/${words}`);
  await expect(page.getByRole('button', { name: 'AP', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const visits = page.getByText('美國總統唐納德·川普表示,他已接受');
  await expect(visits).toBeInViewport();
  await expect(visits).toBeFocused();
  await expect.poll(() => highlighted(page, 'passage')).toEqual(['明年晚些時候']);
  await expect(page.getByText('週一下午,川普在Truth Social')).toBeHidden();
  await page.getByRole('button', { name: 'Go to the counterpart in Politico' }).click();
  await expect(page.getByText('週一下午,川普在Truth Social')).toBeInViewport();
  await expect(visits).toBeHidden();
});

test('one account in focus has the others beside it, each paragraph once; on a phone they unfold', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#v=1&read=focus&base=politico');
  const table = page.getByRole('table', { name: 'One account, and what the others tell beside it' });
  await expect(table.getByRole('columnheader', { name: /^Politico/ })).toBeVisible();
  const row = table.getByRole('row').filter({ hasText: '週一下午,川普在Truth Social' });
  await expect(row).toContainText('明年晚些時候');
  await expect(row.getByText('Nothing is matched to it').first()).toBeVisible();
  const ids = await table
    .getByRole('paragraph')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id) => id.includes('/')));
  expect([ids.length, new Set(ids).size]).toEqual([38 + 7, 38 + 7]);
  await page.emulateMedia({ media: 'print' });
  const lacking = await row.getByText(/^UDN \(Xinhua\) · Nothing is matched to it/).boundingBox();
  expect(lacking?.width, 'who lacks it is named on paper').toBeGreaterThan(50);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'In focus', exact: true }).selectOption('AP');
  await expect(table.getByRole('columnheader', { name: /^AP/ })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  const other = page.getByText('習近平主席闡述了中國');
  await expect(other).toBeHidden();
  await page
    .getByRole('button', { name: /Told also in: China's MFA, UDN/ })
    .last()
    .click();
  await expect(other).toBeVisible();
});

test('our English instead of the text: the source is one press away, and a link stands on it', async ({ page }) => {
  await page.goto('./#v=1&show=mfa,politico');
  await page.getByLabel('English reading').selectOption('instead of the text');
  await expect(page).toHaveURL(/english=instead/);
  const row = page.getByRole('row').filter({ hasText: 'According to a statement by China’s foreign ministry' });
  await expect(row.getByText('Parallax’s own translation').first()).toBeVisible();
  const source = row.getByText('根據中國外交部聲明');
  await expect(source).toBeHidden();
  await expect(row.getByText(/The source text marks words that differ from what is beside it/).first()).toBeVisible();
  const cell = row.getByRole('cell').filter({ hasText: '根據中國外交部聲明' });
  await cell.getByRole('button', { name: 'Show the source text' }).first().click();
  await expect(source).toBeVisible();
  await cell
    .getByRole('button', { name: /Copy link to Politico/ })
    .first()
    .click();
  const colleague = await openLink(page, await copied(page));
  await expect(colleague.getByRole('cell').getByText('根據中國外交部聲明')).toBeInViewport();
  await expect.poll(() => highlighted(colleague, 'passage')).toHaveLength(1);

  // Where nothing differs, since nothing is compared, it is not said to.
  await page.goto('about:blank');
  await page.goto('./#v=1&show=mfa&english=instead&find=China');
  await expect(page.getByText('Words are marked in the source text.').first()).toBeVisible();
  await expect(page.getByText('The source text marks words that differ')).toHaveCount(0);
});

test('copying gives the source; our translation goes with it and is named as ours', async ({ page }) => {
  await page.goto('./#v=1&show=mfa&english=under');
  await expect(page.getByRole('table').last()).toBeVisible();
  await alive(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const text = (id: string) => page.evaluate((one) => document.getElementById(one)?.textContent ?? '', id);
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  // What answers the copying comes with the first selection; no hand is quicker, but a test is.
  const answers = page.waitForResponse(/copyAsSource/);
  await select(page, ['mfa/taiwan', '二戰勝利的成果。'], ['mfa/trump-said', '川普總統指出']);
  await (await answers).finished();
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(clipboard).toBe('二戰勝利的成果。\n\n川普總統指出');

  await page.getByText('President Xi Jinping set out China’s position').selectText();
  await page.keyboard.press('ControlOrMeta+c');
  const source = await text('mfa/taiwan');
  await expect
    .poll(clipboard)
    .toMatch(new RegExp(`^${source}\n\nParallax’s own English translation, not the publisher’s words: President Xi`));
  await page.getByRole('button', { name: 'Copy link to the source paragraph' }).click();
  const colleague = await openLink(page, await copied(page));
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual([source]);
});

for (const { language, colorScheme, read } of [
  { language: 'en', colorScheme: 'light', read: 1440 },
  { language: 'zh-Hant', colorScheme: 'dark', read: 390 },
] as const) {
  test(`axe finds nothing, and nothing runs off the page, in any way to read: ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    // axe reads every element of long pages.
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    for (const [choice, name] of [
      ['read=original', { en: 'The accounts, each as it was published', 'zh-Hant': '各家文本，依發布者的原文順序' }],
      [
        'read=focus&base=politico',
        { en: 'One account, and what the others tell beside it', 'zh-Hant': '一份文本，旁列其他各家的對應段落' },
      ],
      ['show=mfa,politico&english=instead', { en: 'The accounts, row by row', 'zh-Hant': '逐列對讀' }],
      ['show=mfa,politico&english=beside', { en: 'The accounts, row by row', 'zh-Hant': '逐列對讀' }],
    ] as const) {
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`./#v=1&lang=${language}&${choice}`);
        // What is left stays until the next one is here.
        await expect(page.getByRole('region', { name: name[language] })).toBeVisible();
        await alive(page);
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrolled, `${choice} at ${width} px`).toBeLessThanOrEqual(width);
        if (width === read) await expectAccessible(page);
      }
    }
  });
}

test('five accounts as published hold twelve Han characters a line at 1440 px, one in focus twenty', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [choice, name, least] of [
    ['read=original', 'The accounts, each as it was published', 12],
    ['read=focus', 'One account, and what the others tell beside it', 20],
  ] as const) {
    await page.goto(`./#v=1&${choice}`);
    // The way that is left stays until the next one is here.
    const text = page.getByRole('region', { name }).getByText('習近平主席闡述了');
    await expect(text).toBeVisible();
    const { width, size } = await text.evaluate((element) => ({
      width: element.clientWidth,
      size: Number.parseFloat(getComputedStyle(element).fontSize),
    }));
    expect(size).toBeGreaterThanOrEqual(16);
    expect(width / size).toBeGreaterThanOrEqual(least);
    expect(width / size).toBeLessThanOrEqual(36);
  }
});

test('in rows the heads stay in view, and no wrapping brings a row out of line', async ({ page }) => {
  for (const [width, choice] of [
    [1440, ''],
    [820, '&show=mfa,politico'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./#v=1&english=under${choice}`);
    await expect(texts(page)).toBeVisible();
    await page.getByText('兩位國家主席也討論了烏克蘭危機').first().scrollIntoViewIfNeeded();
    await expect(texts(page).getByRole('columnheader', { name: /^Politico/ })).toBeInViewport({ ratio: 1 });
    const rows = await texts(page)
      .getByRole('row')
      .evaluateAll((all) =>
        all.slice(1).map((row) => ({
          top: row.getBoundingClientRect().top,
          bottom: row.getBoundingClientRect().bottom,
          cells: [...row.querySelectorAll('[role=cell]')].map((cell) => {
            const { top, bottom, left, right } = cell.getBoundingClientRect();
            return { top, bottom, left, right, wide: cell.scrollWidth > cell.clientWidth };
          }),
        })),
      );
    for (const [at, { bottom, cells }] of rows.entries()) {
      expect(new Set(cells.map(({ top }) => Math.round(top))).size, `row ${at} begins on one line`).toBe(1);
      expect(cells.every((cell) => cell.bottom <= bottom + 1 && !cell.wide)).toBe(true);
      expect(rows[at + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(bottom - 1);
    }
  }
});

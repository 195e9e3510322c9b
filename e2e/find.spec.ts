import type { Page, Route } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { highlighted, open, openLink, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

function bar(page: Page) {
  return page.getByRole('search', { name: 'Find words in all accounts' });
}

/** What is said of each account, in the order of the list. */
async function byAccount(page: Page, list = 'Places by account') {
  const items = await page.getByRole('list', { name: list }).getByRole('listitem').allInnerTexts();
  return items.map((text) => text.replace(/\s+/g, ' ').trim());
}

async function look(page: Page, words: string) {
  await page.getByRole('button', { name: 'Find words' }).click();
  await expect(bar(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type(words);
}

test('soybeans, asked in English, are found in the Chinese texts, and who lacks them is told by name', async ({
  page,
}) => {
  await open(page);
  await look(page, 'soybeans');
  // Who presses Enter at once is led there as soon as it is found.
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status').last()).toHaveText(
    "soybeans: 2 in 2 accounts, in renderings of it; 2 in excerpts of Trump's post; not found in the text of China's MFA, UDN (Xinhua).",
  );
  expect(await byAccount(page)).toEqual([
    "Trump's post 2 · in what others retell",
    "China's MFA 0 · not found in its text",
    'UDN (Xinhua) 0 · not found in its text',
    'Politico 1',
    'AP 1',
  ]);
  const lookedFor = bar(page).getByRole('list', { name: 'Looked for:' });
  await expect(lookedFor.getByRole('listitem').filter({ hasText: '大豆' }).first()).toHaveText('大豆 2');
  await expect(lookedFor.getByText('黃豆')).toBeVisible();
  await expect.poll(() => highlighted(page, 'found-here')).toEqual(['大豆']);
  await expect(bar(page).getByRole('status').first()).toContainText(/In English \(our translation\): .*soybean/i);
  await expect.poll(() => highlighted(page, 'found')).toEqual(['大豆', '大豆', '大豆']);
  const colleague = await openLink(page, page.url());
  await expect(bar(colleague).getByText('1 of 4', { exact: true })).toBeVisible();
  await expect(texts(colleague).getByText('這通電話是繼上個月會晤後的後續對話').first()).toBeInViewport();
  expect(await byAccount(colleague)).toContain("China's MFA 0 · not found in its text");
  await expect(bar(colleague).getByRole('textbox'), 'a link leaves the focus alone').not.toBeFocused();
});

test('Taiwan is found in every script and spelling, stepped through round and round, and left as it was', async ({
  page,
}) => {
  await open(page);
  await look(page, '台湾');
  const taiwan = ["China's MFA 3", 'UDN (Xinhua) 4', 'Politico 7', 'AP 5'];
  await expect.poll(() => byAccount(page)).toEqual(["Trump's post 0 · unknown: only excerpts are held", ...taiwan]);
  for (const words of ['臺灣', 'Taiwan']) {
    await bar(page).getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
    await expect(bar(page).getByText(`${words}: 19 in 4 accounts`)).toBeVisible();
    expect((await byAccount(page)).slice(1)).toEqual(taiwan);
  }
  const said = bar(page).getByRole('status').first();
  await expect(said).toHaveText(/^1 of 19, UDN \(Xinhua\): .*「提及台灣」/);
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page).getByText('19 of 19', { exact: true })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Next place' }).click();
  await expect(bar(page).getByText('1 of 19', { exact: true })).toBeVisible();
  await bar(page).getByRole('button', { name: 'AP: 5; go to the next' }).click();
  await expect(said).toHaveText(/, AP: /);
  await expect.poll(() => highlighted(page, 'found-here')).toEqual(['台灣']);
  await expect(page).toHaveURL(/find=Taiwan$/);
  // Typing made no entries: the way back leads out of the page.
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Find words' })).toBeFocused();
  await expect(page).not.toHaveURL(/find=/);
  expect(await highlighted(page, 'found')).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('words in quotation marks are found exactly; one rendering can be looked for by itself', async ({ page }) => {
  await open(page);
  await look(page, '"關係"');
  await expect(bar(page).getByText('關係: 11 in 4 accounts', { exact: false })).toBeVisible();
  await bar(page).getByRole('textbox').fill('Beijing');
  // Not 中國, which is more than is asked for; it is a press away.
  await expect(bar(page).getByText(/^Beijing: 4 in 2 accounts, in renderings of it/)).toBeVisible();
  await bar(page).getByRole('button', { name: 'China', exact: true }).press('Enter');
  await expect(bar(page).getByText(/^China: 39 in 4 accounts, in renderings of it/)).toBeVisible();
  await bar(page).getByRole('button', { name: '北京 4' }).press('Enter');
  await expect(bar(page).getByText(/^北京: 4 in 2 accounts; .*not found in the text of China's MFA/)).toBeVisible();
  await expect(bar(page).getByRole('textbox')).toHaveValue('"北京"');
  await expect(bar(page), 'the button that had the focus is gone').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('what no account has is said to be found in none, by what we hold of each, with what was looked for', async ({
  page,
}) => {
  await open(page);
  await look(page, 'beef');
  await expect(bar(page).getByRole('status').last()).toHaveText('beef: found in no account that we hold.');
  expect(await byAccount(page)).toEqual([
    "Trump's post 0 · unknown: only excerpts are held",
    "China's MFA 0 · not found in its text",
    'UDN (Xinhua) 0 · not found in its text',
    'Politico 0 · not in our copy',
    'AP 0 · not in our copy',
  ]);
  // No text has it: the whole glossary was asked what it is in Chinese.
  await expect(bar(page).getByRole('list', { name: 'Looked for:' }).getByText('牛肉').first()).toBeVisible();
  await expect(bar(page).getByRole('button', { name: 'Next place' })).toBeDisabled();
  await bar(page)
    .getByRole('button', { name: /^\d+ more, which stand nowhere$/ })
    .press('Enter');
  await expect(bar(page)).toBeFocused();
});

test('an account that is not on the page is counted, and can be shown', async ({ page }) => {
  await open(page, '#v=1&show=mfa,udn&find=soybeans');
  await expect(bar(page).getByText('0 on the page')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Politico: 1; show this account' }).click();
  await expect(page.getByRole('checkbox', { name: 'Politico' })).toBeChecked();
  await expect(texts(page).getByText('大豆出口')).toBeInViewport();
  await expect.poll(() => highlighted(page, 'found-here')).toEqual(['大豆']);
});

test('what only our reading has is shown with its account; until the bar of a link is here, the page has the keys', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route('**/FindBar-*.js', (route) => void held.push(route));
  await open(page, '#v=1&show=mfa,udn&find=completely');
  await page.getByRole('region', { name: 'The accounts, row by row' }).focus();
  await page.keyboard.press('j');
  await expect(page.locator(':focus')).toHaveId('mfa/evening-call');
  const loading = page.getByRole('status').getByText('Loading…');
  await expect(loading).toBeVisible();
  for (const route of held) await route.continue();
  await expect(bar(page).getByRole('textbox')).toHaveValue('completely');
  await expect(loading).toBeHidden();
  await bar(page)
    .getByRole('button', { name: /^Politico, \d+ paragraphs? · show$/ })
    .click();
  await expect(page.getByRole('checkbox', { name: 'Politico' })).toBeChecked();
  await expect(page.locator(':focus')).toHaveAttribute('data-account', 'politico');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('without the glossary the words as typed are looked for, and that is said', async ({ page }) => {
  await page.route(/(find\/.*|glossary)\.json$/, (route) => route.fulfill({ status: 200, body: 'not JSON' }));
  await open(page);
  await page.keyboard.press('f');
  await expect(bar(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('大豆');
  await expect(bar(page).getByText('The glossary could not be loaded')).toBeVisible();
  await expect(bar(page).getByText('大豆: 2 in 2 accounts')).toBeVisible();
});

test('the place stepped to stands clear of every bar, in any width; the bar runs off no page', async ({ page }) => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [820, 1100],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await open(page, `#v=1&find=${encodeURIComponent('烏克蘭')}`);
    for (let step = 0; step < 6; step += 1) {
      await bar(page).getByRole('button', { name: 'Next place' }).click();
      await expect
        .poll(async () => covered(page), { message: `step ${step} at ${width} px` })
        .toEqual({ found: 1, covered: false });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

for (const read of ['original', 'focus'])
  for (const width of [390, 1440])
    test(`a link that finds words opens on the first of them, and steps on: ${read}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./#v=1&read=${read}&english=instead&find=soybeans`);
      await expect(bar(page).getByText('1 of 4', { exact: true })).toBeVisible();
      for (const at of [1, 2, 3, 4]) {
        await expect(bar(page).getByText(`${at} of 4`, { exact: true })).toBeVisible();
        await expect.poll(() => covered(page)).toEqual({ found: 1, covered: false });
        await bar(page).getByRole('button', { name: 'Next place' }).click();
      }
      await expect(bar(page).getByText('1 of 4', { exact: true })).toBeVisible();
    });

test('the bar is accessible', async ({ page }) => {
  await open(page, '#v=1&find=soybeans');
  await expect(bar(page).getByText('1 of 4', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('the bar speaks Chinese, and is accessible in the dark at 390 px', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./#v=1&lang=zh-Hant&find=${encodeURIComponent('大豆')}`);
  await expect(page.getByRole('search', { name: '在各家文本中尋找字詞' })).toBeVisible();
  await expect.poll(() => byAccount(page, '各家文本各有幾處')).toContain('中國外交部 0 · 全文中沒有找到');
  await expectAccessible(page);
});

/** Whether what lies at the middle of the marked place is something else than its paragraph. */
async function covered(page: Page) {
  return page.evaluate(() => {
    const places = [...(CSS.highlights.get('found-here') ?? [])];
    const rects = places.map((place) => {
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range.getBoundingClientRect();
    });
    const under = rects.map(({ left, top, width, height }) =>
      document.elementFromPoint(left + width / 2, top + height / 2),
    );
    return {
      found: places.length,
      covered: under.some((element, at) => !element?.contains(places[at]?.startContainer ?? null)),
    };
  });
}

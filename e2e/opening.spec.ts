import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { copied, highlighted, open, openLink, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

const agency = {
  name: '新華社.txt',
  text: '兩國元首週一通了電話，討論渡輪航線的問題。\n\n雙方同意明年四月在港口城市舉行第三次會晤。\n天氣很好，鯡魚豐收。\n',
};
const paper = {
  name: 'UDN copy.txt',
  text: '雙方同意今年四月在港口城市舉行第三次會晤。\n兩國元首週一通電話，談到渡輪航線的問題。\n',
};

interface Given {
  readonly name: string;
  readonly text: string | Buffer;
}

async function choose(page: Page, files: readonly Given[]) {
  if (!(await page.getByRole('dialog').isVisible()))
    await page.getByRole('button', { name: 'Compare accounts of your own' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('Choose files…')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
}

async function compare(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Compare', exact: true }).click();
}

/** The worker reads the glossary anew each time, and shares two cores with the other tests. */
const working = { timeout: 30_000 };

async function openOwn(page: Page, files: readonly Given[]) {
  await choose(page, files);
  await compare(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts that you opened' })).toBeFocused(working);
}

test('two texts of the reader’s own stand in aligned rows, with their difference, and nothing said to be absent', async ({
  page,
}) => {
  await open(page);
  await openOwn(page, [agency, paper]);
  const row = texts(page).getByRole('row').filter({ hasText: '明年四月' });
  await expect(row).toContainText('今年四月');
  await row.scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, 'different')).toContainEqual(expect.stringContaining('今'));
  await expect(texts(page).getByRole('row').filter({ hasText: '鯡魚' })).toContainText(
    'Nothing in our copy is matched to it',
  );
  await expect(page.getByText('Nothing is matched to it')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'The ledger of statements' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Where the accounts part' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Found by the software' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts that you opened' })).toBeVisible();

  await expect(page.getByRole('region', { name: 'Opened files' })).toContainText('新華社.txt, UDN copy.txt');
  await page.getByRole('link', { name: 'Back to the call that Parallax opens with' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  await expect(texts(page).getByText('明年晚些時候').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accounts that you opened');
});

test('a link to a passage of one’s own files says what it needs, and opens on it for who has them', async ({
  page,
}) => {
  await open(page);
  await openOwn(page, [agency, paper]);
  await page.getByRole('button', { name: /Copy link to 新華社: 雙方同意/ }).click();
  const link = await copied(page);
  await expect(page.getByRole('status').filter({ hasText: 'works only for those who have them' })).toBeVisible();

  const colleague = await openLink(page, link);
  const notice = colleague.getByRole('alert').filter({ hasText: '新華社.txt, UDN copy.txt' });
  await expect(notice).toBeVisible();
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  await notice.getByRole('button', { name: 'Choose the files' }).click();
  await expect(colleague.getByRole('dialog')).toBeVisible();
  // In another order than the link has them in.
  await choose(colleague, [paper, agency]);
  await compare(colleague);
  await expect(texts(colleague).getByText('雙方同意明年四月')).toBeFocused(working);
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual(['雙方同意明年四月在港口城市舉行第三次會晤。']);
  await expect(notice).toHaveCount(0);
});

test('what cannot be compared says so, and the rest of the files stays', async ({ page }) => {
  await open(page);
  await choose(page, [agency, { name: 'photo.txt', text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]) }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('photo.txt is no plain text; save it as plain text in UTF-8')).toBeVisible();
  await expectAccessible(page);
  await compare(page);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove photo.txt' }).click();
  await expect(dialog.getByText('One file has nothing to be compared with; choose another one.')).toBeVisible();
  await choose(page, [{ name: 'letter.json', text: '{"id": "letter"}' }]);
  await expect(dialog.getByText(/letter\.json is no account of our form/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove letter.json' }).click();
  await choose(page, [paper]);
  await compare(page);
  await expect(texts(page).getByRole('row').filter({ hasText: '明年四月' })).toContainText('今年四月', working);
});

test('a glossary that cannot be fetched is said, and the same files can be tried again', async ({ page }) => {
  // Requests of workers are the context's.
  await page.context().route('**/glossary.json', (route) => route.fulfill({ status: 200, body: 'not JSON' }), {
    times: 1,
  });
  await open(page);
  await choose(page, [agency, paper]);
  await compare(page);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The glossary');
  await compare(page);
  await expect(texts(page).getByText('明年四月')).toBeVisible(working);
});

test('while six long accounts are aligned the page answers, and the work can be cancelled', async ({ page }) => {
  await open(page);
  await choose(
    page,
    Array.from({ length: 6 }, (_, at) => longAccount(at)),
  );
  await compare(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  const progress = dialog.getByText(/Aligning paragraphs: \d+ of 15|Comparing words: \d+ %/);
  await expect(progress.first(), 'how far the work is').toBeVisible(working);
  await dialog.getByText('Which files?').click();
  await expect(dialog.getByText('Plain text in UTF-8: one paragraph a line')).toBeVisible();
  await expect(dialog.getByRole('progressbar'), 'the work went on meanwhile').toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled. Your files are still here.')).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await expect(dialog.getByRole('listitem')).toHaveCount(6);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('the dialog is read and used at 390 px, in Chinese, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#v=1&lang=zh-Hant');
  const button = page.getByRole('button', { name: '比較您自己的文本' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '比較您自己的文本' });
  await expect(dialog.getByText('任何內容都不會離開這個瀏覽器')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
});

/** A thousand paragraphs, partly those of the other accounts, in words of their own. */
function longAccount(at: number): Given {
  const nouns = ['渡輪', '鹽稅', '港口', '鯡魚', '燈塔', '航線', '議會', '關稅', '條約', '農民'];
  const paragraphs = Array.from({ length: 1000 }, (_, place) => {
    const number = (place * 7 + (place % 3 === 0 ? 0 : at * 13)) % 997;
    const [first, second] = [nouns[number % 10], nouns[(number * 3 + at) % 10]];
    return `第${number}次會議上，雙方談到${first}與${second}，同意在${number % 28}日前交出${number * 3}份報告。代表團說，${second}的價格上升了百分之${number % 90}。`;
  });
  return { name: `account-${at + 1}.txt`, text: paragraphs.join('\n') };
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { quotationHtml } from '../src/exchange/quotationForms.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { highlighted, open, select, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

interface Downloaded {
  readonly name: string;
  readonly text: string;
}

function dialog(page: Page) {
  return page.getByRole('dialog');
}

async function take(page: Page, format: string): Promise<Downloaded> {
  if (!(await dialog(page).isVisible())) await page.getByRole('button', { name: 'Take it with you' }).click();
  await dialog(page).getByRole('radio', { name: format, exact: true }).check();
  const started = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download', exact: true }).click();
  const download = await started;
  await expect(dialog(page).getByRole('status')).toHaveText(`${download.suggestedFilename()} is being downloaded.`);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** What the page shows of every paragraph, by its id. */
async function shownTexts(page: Page): Promise<Record<string, string>> {
  return texts(page).evaluate((table) =>
    Object.fromEntries(
      [...table.querySelectorAll('[data-paragraph]')].map((element) => [element.id, element.textContent]),
    ),
  );
}

test('what is shown can be downloaded in every form, and each form holds the texts of the page', async ({ page }) => {
  await open(page, '#v=1&show=mfa,ap&base=ap');
  const shown = await shownTexts(page);
  expect(Object.keys(shown).length).toBeGreaterThan(10);

  const markdown = await take(page, 'Markdown');
  expect(markdown.name).toBe('parallax-xi-trump-2025-11-24-mfa-ap.md');
  expect(markdown.text).toContain("| Row | China's MFA | AP (compared with) |");
  expect(markdown.text).toContain(shown['ap/visits']);
  expect(markdown.text).not.toContain('Politico');
  expect(markdown.text).toMatch(/\(<http:.*\/any\/path\/#v=1&.*show=mfa,ap&base=ap&lang=en>\)\n$/);

  const csv = await take(page, 'CSV');
  expect(csv.text.startsWith("\u{feff}Row,Part,China's MFA,AP,")).toBe(true);
  expect(csv.text).toContain(shown['mfa/taiwan']);

  const tei = await take(page, 'TEI P5');
  const document = new DOMParser().parseFromString(tei.text, 'text/xml');
  const ids = [...document.getElementsByTagName('*')].map((element) => [
    element.getAttribute('xml:id')?.replace(/^p\.([^.]*)\./, '$1/'),
    element.textContent,
  ]);
  expect(Object.fromEntries(ids.filter(([id]) => id?.includes('/')))).toEqual(shown);
  expect(document.getElementsByTagName('witness')).toHaveLength(2);

  const annotations = await take(page, 'Web Annotations');
  const collection = JSON.parse(annotations.text) as { first: { items: { target: { source: { id: string } } }[] } };
  const { href } = new URL('./', page.url());
  const sources = new Set(collection.first.items.map(({ target }) => target.source.id));
  expect([...sources].filter((source) => !(source.replace(`${href}#`, '') in shown))).toEqual([]);

  await expectAccessible(page);
  await dialog(page)
    .getByRole('radio', { name: /^All accounts/ })
    .check();
  const all = await take(page, 'CSV');
  expect(all.name).toBe('parallax-xi-trump-2025-11-24.csv');
  expect(all.text.startsWith("\u{feff}Row,Part,Trump's post,China's MFA,UDN (Xinhua),Politico,AP,")).toBe(true);
});

test('a comparison downloaded as JSON opens again as the same page, in the same view', async ({ page }) => {
  await open(page, '#v=1&show=mfa,udn,ap&base=udn&mark=voices');
  const before = await texts(page).innerText();
  const { name, text } = await take(page, 'JSON');
  expect(name).toBe('parallax-xi-trump-2025-11-24.json');
  await page.goto('./');
  await page.getByRole('button', { name: 'Compare accounts of your own' }).click();
  await dialog(page)
    .getByLabel('Choose files…')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await dialog(page).getByRole('button', { name: 'Compare', exact: true }).click();
  const opened = page.getByRole('region', { name: 'Opened files' });
  await expect(opened).toContainText(name, { timeout: 30_000 });
  // It looks like the call of ours otherwise, so that is said before its title.
  await expect(opened).toBeInViewport();
  await expect(opened.getByRole('link', { name: 'Back to the call that Parallax opens with' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  await expect(page.getByLabel('Compare with')).toHaveValue('udn');
  await expect(page.getByRole('checkbox', { name: 'Politico' })).not.toBeChecked();
  expect(await texts(page).innerText()).toBe(before);
  await texts(page).getByText('習近平指出').first().scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, 'reported')).not.toEqual([]);
  await page.getByRole('link', { name: 'The ledger of statements' }).click();
  await expect(page.getByText('Every statement that a careful reading found')).toBeVisible();
  await page.getByRole('link', { name: 'The texts, side by side' }).click();
  await expect(texts(page)).toBeVisible();
  // What is taken from it is the file that it was opened from.
  expect((await take(page, 'JSON')).text).toBe(text);
});

interface Copied {
  readonly types: readonly string[];
  readonly text: string;
  readonly html: string;
}

async function clipboard(page: Page): Promise<Copied> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    return { types: item?.types ?? [], text: await read('text/plain'), html: await read('text/html') };
  });
}

test('a selection is copied as a quotation that never gives Trump’s words as Politico’s', async ({ page }) => {
  await open(page);
  await select(page, ['politico/communicate', '我們一致認為'], ['politico/communicate', '期待著這樣做']);
  await page.getByRole('button', { name: 'Copy as…', exact: true }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Copy this passage as' })).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'Quotation', exact: true })).toHaveAttribute(
    'lang',
    'zh-Hant',
  );
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Quotation copied.');
  const { types, text, html } = await clipboard(page);
  const [words, said, source, link = '', ours] = text.split('\n');
  expect(ours).toMatch(/^Our translation of the whole paragraph \(Parallax’s, not the publisher’s words\): He wrote/);
  expect(words).toBe('「我們一致認為經常溝通非常重要,我期待著這樣做」');
  expect(said).toMatch(/^— Donald Trump, quoted, per .*Politico$/);
  expect(source).toMatch(/^Politico, in Chinese translation · .* · Published 2025-11-24 12:30 \(US Eastern time\)$/);
  expect(types).toContain('web text/markdown');
  expect(html).toMatch(/<blockquote.*我們一致認為.*<\/blockquote>.*Donald Trump.*<a /s);
  // The bar that it was opened from is gone, so the focus goes to the passage.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveId('politico/communicate');

  const colleague = await page.context().newPage();
  await colleague.goto(link);
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual(['我們一致認為經常溝通非常重要,我期待著這樣做']);
});

test('words are the same characters in a reader of HTML as in the account', async ({ page }) => {
  const words = ['one  two\u{85}three', '\tone & <b>\ntwo\u{2028}three\u{1b}  四'];
  const quoted = {
    language: 'en',
    words,
    marks: ['“', '”'],
    said: ['AP'],
    source: 'AP',
    link: 'l',
    readings: [],
  } as const;
  await page.setContent(quotationHtml(quoted));
  const paragraphs = page.locator('blockquote > *');
  expect(await paragraphs.evaluateAll((all) => all.map((one) => one.textContent))).toEqual(
    words.map((text) => text.replaceAll('\n', '')),
  );
  // As it is laid out, with its breaks and every blank.
  expect(await paragraphs.evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText))).toEqual(words);
});

test('a paragraph is copied as Markdown and as each kind of citation, by keyboard', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: /^Copy as…: AP, 這通電話發生在/ });
  await button.focus();
  await page.keyboard.press('Enter');
  for (const [form, expected] of [
    ['Quotation in Markdown', /^> 這通電話發生在.*\n\n— AP/s],
    ['Citation: CSL-JSON', /^\[\s*\{\s*"id": "xi-trump-2025-11-24-ap-japan"/],
    ['Citation: BibTeX', /^@article\{xi-trump-2025-11-24-ap-japan,\n {2}title = \{\{/],
    ['Citation: RIS', /^TY {2}- NEWS\r?\n/],
  ] as const) {
    await dialog(page).getByRole('radio', { name: form, exact: true }).focus();
    await page.keyboard.press('Space');
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('status')).toHaveText(`${form} copied.`);
    expect((await clipboard(page)).text).toMatch(expected);
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the row of a passage is a picture: drawn at twice its size, with something on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#v=1&lang=zh-Hant');
  await page.getByRole('button', { name: /^複製為……：Politico，他寫道/ }).click();
  const started = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: '下載圖片' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('parallax-xi-trump-2025-11-24-politico-communicate.png');
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Its width and height stand in its header.
  expect(png.readUInt32BE(16)).toBe(2 * 960);
  expect(png.readUInt32BE(20)).toBeGreaterThan(2 * 250);
  // Two accounts have words in it, side by side: no thread has to cut it.
  expect(png.readUInt32BE(20)).toBeLessThan(2 * 960);
  expect(png.length).toBeGreaterThan(50_000);
  const picture = dialog(page).getByRole('img', { name: /^第 \d+ 列的圖片$/ });
  await expect(picture).toBeVisible();
  const inks = await picture.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    // Ink, paper, and the wash under the passage.
    return ['28,26,23', '252,251,248', '255,227,77'].filter((colour) => seen.has(colour));
  });
  expect(inks).toHaveLength(3);
  await dialog(page).getByRole('button', { name: '複製圖片' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('已複製這一列的圖片。');
  expect((await clipboard(page)).types).toContain('image/png');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

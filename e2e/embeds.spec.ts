import type { Page } from '@playwright/test';
import { open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** A page of someone else's that frames ours; it writes down whose messages reach it. */
async function host(page: Page, body: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><script>var heard = []; addEventListener('message', ({ origin, data }) => heard.push(origin + ' ' + data.height));</script>${body}</html>`,
    }),
  );
  await page.goto('./host.html');
}

const heard = (page: Page) => page.evaluate<string[]>('heard');
const row = './embed/row/mfa/taiwan.html';

test('a frame takes the height that its page tells, and no message of another source or origin', async ({ page }) => {
  await host(
    page,
    `<iframe title="row" src="${row}" width="640" height="100"></iframe>
     <iframe title="of no origin" sandbox="allow-scripts" src="${row}" width="640" height="100"></iframe>
     <iframe title="forger" srcdoc="<script>onmessage = () => parent.postMessage({ parallax: 'height', height: 7 }, '*')</script>" height="100"></iframe>
     <script src="./embed/resize.js" async></script>`,
  );
  const frame = page.getByTitle('row', { exact: true });
  const content = page.frameLocator('[title="row"]').locator('body');
  /** How much higher the frame is than its page. */
  const spare = async () =>
    Number(await frame.getAttribute('height')) -
    Math.ceil(await content.evaluate((body) => body.getBoundingClientRect().height));
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(200);
  await expect.poll(spare).toBe(0);
  // Only now, so that no true height comes after the forged one.
  await page.getByTitle('forger').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.postMessage('now', '*'));
  await expect
    .poll(() => heard(page))
    .toEqual(expect.arrayContaining([expect.stringMatching(/^null /), expect.stringMatching(/ 7$/)]));
  await expect(page.getByTitle('of no origin')).toHaveAttribute('height', '100');
  await expect(page.getByTitle('forger')).toHaveAttribute('height', '100');
  await expect.poll(spare).toBe(0);
  // Narrower, it is higher.
  const before = await frame.getAttribute('height');
  await frame.evaluate((element) => element.setAttribute('width', '320'));
  await expect(frame).not.toHaveAttribute('height', before ?? '');
  await expect.poll(spare).toBe(0);
});

test('a frame that was there before the script is asked for its height', async ({ page }) => {
  await host(page, `<iframe title="row" src="${row}" width="640" height="100"></iframe>`);
  await expect.poll(() => heard(page)).not.toEqual([]);
  await page.addScriptTag({ url: './embed/resize.js' });
  await expect.poll(async () => Number(await page.getByTitle('row').getAttribute('height'))).toBeGreaterThan(200);
});

test('the heights that the build worked out hold the whole page, and little more', async ({ page }) => {
  const all = (await (await page.request.get('./embed/heights.json')).json()) as Record<string, Record<string, number>>;
  for (const name of [
    'embed/row/mfa/busan.html',
    'embed/row/ap/visits.zh-hant.html',
    'embed/statement/japan-remark.html',
    'embed/statement/japan-remark.zh-hant.html',
  ]) {
    await page.goto(`./${name}`);
    for (const [width, height] of Object.entries(all[name] ?? {})) {
      await page.setViewportSize({ width: Number(width), height: 600 });
      const needed = await page.evaluate(() => document.body.offsetHeight);
      expect.soft(height, `${name} at ${width}`).toBeGreaterThanOrEqual(needed);
      expect.soft(height, `${name} at ${width}`).toBeLessThanOrEqual(needed * 1.2 + 30);
    }
  }
});

test('an embedded row leads to the whole, in a page of its own', async ({ page }) => {
  await page.goto(row);
  await expect(page.getByText('台灣回歸中國是戰後國際秩序不可分割的一部分').first()).toBeVisible();
  await expect(page.getByText('Official readout')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'The whole comparison, in Parallax' }).click();
  await expect(texts(await opened)).toBeVisible();
});

test('the ledger gives the frame of a statement as HTML', async ({ page }) => {
  await page.goto('./#v=1&view=ledger');
  const statement = page.getByRole('rowheader', { name: /Trump invited Xi back/ });
  await statement.getByText('Embed').click();
  const html = statement.getByRole('textbox', { name: 'The frame as HTML' });
  await expect(html).toHaveValue(/src="http:\/\/[^"]*\/any\/path\/embed\/statement\/return-state-visit\.html"/);
  await statement.getByRole('combobox', { name: 'Width' }).selectOption('320 px');
  await statement.getByRole('button', { name: 'Copy the frame' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Frame copied.' })).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toMatch(/^<!-- Parallax: 320 px wide, (\d+) px high -->\n<iframe [^>]*width="320" height="\1"/);
});

test('a paragraph’s row is framed from where it is copied', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /Copy as.*China's MFA.*習近平主席闡述了/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Embed').click();
  await expect(dialog.getByRole('textbox', { name: 'The frame as HTML' })).toHaveValue(
    /embed\/row\/mfa\/taiwan\.html"/,
  );
  await dialog.getByRole('button', { name: 'Copy the frame' }).click();
  await expect(dialog.getByRole('status')).toContainText('Frame copied.');
});

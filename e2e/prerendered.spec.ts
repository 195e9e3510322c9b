import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';
import { alive, open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

const script = '**/assets/start-*.js';

/** Holds the app's script back until the function that it returns is called. */
async function withhold(page: Page): Promise<() => void> {
  const gate = new EventEmitter();
  const opened = once(gate, 'open');
  await page.route(script, async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.emit('open');
}

/** The sum of the layout shifts up to now. */
async function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

test('the page stands before its script, which takes it over as it is', async ({ page }) => {
  const release = await withhold(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  const paragraph = page.locator('[id="mfa/taiwan"]');
  await expect(paragraph).toBeVisible();
  await paragraph.evaluate((element) => element.setAttribute('data-seen', 'before'));
  // What is pressed before the app listens is pressed when it does.
  await page.getByRole('button', { name: '繁體中文' }).click();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('習近平與川普通電話');
  await expect(page).toHaveTitle('習近平與川普通電話 · Parallax');
  await expect(paragraph).toHaveAttribute('data-seen', 'before');
});

for (const { asked, fragment, width } of [
  { asked: 'the default page', fragment: '', width: 390 },
  { asked: 'the default page', fragment: '', width: 1440 },
  { asked: 'a passage', fragment: `#v=1&p=mfa/taiwan/${encodeURIComponent('台灣回歸中國')}`, width: 390 },
  { asked: 'a passage', fragment: `#v=1&p=mfa/taiwan/${encodeURIComponent('台灣回歸中國')}`, width: 1440 },
  { asked: 'other accounts', fragment: '#v=1&show=mfa,udn&base=udn', width: 1440 },
  { asked: 'another room', fragment: '#v=1&view=ledger', width: 390 },
  { asked: 'another room', fragment: '#v=1&view=order', width: 1440 },
]) {
  test(`nothing shifts: ${asked}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await withhold(page);
    await page.goto(`./${fragment}`, { waitUntil: 'commit' });
    const heading = page.getByRole('heading', { level: 1 });
    await (fragment === '' ? expect(heading).toBeVisible() : expect(heading).toBeHidden());
    release();
    await alive(page);
    await expect(heading).toHaveCount(1);
    expect(await shifts(page)).toBe(0);
  });
}

test('no script is fetched before the first interaction that the page does not name', async ({ page, request }) => {
  const fetched = new Set<string>();
  page.on('request', (asked) => asked.resourceType() === 'script' && fetched.add(asked.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  const html = await (await request.get('./')).text();
  const named = [...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  expect([...fetched].toSorted()).toEqual(named.map((file) => new URL(file, page.url()).href).toSorted());
});

test('a reader of Chinese is given the Chinese page, and whoever switched back the English one', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'zh-TW', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page).toHaveURL(/\/zh-hant\.html$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await alive(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  await page.goto('./');
  await expect(page).toHaveURL(/\/any\/path\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi and Trump on the phone');
  await context.close();
});

test('an address that names a place on the page leads there, and is no view', async ({ page }) => {
  await open(page, '#mfa/taiwan');
  await expect(page.locator('[id="mfa/taiwan"]')).toBeInViewport();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a call that cannot be fetched is said beside the texts, and can be tried again', async ({ page }) => {
  await page.route('**/calls/*.json', (route) => route.fulfill({ status: 200, body: 'not JSON' }), { times: 1 });
  await page.goto(`./#v=1&view=ledger`);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(texts(page)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'The ledger of statements' })).toBeAttached();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts are there in order, in either language, and nothing that would do nothing', async ({ page }) => {
    await page.goto('./#mfa/taiwan');
    await expect(page.locator('[id="mfa/taiwan"]')).toBeInViewport();
    await expect(page.locator('noscript p')).toContainText('Without JavaScript');
    for (const role of ['button', 'combobox', 'checkbox', 'group'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    await page.getByRole('link', { name: '繁體中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('習近平與川普通電話');
    await expect(page.locator('noscript p')).toContainText('沒有 JavaScript');
  });
});

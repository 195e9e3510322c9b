import { test as plain } from '@playwright/test';
import { copied, highlighted, open, openLink, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/expect-accessible.ts';

test('a copied link leads to the page of its passage, which forwards to it with all that it carries', async ({
  page,
}) => {
  await open(page, '?from=a-thread#v=1&show=mfa,ap&base=ap');
  await page.getByRole('button', { name: /Copy link to AP: 這通電話發生在/ }).click();
  const link = await copied(page);
  expect(new URL(link).pathname).toBe('/any/path/passages/ap/japan.html');
  const colleague = await openLink(page, link);
  await expect(colleague).toHaveURL(
    /\/any\/path\/index\.html\?from=a-thread#v=1&.*show=mfa,ap&base=ap&.*p=ap\/japan\//,
  );
  await expect.poll(() => highlighted(colleague, 'passage')).toHaveLength(1);
  await expect(texts(colleague).getByText('這通電話發生在日本首相高市早苗')).toBeInViewport();
});

test('the page of a passage without a state opens the app on the whole passage, in its own language', async ({
  page,
}) => {
  await page.goto('./passages/mfa/taiwan.zh-hant.html');
  await expect(page).toHaveURL(/\/any\/path\/zh-hant\.html#/);
  await expect
    .poll(() => highlighted(page, 'passage'))
    .toEqual([expect.stringMatching(/^習近平主席闡述了中國在台灣問題上的原則立場。.*二戰勝利的成果。$/)]);
});

test('a text directive goes with the rest of the address', async ({ page }) => {
  const asked: string[] = [];
  page.on('framenavigated', (frame) => asked.push(frame.url()));
  await page.goto(`./passages/mfa/taiwan.html#v=1&lang=en:~:text=${encodeURIComponent('台灣回歸中國')}`);
  await expect(texts(page)).toBeVisible();
  const [navigation] = await page.evaluate(() =>
    performance.getEntriesByType('navigation').map(({ name }) => decodeURIComponent(name)),
  );
  expect(navigation).toMatch(/\/index\.html#v=1&lang=en:~:text=台灣回歸中國$/);
});

test('the page of a statement opens the ledger on it', async ({ page }) => {
  await page.goto('./statements/return-state-visit-when.html');
  await expect(page.getByRole('heading', { name: 'The ledger of statements' })).toBeVisible();
  const statement = page.locator('tr[aria-current=location]').getByRole('rowheader');
  await expect(statement).toBeFocused();
  await expect(statement).toBeInViewport();
});

plain(
  'a link to a passage that is no longer here still reaches the app, which says that it is lost',
  async ({ page }) => {
    // Not the quiet fixture: the browser writes a 404 to the console, which here is what is asked for.
    await page.goto(`./passages/mfa/gone.html#v=1&p=mfa/gone/${encodeURIComponent('已經刪去的一句話')}//`);
    await expect(page).toHaveURL(/\/any\/path\/(index\.html)?#/);
    await expect(page.getByRole('alert')).toContainText('已經刪去的一句話');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a passage shows its words, who says them, our reading apart, and the way on', async ({ page }) => {
    await page.goto('./passages/truth-social/visits-politico.html');
    await expect(page.getByRole('blockquote')).toContainText('回邀中國國家主席於今年晚些時候與他一起進行國事訪問');
    await expect(
      page.getByText('Via Politico, in Chinese translation · in reported speech · named as the source'),
    ).toBeVisible();
    await expect(page.getByText('Parallax’s own translation')).toBeVisible();
    await page.getByRole('link', { name: 'Open the passage in Parallax' }).click();
    await expect(page).toHaveURL(/\/any\/path\/index\.html#v=1&/);
  });

  test('the page of a statement says what each account does with it', async ({ page }) => {
    await page.goto('./statements/return-state-visit-when.zh-hant.html');
    await expect(page.getByText('回訪的國事訪問在今年晚些時候進行。')).toBeVisible();
    await expect(page.getByText('說法不同：明年晚些時候，稱出自川普')).toBeVisible();
  });
});

for (const address of [
  'passages/mfa/busan.html',
  'statements/japan-remark.zh-hant.html',
  'embed/row/mfa/taiwan.html',
]) {
  test(`${address} is accessible, and loads nothing`, async ({ page }) => {
    // Only the forwarding is taken out, since axe has to run where a reader without it would stay.
    await page.route(`**/${address}`, async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html', body: html.replace(/<script data-app[^]*?<\/script>/, '') });
    });
    await page.goto(`./${address}`);
    await expectAccessible(page);
  });
}

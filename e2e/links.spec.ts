import type { Page } from '@playwright/test';
import { alive, copied, highlighted, open, openLink, select, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a link to a paragraph opens on it: in view, highlighted, announced, with the same accounts and base', async ({
  page,
}) => {
  await open(page, '#v=1&show=mfa,udn,ap&base=udn');
  await page.getByRole('button', { name: /Copy link to AP: 這通電話發生在/ }).click();
  const link = await copied(page);
  expect(decodeURIComponent(link.slice(link.indexOf('#'))).length).toBeLessThan(300);
  expect(link.slice(link.indexOf('#')).length).toBeLessThan(700);
  expect(link).not.toMatch(/[^\x21-\x7e]/);
  const colleague = await openLink(page, link);
  const paragraph = texts(colleague).getByText('這通電話發生在日本首相高市早苗');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toBeFocused();
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual([await paragraph.textContent()]);
  await expect(colleague.getByRole('status')).toContainText('Opened on a passage of AP');
  await expect(colleague.getByLabel('Compare with')).toHaveValue('udn');
  await expect(colleague.getByRole('checkbox', { name: 'Politico' })).not.toBeChecked();
  await colleague.reload();
  await expect(paragraph).toBeInViewport();
});

test('a selected stretch has a link to exactly its words', async ({ page }) => {
  await open(page);
  await select(page, ['ap/visits', '明年晚些時候'], ['ap/visits', '明年晚些時候']);
  await page.getByRole('button', { name: 'Copy link to the selection' }).click();
  const colleague = await openLink(page, await copied(page));
  await expect(colleague.getByRole('status').last()).toContainText('In English (our translation): AP: ');
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual(['明年晚些時候']);
});

test('a whole sentence is named to the browser too, and its link opens on it all the same', async ({ page }) => {
  await open(page);
  const sentence = '雙方正在落實釜山會議上達成的所有共識。';
  await select(page, ['mfa/trump-said', sentence], ['mfa/trump-said', sentence]);
  await page.getByRole('button', { name: 'Copy link to the selection' }).click();
  const link = await copied(page);
  expect(link.endsWith(`:~:text=${encodeURIComponent(sentence)}`)).toBe(true);
  const colleague = await openLink(page, link);
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual([sentence]);
  await expect(colleague.getByRole('alert')).toBeHidden();
});

test('a selection over several paragraphs becomes several passages', async ({ page }) => {
  await open(page, '#v=1&show=mfa');
  await select(page, ['mfa/taiwan', '二戰勝利的成果。'], ['mfa/trump-said', '川普總統指出']);
  await page.getByRole('button', { name: 'Copy link to the selection' }).click();
  const colleague = await openLink(page, await copied(page));
  await expect.poll(() => highlighted(colleague, 'passage')).toEqual(['二戰勝利的成果。', '川普總統指出']);
});

test('a selection over several accounts is cut to the first, and says so', async ({ page }) => {
  await open(page);
  await select(page, ['mfa/evening-call', '2025年'], ['udn/evening-call', '11月24日晚']);
  await page.getByRole('button', { name: 'Copy link to the selection' }).click();
  await expect(page.getByRole('status')).toContainText("the link holds the part in China's MFA");
  const colleague = await openLink(page, await copied(page));
  await expect
    .poll(() => highlighted(colleague, 'passage'))
    .toEqual(['2025年11月24日晚,國家主席習近平與美國總統唐納德·J·川普通了電話。']);
});

test('the account of a linked passage is shown, though the link switched it off', async ({ page }) => {
  const words = ['明年晚些時候', '邀習近平於', '對美國進行國'].map(encodeURIComponent).join('/');
  await open(page, `#v=1&show=mfa,udn&p=ap/visits/${words}`);
  await expect(page.getByRole('checkbox', { name: 'AP' })).toBeChecked();
  await expect.poll(() => highlighted(page, 'passage')).toEqual(['明年晚些時候']);
});

test('words that no longer stand there are never replaced by others', async ({ page }) => {
  await open(page, `#v=1&p=ap/visits/${encodeURIComponent('後年晚些時候')}//`);
  await expect(page.getByRole('alert')).toContainText('後年晚些時候');
  // Only what is near the screen is highlighted.
  await texts(page).getByText('並已回邀習近平於明年晚些時候').last().scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, 'different')).not.toEqual([]);
  expect(await highlighted(page, 'passage')).toEqual([]);

  // What comes nearest is led to from any room.
  await page.goto('about:blank');
  await open(page, `#v=1&p=ap/japan/${encodeURIComponent('台灣是一個自治的大島嶼與國家')}//`);
  const nearest = page.getByRole('button', { name: 'Show that paragraph' });
  await expect(nearest).toBeVisible();
  await page.getByRole('link', { name: 'The ledger of statements' }).click();
  await expect(page.getByRole('region', { name: 'The ledger of statements' })).toBeVisible();
  await nearest.click();
  await expect(page.locator(':focus')).toHaveId('ap/japan');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('a link with nonsense in it opens the default view, and says what could not be used', async ({ page }) => {
  await open(page, '#v=1&base=reuters&show=&p=%E0%A4%A&hello');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('base=reuters');
  await expect(notice).toContainText('hello');
  await expect(texts(page).getByRole('columnheader')).toHaveCount(6);
  await notice.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(notice).toBeHidden();
  await expect(page.getByRole('region', { name: 'The accounts, row by row' })).toBeFocused();

  // Whoever reads on at an address of files that are not here has another address.
  await page.goto('about:blank');
  await open(page, '#v=1&files=a.txt,b.txt');
  await expect(notice).toContainText('a.txt');
  await page.getByRole('checkbox', { name: 'Politico' }).uncheck();
  await expect(notice).toBeHidden();
});

test('an entry of the summary leads to its words, and back returns', async ({ page }) => {
  await open(page);
  const parts = page.getByRole('table').first();
  await parts
    .getByRole('row', { name: /Trump invited Xi back/ })
    .getByRole('link')
    .last()
    .click();
  await expect(texts(page).getByText('並已回邀習近平於明年晚些時候').last()).toBeInViewport();
  await expect.poll(() => highlighted(page, 'passage')).not.toEqual([]);
  const clear = page.getByRole('button', { name: 'Clear highlight' });
  await expect(clear).toBeVisible();
  await page.goBack();
  await expect(clear).toBeHidden();
  await expect(page).not.toHaveURL(/p=ap/);
  await page.goForward();
  await clear.press('Enter');
  await expect(page.locator(':focus'), 'the button that had the focus is gone').toHaveId('ap/visits');
  await texts(page).getByText('並已回邀習近平於明年晚些時候').last().scrollIntoViewIfNeeded();
  await expect.poll(() => highlighted(page, 'different')).not.toEqual([]);
  expect(await highlighted(page, 'passage')).toEqual([]);
});

test('without the clipboard, the link is there to be copied by hand', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page);
  await page.getByRole('button', { name: /Copy link to AP: 「我們與/ }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/p=ap\/firm-relations\//);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

/** The call as an editor left it: an account's paragraphs changed on their way to the page. */
async function edited(page: Page, account: string, change: (paragraphs: { id: string; text: string }[]) => unknown) {
  await page.route('**/calls/*.json', async (route) => {
    const response = await route.fetch();
    const aligned = (await response.json()) as {
      call: { accounts: { id: string; paragraphs: { id: string; text: string }[] }[] };
    };
    const found = aligned.call.accounts.find(({ id }) => id === account);
    if (found) change(found.paragraphs);
    await route.fulfill({ response, json: aligned });
  });
}

test.describe('a link made before the text was edited', () => {
  const words = '台灣是一個自治島嶼';

  async function link(page: Page): Promise<string> {
    await open(page);
    await select(page, ['ap/japan', words], ['ap/japan', words]);
    await page.getByRole('button', { name: 'Copy link to the selection' }).click();
    return copied(page);
  }

  test('opens on the words as they are now, and says that one was corrected', async ({ page }) => {
    const made = await link(page);
    const colleague = await page.context().newPage();
    await edited(colleague, 'ap', (paragraphs) => {
      const japan = paragraphs.find(({ id }) => id === 'japan');
      if (japan) japan.text = japan.text.replace(words, '台灣為一個自治島嶼');
    });
    await colleague.goto(made);
    await expect(colleague.getByRole('alert')).toContainText('were altered in AP');
    await expect(colleague.getByRole('alert')).toContainText(words);
    await expect(colleague.getByRole('alert')).toBeInViewport();
    await expect.poll(() => highlighted(colleague, 'passage')).toEqual(['台灣為一個自治島嶼']);
  });

  test('is lost where the sentence is gone, and offers the nearest without highlighting it', async ({ page }) => {
    const made = await link(page);
    const colleague = await page.context().newPage();
    await edited(colleague, 'ap', (paragraphs) => {
      const japan = paragraphs.find(({ id }) => id === 'japan');
      if (japan) japan.text = japan.text.replace(/台灣是一個自治島嶼[^。]*。/u, '');
    });
    await colleague.goto(made);
    await expect(colleague.getByRole('alert')).toContainText('no longer stand in AP');
    await expect(colleague.getByRole('alert')).toContainText(words);
    await expect(colleague.getByRole('alert')).toContainText('They stood between “');
    await expect(colleague.getByRole('button', { name: 'Show the paragraph that they stood in' })).toBeVisible();
    await texts(colleague).getByText('日本是美國在該地區的重要盟友').last().scrollIntoViewIfNeeded();
    await expect.poll(() => highlighted(colleague, 'different')).not.toEqual([]);
    expect(await highlighted(colleague, 'passage')).toEqual([]);
  });
});

test('passages collected one after another become one link, which opens on all of them', async ({ page }) => {
  await open(page);
  await select(page, ['mfa/taiwan', '二戰勝利的成果。'], ['mfa/taiwan', '二戰勝利的成果。']);
  await page.getByRole('button', { name: 'Add to a link' }).click();
  await expect(page.getByRole('group', { name: 'One passage for one link', exact: true })).toBeVisible();
  await select(page, ['ap/visits', '明年晚些時候'], ['ap/visits', '明年晚些時候']);
  // What is selected goes into the link without being added, and is counted.
  const bar = page.getByRole('group', { name: '2 passages for one link' });
  await expect(bar).toHaveText(/^2 passages for one link, the selection among them/);
  await bar.getByRole('button', { name: 'Copy one link to all' }).click();
  const colleague = await openLink(page, await copied(page));
  await expect(colleague.getByRole('status').last()).toContainText('Opened on 2 passages');
  await expect(texts(colleague).getByText('二戰勝利的成果。').first()).toBeInViewport();
  await colleague.getByRole('button', { name: 'Clear highlight' }).waitFor();
  await expect.poll(() => highlighted(colleague, 'passage')).toContain('二戰勝利的成果。');
  await bar.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(bar).toBeHidden();
});

test('a row has a link, which opens on it, marked and announced', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /Copy link.*Row 5/ }).click();
  const colleague = await openLink(page, await copied(page));
  const row = texts(colleague).getByRole('row', { name: /^Row 5/ });
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('aria-current', 'location');
  await expect(colleague.getByRole('status').last()).toContainText('Opened on Row 5.');
});

test('a statement of the ledger has a link, which opens on it', async ({ page }) => {
  await page.goto('./#v=1&view=ledger');
  await alive(page);
  await page
    .getByRole('button', { name: /^Copy link to the statement/ })
    .nth(6)
    .click();
  const colleague = await openLink(page, await copied(page));
  const statement = colleague.locator('tr[aria-current=location]').getByRole('rowheader');
  await expect(statement).toBeFocused();
  await expect(statement).toBeInViewport();
  await expect(colleague.getByRole('status').last()).toContainText('Opened on the statement:');
});

test('what was stepped to has a link, by the key that copies', async ({ page }) => {
  await open(page);
  await page.keyboard.press('n');
  await expect.poll(() => highlighted(page, 'here')).not.toEqual([]);
  const words = await highlighted(page, 'here');
  await page.keyboard.press('c');
  const colleague = await openLink(page, await copied(page));
  await expect.poll(() => highlighted(colleague, 'here')).toEqual([words[0]]);
  await expect(colleague.getByRole('status').last()).toContainText('Opened on a difference in');
});

import { highlighted, open, texts } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('what Beijing left out, in one choice; each silence shows its search', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'The ledger of statements' }).click();
  const room = page.getByRole('region', { name: 'The ledger of statements' });
  await room.getByRole('combobox', { name: 'Account' }).selectOption("Not stated by China's MFA");
  await expect(page).toHaveURL(/view=ledger&lacks=mfa/);
  const visit = room.getByRole('row', { name: /Trump invited Xi back for a state visit/ });
  await expect(visit).toBeVisible();
  await expect(room.getByRole('row', { name: /Taiwan’s return to China is part/ })).toBeHidden();
  await visit.getByText('What was searched?').first().click();
  await expect(visit.getByText('國事訪問 / state visit')).toBeVisible();
  await expect(visit.getByText('No paragraph has any of them.')).toBeVisible();
});

test('said by Trump, known only from Beijing: two choices', async ({ page }) => {
  await page.goto('./#v=1&view=ledger');
  const room = page.getByRole('region', { name: 'The ledger of statements' });
  await room.getByLabel('Said by').selectOption('Donald Trump');
  await room.getByLabel('Known only from').selectOption('Beijing');
  await expect(room.getByRole('row', { name: /Xi is a great leader/ })).toBeVisible();
  await expect(room.getByRole('row', { name: /Soybeans were discussed/ }), 'not from Beijing').toBeHidden();
  await expect(room.getByRole('row', { name: /Xi calls the Busan meeting a success/ }), 'not Trump').toBeHidden();
  // On a tablet the editors' notes have more than a narrow column.
  await page.setViewportSize({ width: 820, height: 1100 });
  const note = room.getByText('Politico names who wrote the line, not whom it is ascribed to.');
  expect((await note.boundingBox())?.width).toBeGreaterThan(300);
  await page.setViewportSize({ width: 1440, height: 900 });
  const understands = room.getByRole('row', { name: /understands how important the Taiwan question is/ });
  await expect(understands).toContainText('written by Chinese officials');
  await page.reload();
  await expect(room.getByLabel('Said by')).toHaveValue('trump');
});

test('which year the return visit is, in which text, and that both are translations', async ({ page }) => {
  await page.goto('./#v=1&view=ledger&differ=fact');
  const row = page.getByRole('row', { name: /The return state visit is to be later this year/ }).last();
  await expect(row).toContainText('Our texts differ on a fact.');
  await expect(row).toContainText('Stated: later this year');
  await expect(row).toContainText('Stated otherwise: later next year');
  await expect(row.getByText('Our copy is a Chinese translation; the year may be the translator’s.')).toHaveCount(2);
  await row.getByRole('link', { name: /later next year/ }).click();
  await expect(texts(page)).toBeVisible();
  await expect.poll(() => highlighted(page, 'passage')).toContainEqual(expect.stringContaining('明年晚些時候'));
  await page.goBack();
  await expect(row, 'back to the ledger').toBeVisible();
});

test('two outlets with one readout are one origin; claims are held against the texts', async ({ page }) => {
  await page.goto('./#v=1&view=ledger');
  await expect(page.getByRole('row', { name: /^Ukraine was discussed/ })).toContainText(
    '2 independent origins: Beijing, Trump',
  );
  await expect(page.getByRole('row', { name: /China supports all efforts for peace/ })).toContainText(
    '1 independent origin: Beijing',
  );
  const claims = page.getByRole('region', { name: 'What accounts say of each other' });
  await expect(page.getByRole('row', { name: /one-year trade truce/ }), 'not laid at Beijing’s door').toContainText(
    '1 independent origin: Politico (ascribing it to Beijing)',
  );
  const trade = claims.getByRole('listitem').filter({ hasText: 'According to AP, Beijing spoke of: trade' });
  await expect(trade).toContainText('Not borne out by the text that we hold.');
  const visits = claims.getByRole('listitem').filter({ hasText: 'did not mention: the state visits' });
  await expect(visits).toContainText('Borne out by the text that we hold.');
});

test('whose words a paragraph gives is said, and can be marked', async ({ page }) => {
  await open(page);
  const cell = texts(page).getByRole('cell').filter({ hasText: '報導指出,川普表示' });
  await cell.getByText('Whose words?').click();
  await expect(
    cell
      .getByText('Donald Trump → Xinhua News Agency (that this is Beijing’s line is our inference) → United Daily News')
      .first(),
  ).toBeVisible();
  await page.getByLabel('Highlight').selectOption('Whose words');
  await cell.scrollIntoViewIfNeeded();
  await expect
    .poll(() => highlighted(page, 'direct'))
    .toContainEqual(expect.stringContaining('我同習近平主席在釜山的會晤非常愉快'));
});

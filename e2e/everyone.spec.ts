import { expectAccessible } from './support/expect-accessible.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const widths = [320, 390, 820, 1440];

for (const language of ['en', 'zh-Hant']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, and nothing runs off the page: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`./#v=1&lang=${language}`);
        await expect(page.getByRole('table').last()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `width ${width}`).toBeLessThanOrEqual(
          width,
        );
        if (width === 390 || width === 1440) await expectAccessible(page);
      }
    });
  }
}

test('five columns at 1440 px hold twelve Han characters a line, at no less than 16 px', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const text = page.getByRole('table').last().getByText('習近平主席指出,上個月我們');
  const { width, size } = await text.evaluate((element) => ({
    width: element.clientWidth,
    size: Number.parseFloat(getComputedStyle(element).fontSize),
  }));
  expect(size).toBeGreaterThanOrEqual(16);
  expect(width / size).toBeGreaterThanOrEqual(12);
});

import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './setup/browser.mjs';
import { serveFolder } from './setup/static-server.mjs';

/** Takes the README's pictures from the built page, so that they stay true: `npm run build`, then `npm run pictures`. */
const root = join(import.meta.dirname, '..');
const shots = [
  { file: 'page.png', width: 1440, height: 900, scheme: 'light', at: '' },
  { file: 'rows.png', width: 1440, height: 900, scheme: 'light', at: 'row-7' },
  { file: 'phone-dark.png', width: 390, height: 844, scheme: 'dark', at: 'row-7' },
] as const;

const { url, close } = await serveFolder({ folder: join(root, 'dist'), port: 0 });
const executablePath = process.env['CHROME_PATH'] ?? (await findBrowser());
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
for (const { file, width, height, scheme, at } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.locator('[data-page=alive]').waitFor();
  if (at !== '') await page.locator(`#${at}`).evaluate((row) => row.scrollIntoView());
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  await page.screenshot({ path: join(root, 'docs', file) });
  await page.close();
  console.log(`docs/${file}`);
}
await browser.close();
close();

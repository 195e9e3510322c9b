import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { ensureBrowser } from '../scripts/setup/browser.mjs';
import { serveFolder } from '../scripts/setup/static-server.mjs';
import { accounts } from './accounts.ts';
import { glossaryFiles, inProject } from './project.ts';
import { timeRatio, type Section } from './ratio.ts';
import { median } from './timing.ts';

const rounds = 5;
const sides = ['ours', 'plain'] as const;

/** The page over four accounts of 1,000 paragraphs, against plain React with a `<mark>` for every difference. */
export const thousand: Section = {
  title: 'Four accounts of 1,000 paragraphs in the page',
  async measure(progress) {
    progress('building it, and the same rows in plain React');
    const folder = inProject('node_modules/.cache/parallax-bench-thousand');
    await buildPage(folder);
    const { url, close } = await serveFolder({ folder, port: 0 });
    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      chromiumSandbox: false,
      args: ['--disable-gpu'],
    });
    const first = { ours: [] as number[], plain: [] as number[] };
    const toggle = { ours: [] as number[], plain: [] as number[] };
    try {
      for (let round = 1; round <= rounds; round += 1) {
        progress(`first paint and toggling, ${round} of ${rounds}`);
        for (const side of sides) {
          const found = await measured(browser, `${url}bench/pages/thousand.html#${side}`);
          first[side].push(found.first);
          toggle[side].push(...found.toggles);
        }
      }
    } finally {
      await browser.close();
      close();
    }
    const versus = 'plain React with <mark>';
    return [
      timeRatio('first paint', 0.55, median(first.ours), median(first.plain), versus),
      timeRatio('toggling an account', 0.15, median(toggle.ours), median(toggle.plain), versus),
    ];
  },
};

/** Each time in a page of its own, which nothing has warmed. */
async function measured(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const broken = new Promise<never>((_, fail) => page.on('pageerror', fail));
  try {
    await page.goto(url);
    return await Promise.race([page.evaluate(() => globalThis.measured), broken]);
  } finally {
    await page.close();
  }
}

async function buildPage(folder: string) {
  await build({
    configFile: false,
    root: inProject('.'),
    base: './',
    logLevel: 'error',
    plugins: [react(), tailwindcss()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inProject('bench/pages/thousand.html') },
    },
  });
  const texts = accounts(glossaryFiles, 1000)
    .slice(0, 4)
    .map(({ id, paragraphs }) => ({
      id,
      language: paragraphs.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh-Hans' : 'en',
      paragraphs,
    }));
  const beside = join(folder, 'bench/pages');
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'texts.json'), JSON.stringify(texts));
}

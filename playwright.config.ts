import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser.mjs';

/** Not the root of its host: the built page must work from any folder. Tests go to './', never to '/'. */
const FOLDER = '/any/path/';

// Found once, by the first process, and handed on by the environment to the workers, which read this file again.
process.env['CHROME_PATH'] ||= (await findBrowser()) ?? '';
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Other engines than Chromium have their own command, `npm run test:browsers`.
  testIgnore: 'engines/**',
  outputDir: 'test-results',
  // axe reads the whole page, which takes half of Playwright's usual 30 s where two cores are busy.
  timeout: 60_000,
  // Encoding a picture, or aligning on two busy cores, takes longer than Playwright's usual 5 s; what never comes still fails.
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // PLAYWRIGHT_JSON_OUTPUT_FILE, which `npm test` sets, goes before the file named here.
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  webServer: {
    command: `node scripts/setup/serve.mjs ${FOLDER}`,
    // The server takes any free port, so that two runs do not meet; Playwright sets the group's name in the environment.
    wait: { stdout: /Serving dist at http:\/\/127\.0\.0\.1:(?<parallax_port>\d+)/ },
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env['PARALLAX_PORT'] ?? '4173'}${FOLDER}`,
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      // Root cannot have the sandbox, nor can many containers; the only page that is opened is our own.
      chromiumSandbox: false,
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
});

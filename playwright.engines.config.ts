import { defineConfig } from '@playwright/test';
import everyday from './playwright.config.ts';

/** Deep links in Firefox and WebKitGTK; `npm run test:browsers` installs what these need. One at a time: they share a screen. */
export default defineConfig({
  ...everyday,
  testDir: 'e2e/engines',
  testIgnore: [],
  fullyParallel: false,
  workers: 1,
  // WebKitGTK takes its time to start.
  expect: { timeout: 30_000 },
  projects: [{ name: 'engines' }],
});

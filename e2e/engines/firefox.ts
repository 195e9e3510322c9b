import { firefox } from '@playwright/test';
import type { Engine } from './engine.ts';

/** Debian's Firefox ESR, or another that `FIREFOX_PATH` names, through the protocol that it has itself. */
export async function openFirefox(): Promise<Engine> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
  });
  const page = await browser.newPage({ locale: 'en-US' });
  return {
    name: `Firefox ${browser.version()}`,
    visit: async (address) => {
      // A change of the fragment alone is no visit.
      await page.goto('about:blank');
      await page.goto(address);
    },
    ask: (question) => page.evaluate(question),
    close: () => browser.close(),
  };
}

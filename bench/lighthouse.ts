import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { ensureBrowser } from '../scripts/setup/browser.mjs';

/** Root cannot have the sandbox; the only page that is opened is our own. */
const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** What Lighthouse says of a page on a phone, in a browser of its own; without `flags`, by its mobile preset. */
export async function audited(url: string, flags: Flags = {}): Promise<Result> {
  const chrome = await launch({ chromePath: await ensureBrowser(), chromeFlags, logLevel: 'silent' });
  try {
    const answer = await lighthouse(url, { ...flags, port: chrome.port, logLevel: 'silent', output: 'json' });
    if (!answer) throw new Error(`Lighthouse said nothing of ${url}.`);
    const { runtimeError } = answer.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${runtimeError.message}`);
    return answer.lhr;
  } finally {
    chrome.kill();
  }
}

/** The number that an audit measured: milliseconds, or a sum of layout shifts. */
export function numberOf(result: Result, audit: string): number {
  return result.audits[audit]?.numericValue ?? NaN;
}

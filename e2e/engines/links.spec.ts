import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { AlignedCall } from '../../src/corpus/alignCall.ts';
import { defaultView, serializeAddress } from '../../src/link/address.ts';
import { describe } from '../../src/link/passage.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** What a reader who opened a link has before them. */
interface Arrival {
  readonly highlighted: readonly string[];
  /** Whether the first linked words are on the screen, with no bar over them. */
  readonly uncovered: boolean;
  readonly announced: string;
}

/** Runs in the page. */
function arrival(): Arrival {
  const ranges = [...(CSS.highlights.get('passage') ?? [])] as Range[];
  const place = ranges[0]?.getClientRects()[0];
  const on = place && document.elementFromPoint(place.x + Math.min(place.width, 10) / 2, place.y + place.height / 2);
  return {
    highlighted: ranges.map(String),
    uncovered: Boolean(on && ranges[0]?.startContainer.parentElement?.contains(on)),
    announced: document.querySelector('[role="status"]')?.textContent ?? '',
  };
}

const ours = JSON.parse(
  await readFile(join(import.meta.dirname, '../../dist/calls/xi-trump-2025-11-24.json'), 'utf8'),
) as AlignedCall;

/** The address of the page opened on some words, each given with the paragraph that they stand in. */
function addressOf(...passages: readonly (readonly [account: string, paragraph: string, words?: string])[]): string {
  const linked = passages.map(([accountId, paragraphId, words]) => {
    const account = ours.call.accounts.find(({ id }) => id === accountId);
    const paragraph = account?.paragraphs.find(({ id }) => id === paragraphId);
    if (!account || !paragraph) throw new Error(`no paragraph ${accountId}/${paragraphId}`);
    const start = words === undefined ? 0 : paragraph.text.indexOf(words);
    if (start === -1) throw new Error(`${accountId}/${paragraphId} has no ${words}`);
    return describe(account, paragraph, { start, end: start + (words ?? paragraph.text).length });
  });
  return `#${serializeAddress({ ...defaultView(ours.call), passages: linked }, ours.call)}`;
}

const engines: Readonly<Record<string, () => Promise<Engine>>> = { Firefox: openFirefox, WebKit: openWebKit };

for (const [name, openEngine] of Object.entries(engines)) {
  test.describe(name, () => {
    let engine: Engine;
    test.beforeAll(async () => {
      engine = await openEngine();
    });
    test.afterAll(() => engine.close());

    const cases = [
      { what: 'a paragraph', address: addressOf(['ap', 'visits']), words: [/明年晚些時候/] },
      { what: 'a sentence', address: addressOf(['mfa', 'taiwan', '二戰勝利的成果。']), words: [/^二戰勝利的成果。$/] },
      {
        what: 'two sentences at once',
        address: addressOf(['politico', 'visits', '今年晚些時候'], ['ap', 'visits', '明年晚些時候']),
        words: [/^今年晚些時候$/, /^明年晚些時候$/],
      },
    ];
    for (const { what, address, words } of cases) {
      test(`a link to ${what} opens on it: highlighted, uncovered, announced`, async ({ baseURL }) => {
        await engine.visit(`${baseURL}${address}`);
        // As one, because an announcement leaves the screen after a while.
        await expect
          .poll(async () => {
            const { highlighted, uncovered, announced } = await engine.ask(arrival);
            const right = words.every((expected, at) => expected.test(highlighted[at] ?? ''));
            return { right, number: highlighted.length, uncovered, announced: announced.includes('Opened on') };
          })
          .toEqual({ right: true, number: words.length, uncovered: true, announced: true });
      });
    }
  });
}

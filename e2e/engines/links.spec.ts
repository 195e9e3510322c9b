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
  /** What the page said of it, for a moment or to stay. */
  readonly told: string;
}

/** Runs in the page. */
function arrival(): Arrival {
  const ranges = [...(CSS.highlights.get('passage') ?? [])].map((place) => {
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  });
  const place = ranges[0]?.getClientRects()[0];
  const on = place && document.elementFromPoint(place.x + Math.min(place.width, 10) / 2, place.y + place.height / 2);
  return {
    highlighted: ranges.map(String),
    uncovered: Boolean(on && ranges[0]?.startContainer.parentElement?.contains(on)),
    told: `${document.querySelector('[role="status"]')?.textContent} ${document.getElementById('outcomes')?.textContent}`,
  };
}

const ours = JSON.parse(
  await readFile(join(import.meta.dirname, '../../dist/calls/xi-trump-2025-11-24.json'), 'utf8'),
) as AlignedCall;

type Passages = readonly (readonly [account: string, paragraph: string, words?: string])[];
type Block = { readonly id: string; readonly text: string };

/** The address of the page opened on some words, each given with the paragraph that they stand in. */
const addressOf = (...passages: Passages) => madeOf(ours.call.accounts, passages);

/** The same, made when the ministry's paragraphs were others: since then they have been edited to what they are. */
function madeWhen(change: (paragraphs: readonly Block[]) => readonly Block[], ...passages: Passages): string {
  const accounts = ours.call.accounts.map(({ id, paragraphs }) => ({
    id,
    paragraphs: id === 'mfa' ? change(paragraphs) : paragraphs,
  }));
  return madeOf(accounts, passages);
}

function madeOf(accounts: readonly { id: string; paragraphs: readonly Block[] }[], passages: Passages): string {
  const linked = passages.map(([accountId, paragraphId, words]) => {
    const account = accounts.find(({ id }) => id === accountId);
    const paragraph = account?.paragraphs.find(({ id }) => id === paragraphId);
    if (!account || !paragraph) throw new Error(`no paragraph ${accountId}/${paragraphId}`);
    const start = words === undefined ? 0 : paragraph.text.indexOf(words);
    if (start === -1) throw new Error(`${accountId}/${paragraphId} has no ${words}`);
    return describe(account, paragraph, { start, end: start + (words ?? paragraph.text).length });
  });
  return `#${serializeAddress({ ...defaultView(ours.call), passages: linked }, ours.call)}`;
}

const engines: Readonly<Record<string, () => Promise<Engine>>> = { Firefox: openFirefox, WebKit: openWebKit };

const together = '中美曾並肩作戰,共同對抗法西斯主義和軍國主義。';
const sentence = '台灣回歸中國是戰後國際秩序不可分割的一部分。';
/** Each paragraph as the change leaves it; one, several or none. */
const each = (change: (block: Block, next: Block | undefined) => Block | readonly Block[]) => (all: readonly Block[]) =>
  all.flatMap((block, at) => change(block, all[at + 1]));

const cases = [
  { what: 'a paragraph', address: addressOf(['ap', 'visits']), words: [/明年晚些時候/], told: 'Opened on' },
  {
    what: 'a sentence',
    address: addressOf(['mfa', 'taiwan', '二戰勝利的成果。']),
    words: [/^二戰勝利的成果。$/],
    told: 'Opened on',
  },
  {
    what: 'two sentences at once',
    address: addressOf(['politico', 'visits', '今年晚些時候'], ['ap', 'visits', '明年晚些時候']),
    words: [/^今年晚些時候$/, /^明年晚些時候$/],
    told: 'Opened on',
  },
  {
    what: 'a paragraph that since has another before it',
    address: madeWhen(
      each((one) => (one.id === 'busan' ? [] : one)),
      ['mfa', 'taiwan'],
    ),
    words: [/中美曾並肩/],
    told: 'Opened on',
  },
  {
    what: 'a paragraph that since was divided',
    address: madeWhen(
      each((one, next) => {
        if (one.id === 'taiwan') return { id: one.id, text: `${one.text}${next?.text}` };
        return one.id === 'trump-said' ? [] : one;
      }),
      ['mfa', 'taiwan'],
    ),
    // The other part is further down, and lit when it comes near.
    words: [/^習近平主席闡述/],
    told: 'stand in several paragraphs',
  },
  {
    what: 'a sentence that since was joined to the paragraph before',
    address: madeWhen(
      each((one) => {
        const half = one.text.indexOf(together);
        if (one.id !== 'taiwan') return one;
        return [
          { ...one, text: one.text.slice(0, half) },
          { id: 'order', text: one.text.slice(half) },
        ];
      }),
      ['mfa', 'order', together],
    ),
    words: [/^中美曾並肩.*軍國主義。$/],
    told: 'stand elsewhere',
  },
  {
    what: 'a sentence of which since a word was corrected',
    address: madeWhen(
      each((one) => ({ ...one, text: one.text.replace('不可分割的一部分', '重要的組成部分') })),
      ['mfa', 'taiwan', sentence.replace('不可分割的一部分', '重要的組成部分')],
    ),
    words: [/不可分割的一部分。$/],
    told: 'were altered',
  },
  {
    what: 'a sentence that since was deleted',
    address: madeWhen(
      each((one) => (one.id === 'taiwan' ? { ...one, text: `${one.text}這是一句後來刪去的話。` } : one)),
      ['mfa', 'taiwan', '這是一句後來刪去的話。'],
    ),
    words: [],
    told: 'no longer stand',
  },
];

for (const [name, openEngine] of Object.entries(engines)) {
  test.describe(name, () => {
    let engine: Engine;
    test.beforeAll(async () => {
      engine = await openEngine();
    });
    test.afterAll(() => engine.close());

    for (const { what, address, words, told } of cases) {
      test(`a link to ${what}: its words lit and uncovered, and what became of them said`, async ({ baseURL }) => {
        await engine.visit(`${baseURL}${address}`);
        // As one, because an announcement leaves the screen after a while.
        await expect
          .poll(async () => {
            const { highlighted, uncovered, told: said } = await engine.ask(arrival);
            const right = words.every((expected, at) => expected.test(highlighted[at] ?? ''));
            return { right, number: highlighted.length, uncovered, told: said.includes(told) };
          })
          .toEqual({ right: true, number: words.length, uncovered: words.length > 0, told: true });
      });
    }
  });
}

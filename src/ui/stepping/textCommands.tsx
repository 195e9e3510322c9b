import { stopsOf, nextStop } from '../../store/stops.ts';
import type { Spread } from '../../store/spread.ts';
import { steppedThrough } from '../../store/stepping.ts';
import type { Command } from '../keyboard/commands.ts';
import type { Linked } from '../passages/useCopyLink.ts';
import { stopTarget } from '../passages/stopTarget.ts';
import type { Status } from '../Status.tsx';
import type { Open } from '../useReading.ts';
import type { Speech } from '../words/useWords.ts';
import { focusedParagraph, goToWords, moveByAccount, moveByRow, moveTo } from './moves.ts';
import { BriefGloss } from './GlossLine.tsx';
import { glossesOf } from './glosses.ts';
import { brief } from './phrase.ts';
import { Sentence } from './Sentence.tsx';
import { stepWords } from './stepWords.ts';
import { stopSentence } from './stopSentence.ts';

/** What keys and buttons beside the texts act on. */
export interface Texts {
  readonly open: Open;
  readonly speech: Speech;
  readonly status: Status;
  readonly copyLink: (linked: Linked) => void;
  readonly listAsked: () => void;
  /** Switches an account on or off; the last one stays, and that is said. */
  readonly toggle: (id: string) => void;
}

/** Steps through what is marked, round and round; each place is said as a sentence. */
export function step({ open: { store, choices, spreadOf }, speech, status }: Texts, by: 1 | -1) {
  const { view, stepping, reached, aligned } = store.getState();
  const told = stepWords[speech.language];
  const spread = spreadOf(view);
  const set = steppedThrough(view.marking, stepping, spread);
  const stops = stopsOf(spread, set);
  const at = nextStop(stops, by, reached, focusedParagraph()?.id ?? null, inRows(spread));
  const stop = stops[at];
  const [first] = stop?.places ?? [];
  const { accounts } = aligned.call;
  const base = accounts.find(({ id }) => id === view.base);
  if (!stop || !first || !base) {
    status.tell(told.nothing[set]);
    return;
  }
  choices.stepped({ set, id: stop.id, at: at + 1, total: stops.length, places: stop.places });
  goToWords(first.target, first.range);
  status.tell(
    <>
      <Sentence of={told.counted(at + 1, stops.length, set, brief(stopSentence(stop, { accounts, base }, speech)))} />
      <BriefGloss glosses={glossesOf(stop)} />
    </>,
  );
}

/** Says once what the page shows after an account was switched on or off; the last one stayed. */
export function tellToggled({ open: { store, spreadOf }, speech, status }: Texts, id: string) {
  const { view, aligned } = store.getState();
  const account = aligned.call.accounts.find((one) => one.id === id);
  if (!account) return;
  const { shown } = view;
  if (shown.join() === id) {
    status.tell(stepWords[speech.language].lastOne);
    return;
  }
  const { facts, divergences } = spreadOf(view);
  const { toggled, comparedWith, needsTwo } = stepWords[speech.language];
  const name = speech.say(account.shortName);
  const base = aligned.call.accounts.find((one) => one.id === view.base);
  const now = shown.length > 1 && base ? comparedWith(speech.say(base.shortName)) : needsTwo;
  status.tell(toggled(name, shown.includes(id), shown.length, facts.length, divergences.length) + now);
}

/** Every paragraph (`account/paragraph`) in the order of the rows. */
function inRows({ rows }: Spread): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)));
}

/** The paragraph of the next account, or the one before, that has something in the row of a paragraph. */
function besideIn({ rows }: Spread, key: string, by: 1 | -1): string | undefined {
  const told = rows
    .map(({ cells }) => cells.filter(({ paragraphs }) => paragraphs.length > 0))
    .find((cells) => cells.some(({ paragraphs }) => paragraphs.some((one) => one.key === key)));
  const at = told?.findIndex(({ paragraphs }) => paragraphs.some((one) => one.key === key)) ?? -1;
  return told?.[at + by]?.paragraphs[0]?.key;
}

/** All that keys do beside the texts. */
export function textCommands(texts: Texts): Command[] {
  const { open, speech, status, copyLink, listAsked, toggle } = texts;
  const { noRow, noParagraph, commands } = stepWords[speech.language];
  const { accounts } = open.store.getState().aligned.call;
  const byRow = (by: 1 | -1) => () => {
    if (!moveByRow(by)) status.tell(noRow);
  };
  const byAccount = (by: 1 | -1) => () => {
    if (moveByAccount(by)) return;
    // Where the texts stand in no rows, what would stand beside it in one.
    const beside = besideIn(open.spreadOf(open.store.getState().view), focusedParagraph()?.id ?? '', by);
    const there = beside === undefined ? null : document.getElementById(beside);
    if (there) moveTo(there);
    else status.tell(noParagraph);
  };
  const copy = () => {
    const { reached } = open.store.getState();
    // What was stepped to, as long as the reader is there.
    if (reached?.places.some(({ target }) => target === focusedParagraph()?.id)) {
      copyLink(stopTarget(reached.places, accounts));
      return;
    }
    const { account: id, paragraph: at } = focusedParagraph()?.dataset ?? {};
    const paragraph = accounts.find((one) => one.id === id)?.paragraphs.find((one) => one.id === at);
    if (id === undefined || !paragraph) status.tell(noParagraph);
    else copyLink([{ account: id, paragraph, range: { start: 0, end: paragraph.text.length } }]);
  };
  const numbers = accounts.slice(0, 9).map((_, at) => `${at + 1}`);
  return [
    { keys: ['n'], title: commands.next, run: () => step(texts, 1) },
    { keys: ['p'], title: commands.previous, run: () => step(texts, -1) },
    { keys: ['d'], title: commands.list, run: listAsked },
    { keys: ['j'], title: commands.row, run: byRow(1) },
    { keys: ['k'], title: commands.previousRow, run: byRow(-1) },
    { keys: ['l', 'ArrowRight'], title: commands.right, run: byAccount(1) },
    { keys: ['h', 'ArrowLeft'], title: commands.left, run: byAccount(-1) },
    {
      keys: numbers,
      label: `1–${numbers.length}`,
      title: commands.accounts,
      run: (key) => toggle(accounts[Number(key) - 1]?.id ?? ''),
    },
    { keys: ['c'], title: commands.copy, run: copy },
  ];
}

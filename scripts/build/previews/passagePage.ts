import type { Language } from '../../../src/model/vocabulary.ts';
import { pageName } from '../../../src/link/pages.ts';
import { defaultView } from '../../../src/link/address.ts';
import type { Call } from '../../../src/model/call.ts';
import { passageHref } from '../../../src/ui/passages/evidenceHref.ts';
import { element, escaped } from '../../../src/exchange/html.ts';
import { linkedPage } from './linkedPage.ts';
import type { PassageFacts } from './passageFacts.ts';
import { shortenedTo } from './pieces.ts';
import type { PreviewSpeech } from './speech.ts';

/** The app's folder, seen from a passage's page. */
const home = '../../';

/** How much of the words a title shows; networks cut one at about 70 characters, and Han characters are wide. */
const inTitle = { han: 28, other: 56 };

/** The page of one passage: its words, who says them, and the way into the app. */
export function passagePage(call: Call, facts: PassageFacts, speech: PreviewSpeech, site: URL | null): string {
  const { account, paragraph, marks } = facts;
  const { language, words, say, own } = speech;
  const name = (one: Language) => pageName('passages', [account.id, paragraph.id], one);
  const quotedTo = (length: number) => marks.join(shortenedTo(length, facts.text));
  const title = own.titleOf(quotedTo(facts.textLanguage.startsWith('zh') ? inTitle.han : inTitle.other), facts.title);
  const description = [say(call.title), facts.name, facts.standing, facts.voices, facts.wording]
    .filter((part) => part !== null)
    .join(words.join);
  const view = { ...defaultView(call), language };
  const body = element(
    'figure',
    {},
    element('blockquote', { class: 'words', lang: facts.textLanguage }, quotedWords(facts)) +
      (facts.reading === null ? '' : readingOf(facts.reading, speech)) +
      element('figcaption', {}, attribution(facts).join('')),
  );
  return linkedPage(
    call,
    {
      name,
      home,
      title,
      description,
      pictured: `${quotedTo(200)} ${facts.name}`,
      accounts: citedBy(call, facts),
      fragment: passageHref(call, view, account.id, paragraph.id).slice(1),
      onward: own.toWhole,
      body,
    },
    speech,
    site,
  );
}

/** The account, and for words known through another that other one. */
function citedBy(call: Call, { account, paragraph }: PassageFacts) {
  return call.accounts.filter(({ id }) => id === account.id || id === paragraph.quotedFrom?.account);
}

/** The account's words as they are; the marks around them are ours. */
function quotedWords({ text, marks: [open, close] }: PassageFacts): string {
  return `${mark(open)}${escaped(text)}${mark(close)}`;
}

function mark(character: string): string {
  return character === '' ? '' : element('span', { class: 'mark' }, character);
}

export function readingOf(reading: string, { words }: PreviewSpeech): string {
  return element(
    'div',
    { class: 'reading' },
    element('p', { class: 'quiet' }, escaped(words.modes.english.label)) +
      element('p', { lang: 'en' }, escaped(reading)),
  );
}

function attribution({ name, kind, times, standing, voices, wording }: PassageFacts): string[] {
  return [
    element('p', { class: 'name' }, escaped(name)),
    ...[standing, voices, `${kind} · ${times}`, wording]
      .filter((line) => line !== null)
      .map((line) => element('p', { class: 'quiet' }, escaped(line))),
  ];
}

import { defaultView } from '../../../src/link/address.ts';
import { appPages } from '../../../src/link/pages.ts';
import type { Account, Call } from '../../../src/model/call.ts';
import { passageHref } from '../../../src/ui/passages/evidenceHref.ts';
import { element, escaped } from '../../../src/exchange/html.ts';
import { page } from './html.ts';
import { readingOf } from './passagePage.ts';
import type { Piece, RowPieces } from './rowPieces.ts';
import type { PreviewSpeech } from './speech.ts';
import type { StatementFacts } from './statementFacts.ts';
import { statementBody, statementFragment } from './statementPage.ts';
import { heightScript, pageStyle } from './texts.ts';

/** A row for an iframe: a paragraph and what stands beside it in the other accounts; with a link to the whole. */
export function rowEmbed(
  call: Call,
  { told, silent }: RowPieces,
  base: { readonly account: Account; readonly paragraph: string },
  speech: PreviewSpeech,
): string {
  const { language, say, own } = speech;
  const home = '../../../';
  const title = own.embedRow(say(call.title), say(base.account.shortName));
  const view = { ...defaultView(call), base: base.account.id, language };
  const address = `${appPages[language]}${passageHref(call, view, base.account.id, base.paragraph)}`;
  const all = (pieces: readonly Piece[]) => pieces.map((piece) => rendered(piece, speech)).join('');
  const cells = told.map((cell) => element('section', {}, all(cell)));
  const body = [
    // Four accounts are set two by two, not as three and one.
    element('div', { class: told.length === 4 ? 'accounts by-two' : 'accounts' }, cells.join('')),
    ...(silent.length === 0 ? [] : [element('div', { class: 'silent' }, all(silent))]),
  ].join('');
  return embed({ title, body, home, address }, call, speech);
}

/** A statement of the ledger for an iframe. */
export function statementEmbed(call: Call, facts: StatementFacts, speech: PreviewSpeech): string {
  const { language, own } = speech;
  const address = `${appPages[language]}#${statementFragment(call, facts.statement.id, language)}`;
  return embed(
    { title: own.statementTitle(facts.text), body: statementBody(facts, speech), home: '../../', address },
    call,
    speech,
  );
}

interface Embed {
  readonly title: string;
  readonly body: string;
  /** The app's folder, seen from the page. */
  readonly home: string;
  /** Where the whole stands, seen from there. */
  readonly address: string;
}

function embed({ title, body, home, address }: Embed, call: Call, speech: PreviewSpeech): string {
  const { language, words, say, own } = speech;
  const whole = element('a', { href: `${home}${address}`, target: '_blank', rel: 'noopener' }, escaped(own.wholeCall));
  return page({
    language,
    title: `${title} · Parallax`,
    description: title,
    // Whoever searches is to find the page, and not a piece of it.
    head: [
      element('meta', { name: 'robots', content: 'noindex' }),
      element('link', { rel: 'icon', href: `${home}icon.svg`, type: 'image/svg+xml' }),
    ],
    style: pageStyle,
    script: { text: heightScript, data: {} },
    body: element(
      'main',
      {},
      [
        element('header', {}, element('h1', {}, escaped(`${say(call.title)}${words.join}${call.event.date}`))),
        body,
        element('footer', {}, element('p', {}, whole) + element('p', {}, escaped(words.rights))),
      ].join(''),
    ),
  });
}

function rendered({ kind, text, lang }: Piece, speech: PreviewSpeech): string {
  if (kind === 'reading') return readingOf(text, speech);
  return element(kind === 'name' ? 'h2' : 'p', { class: kind, lang: lang ?? null }, escaped(text));
}

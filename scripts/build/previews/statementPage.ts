import type { Language, Verdict } from '../../../src/model/vocabulary.ts';
import { defaultView, serializeAddress } from '../../../src/link/address.ts';
import { pageName } from '../../../src/link/pages.ts';
import type { Call } from '../../../src/model/call.ts';
import { element, escaped } from '../../../src/exchange/html.ts';
import { linkedPage } from './linkedPage.ts';
import type { PreviewSpeech } from './speech.ts';
import type { StatementFacts } from './statementFacts.ts';
import { verdictShapes } from './verdictShapes.ts';

/** The app's folder, seen from a statement's page. */
const home = '../';

/** The fragment, without its `#`, that opens the app on a statement. */
export function statementFragment(call: Call, statement: string, language: Language): string {
  return serializeAddress({ ...defaultView(call), room: 'ledger', language, statement }, call);
}

/** The page of one statement of the ledger: what each account does with it, and the way into the app. */
export function statementPage(call: Call, facts: StatementFacts, speech: PreviewSpeech, site: URL | null): string {
  const { language, say, own } = speech;
  const name = (one: Language) => pageName('statements', [facts.statement.id], one);
  const title = own.statementTitle(facts.text);
  const verdicts = facts.cells.map(({ account, says }) => own.verdictOf(account, says)).join(own.listed);
  const description = own.statementAbout(say(call.title), verdicts);
  return linkedPage(
    call,
    {
      name,
      home,
      title,
      description,
      pictured: `${facts.text} ${verdicts}`,
      accounts: call.accounts,
      fragment: statementFragment(call, facts.statement.id, language),
      onward: own.toStatement,
      body: statementBody(facts, speech),
    },
    speech,
    site,
  );
}

/** The statement, how accounts differ on it, and what each does with it. */
export function statementBody({ text, conflict, cells }: StatementFacts, { own }: PreviewSpeech): string {
  return [
    element('p', { class: 'quiet' }, escaped(own.statementBy)),
    element('p', { class: 'statement' }, escaped(text)),
    ...(conflict
      ? [
          element('p', { class: 'difference' }, escaped(conflict.kind)),
          element('p', { class: 'quiet' }, escaped(conflict.note)),
        ]
      : []),
    element(
      'dl',
      {},
      cells
        .map(({ account, verdict, says, note }) =>
          element(
            'div',
            {},
            element('dt', {}, escaped(account)) +
              element('dd', {}, `${verdictMark(verdict)} ${escaped(says)}`) +
              (note === null ? '' : element('dd', { class: 'quiet' }, escaped(note))),
          ),
        )
        .join(''),
    ),
  ].join('');
}

function verdictMark(verdict: Verdict): string {
  return `<svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">${verdictShapes[verdict]}</svg>`;
}

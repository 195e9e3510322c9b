import { pageName } from '../../../src/link/pages.ts';
import type { AlignedCall } from '../../../src/corpus/alignCall.ts';
import { alignedParagraphs } from '../../../src/model/alignedParagraphs.ts';
import { languages } from '../../../src/model/vocabulary.ts';
import { spreads } from '../../../src/store/spread.ts';
import { defaultView } from '../../../src/link/address.ts';
import { callPicture } from './callHead.ts';
import { rowEmbed, statementEmbed } from './embeds.ts';
import { measureIn, rowHeights, statementHeights, type Heights } from './embedHeights.ts';
import type { Fonts } from './fonts.ts';
import { missingPage } from './missingPage.ts';
import { passageFactsOf } from './passageFacts.ts';
import { passagePage } from './passagePage.ts';
import { pictureOfCall } from './pictureOfCall.ts';
import { pictureOfPassage } from './pictureOfPassage.ts';
import { pictureOfStatement } from './pictureOfStatement.ts';
import { rowPieces } from './rowPieces.ts';
import { MissingGlyph } from './setLines.ts';
import { speechIn } from './speech.ts';
import { statementFacts } from './statementFacts.ts';
import { statementPage } from './statementPage.ts';

/** Files by their address relative to the app's folder: pages as HTML, pictures as SVG under the name of their PNG. */
export interface Written {
  readonly pages: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
  /** How high each embed is, by the width of its frame. */
  readonly heights: ReadonlyMap<string, Heights>;
}

/**
 * Every preview and embed of a call, in both languages of ours.
 *
 * @throws Error that names a character which no font of the pictures has, and where it stands.
 */
export function previewsOf(aligned: AlignedCall, fonts: Fonts, site: URL | null): Written {
  const { call } = aligned;
  const pages = new Map([['404.html', missingPage(site)]]);
  const pictures = new Map<string, string>();
  const heights = new Map<string, Heights>();
  const measure = measureIn(fonts);
  const spreadOf = spreads(aligned).of;
  for (const language of languages) {
    const speech = speechIn(language);
    const factsOf = passageFactsOf(call, speech);
    const heading = { title: speech.say(call.title), date: call.event.date };
    const standsOver = `${heading.title}${speech.words.join}${heading.date}`;
    const drawn = (name: string, of: string, draw: () => string) => pictures.set(name, naming(of, draw));
    drawn(callPicture(language), 'the call’s title and its accounts’ names', () =>
      pictureOfCall(
        { ...heading, deck: speech.say(call.deck), accounts: call.accounts.map(({ name }) => speech.say(name)) },
        speech,
        fonts,
      ),
    );
    for (const account of call.accounts) {
      const spread = spreadOf({ ...defaultView(call), base: account.id });
      for (const paragraph of account.paragraphs) {
        const facts = factsOf(account, paragraph);
        const name = pageName('passages', [account.id, paragraph.id], language);
        const html = passagePage(call, facts, speech, site);
        for (const ids of namesOf(account, paragraph)) pages.set(`${pageName('passages', ids, language)}.html`, html);
        drawn(`${name}.png`, `${account.id}/${paragraph.id}`, () => pictureOfPassage(facts, heading, speech, fonts));
      }
      alignedParagraphs(account).forEach((paragraph, at) => {
        const row = spread.rows.find(({ id }) => id === `${account.id}:${at}`);
        if (!row) return;
        const pieces = rowPieces(row, factsOf, speech);
        const html = rowEmbed(call, pieces, { account, paragraph: paragraph.id }, speech);
        for (const ids of namesOf(account, paragraph)) pages.set(`${pageName('embed/row', ids, language)}.html`, html);
        const name = `${pageName('embed/row', [account.id, paragraph.id], language)}.html`;
        heights.set(name, rowHeights(pieces, speech, standsOver, measure));
      });
    }
    for (const statement of call.ledger.statements) {
      const facts = statementFacts(call, statement, speech);
      const name = pageName('statements', [statement.id], language);
      const [html, framed] = [statementPage(call, facts, speech, site), statementEmbed(call, facts, speech)];
      for (const ids of namesOf(statement)) {
        pages.set(`${pageName('statements', ids, language)}.html`, html);
        pages.set(`${pageName('embed/statement', ids, language)}.html`, framed);
      }
      const embed = `${pageName('embed/statement', [statement.id], language)}.html`;
      heights.set(embed, statementHeights(facts, speech, standsOver, measure));
      drawn(`${name}.png`, `the statement ${statement.id}`, () => pictureOfStatement(facts, heading, speech, fonts));
    }
  }
  return { pages, pictures, heights };
}

interface Named {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

/** What a page goes by: under former ids as well, since links and frames are copied once, and followed for years. */
function namesOf(...path: readonly Named[]): string[][] {
  return path.reduce<string[][]>(
    (names, { id, formerIds = [] }) => names.flatMap((name) => [...formerIds, id].map((one) => [...name, one])),
    [[]],
  );
}

function naming(of: string, draw: () => string): string {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    const { character, families } = error;
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `The picture of ${of} cannot be drawn: it has ${character} (U+${point}), which ${families.join(' and ')} lack${families.length === 1 ? 's' : ''}. Add a font that has it to scripts/build/previews/fonts.ts.`,
      { cause: error },
    );
  }
}

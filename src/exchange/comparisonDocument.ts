import type { AccountFile } from '../model/account.ts';
import type { Account, Call, Paragraph } from '../model/call.ts';
import type { ComparisonFile } from '../model/comparisonFile.ts';
import type { Taken, TakenPlace, TakenWords } from './taken.ts';

/**
 * A comparison as JSON that the page opens again: see `model/comparisonFile.ts`. It holds every account of the call,
 * since the ledger is about all of them; `view`, the fragment of an address, says which are shown.
 */
export function comparisonDocument(taken: Taken, call: Call, view: string): string {
  const { rows, divergences, links } = taken;
  const document: ComparisonFile = {
    $schema: 'comparison.schema.json',
    form: 'parallax-comparison',
    version: 1,
    edited: edited(call),
    accounts: call.accounts.map(accountFileOf),
    view,
    rows: rows.map(({ cells }) => ({
      cells: cells.map(({ account, paragraphs, toldIn }) => ({
        account: account.id,
        paragraphs: paragraphs.map(({ paragraph, moved, alsoIn }) => ({
          id: paragraph.id,
          moved,
          alsoIn: alsoIn.map(placeOf),
        })),
        toldIn: toldIn.map(placeOf),
      })),
    })),
    divergences: divergences.map((one) => ({
      kind: one.kind,
      ...wordsOf(one),
      other: one.other && wordsOf(one.other),
    })),
    links: links.map(({ a, b, relation, score, statements }) => ({
      a: place(a),
      b: place(b),
      relation,
      score,
      statements: statements.map((pair) => ({ a: pair.a, b: pair.b })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What editors wrote; of accounts that a reader opened, none have written anything. */
function edited({ accounts, ledger, voices, files, ...facts }: Call): ComparisonFile['edited'] {
  if (voices.parties.length === 0) return null;
  return { call: { ...facts, accounts: accounts.map(({ id }) => id) }, ledger, voices };
}

function accountFileOf({ extent, paragraphs, ...facts }: Account): AccountFile {
  if (extent === 'excerpts') {
    const passages = paragraphs.flatMap(({ id, formerIds, text, quotedFrom, english }) => {
      if (!quotedFrom) return [];
      const { account, paragraph, mode, attribution } = quotedFrom;
      return [
        {
          ...idsOf({ id, formerIds }),
          from: { account, paragraph, words: text },
          mode,
          attribution,
          ...readingOf(english),
        },
      ];
    });
    return { ...facts, extent, passages };
  }
  const blocks = paragraphs.map((one) => ({
    ...idsOf(one),
    role: one.role,
    text: one.text,
    ...readingOf(one.english),
  }));
  return { ...facts, extent, blocks };
}

function idsOf({ id, formerIds }: Pick<Paragraph, 'id'> & { formerIds?: readonly string[] | undefined }) {
  return formerIds ? { id, formerIds: [...formerIds] } : { id };
}

function readingOf(english: string | null) {
  return english === null ? {} : { english };
}

/** Ids hold no slash, so that a key has exactly one. */
function place(key: string) {
  const [account = '', paragraph = ''] = key.split('/');
  return { account, paragraph };
}

function placeOf({ target }: TakenPlace) {
  return place(target);
}

function wordsOf({ target, range, words }: TakenWords) {
  return { ...place(target), range: { start: range.start, end: range.end }, words };
}

import type { Account, Paragraph } from '../model/call.ts';
import { alignedRoles } from '../model/vocabulary.ts';
import type { Taken, TakenAround, TakenCell, TakenHand, TakenParagraph, TakenRow } from './taken.ts';
import { teiHeader } from './teiHeader.ts';
import { paragraphId, teiText, teiWords, witnessId } from './teiText.ts';
import { block, element, unwritable } from './xml.ts';

/**
 * A comparison as TEI P5 with parallel segmentation: a row is an `app`, an account's paragraphs in it are a `rdg`, and
 * none is the `lem`. What stands out of its account's order is in `listTranspose`, further counterparts in `corresp`,
 * the alignment itself in a `linkGrp`.
 */
export function tei(taken: Taken): string {
  const parties = partiesOf(taken);
  const idOf = (hand: TakenHand) => parties.find((party) => isSame(party.hand, hand))?.id ?? 'unknown';
  const known = new Set(taken.accounts.flatMap(({ id, paragraphs }) => paragraphs.map((one) => `${id}/${one.id}`)));
  const context: Context = { idOf, known };
  const furniture = taken.around.map((one) => aroundOf(one, context));
  const transposed = taken.accounts.flatMap((account) => transposition(account, taken));
  const root = block('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' }, [
    teiHeader(taken, { parties, characters: charactersOf(taken) }),
    ...(taken.links.length > 0 ? [standOff(taken)] : []),
    block('text', {}, [
      block('body', {}, [
        ...(transposed.length > 0 ? [block('listTranspose', {}, transposed)] : []),
        ...taken.rows.map((row) => rowOf(row, context)),
      ]),
      ...(furniture.length > 0 ? [block('back', {}, furniture)] : []),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Context {
  /** The xml:id of someone who speaks or reports. */
  readonly idOf: (hand: TakenHand) => string;
  /** The keys of all paragraphs in the file. */
  readonly known: ReadonlySet<string>;
}

function rowOf({ number, cells }: TakenRow, context: Context): string {
  return block('div', { type: 'row', n: number }, [
    block(
      'app',
      { ana: '#found-by-software' },
      cells.map((cell) => reading(cell, context)),
    ),
  ]);
}

/** What is said of an account that has nothing in a row: never more than its extent allows. */
const silence = { whole: 'nothing-matched', 'as-held': 'nothing-matched-in-our-copy', excerpts: 'unknown' } as const;

function reading({ account, paragraphs, toldIn, seeAlso }: TakenCell, context: Context): string {
  const wit = `#${witnessId(account.id)}`;
  if (paragraphs.length > 0)
    return block(
      'rdg',
      { wit },
      paragraphs.flatMap((paragraph) => paragraphOf(paragraph, account, context)),
    );
  if (toldIn.length > 0)
    return element('rdg', { wit, type: 'told-in-another-row', corresp: pointers(toldIn.map(({ target }) => target)) });
  const type = silence[account.extent];
  // Nothing of it is matched, yet what is pointed to tells part of the same.
  if (seeAlso.length > 0) return element('rdg', { wit, type, corresp: pointers(seeAlso.map(({ target }) => target)) });
  return element('rdg', { wit, type });
}

/** Without it, what another retells would stand as the words of the witness, just as what another quotes. */
const excerpted = { direct: '#quoted', reported: '#retold' } as const;

function paragraphOf(
  { key, paragraph, moved, alsoIn, voices }: TakenParagraph,
  { wording }: Account,
  { idOf, known }: Context,
): string[] {
  const { quotedFrom } = paragraph;
  const host = quotedFrom ? `${quotedFrom.account}/${quotedFrom.paragraph}` : '';
  const ana = [
    ...(moved ? ['#moved'] : []),
    ...(quotedFrom ? [excerpted[quotedFrom.mode]] : []),
    ...(quotedFrom?.attribution === 'inferred' ? ['#inferred'] : []),
  ];
  return [
    element(
      'p',
      {
        'xml:id': paragraphId(key),
        'xml:lang': wording.language,
        'xml:space': spacing(paragraph.text),
        corresp: pointers(alsoIn.map(({ target }) => target)),
        source: known.has(host) ? `#${paragraphId(host)}` : quotedFrom ? `#${witnessId(quotedFrom.account)}` : '',
        ana: ana.join(' '),
      },
      teiWords({ key, paragraph, voices }, idOf),
    ),
    ...english(key, paragraph),
  ];
}

/** Our own reading, which is never taken for the account's words. */
function english(key: string, { english: text }: Paragraph): string[] {
  if (text === null) return [];
  const attributes = { type: 'english-reading', 'xml:lang': 'en', target: `#${paragraphId(key)}`, resp: '#parallax' };
  return [element('note', attributes, teiText(text))];
}

/** Headlines, captions and the like, which are not aligned; whose words they give is said as of any other. */
function aroundOf({ account: { id, wording }, paragraphs }: TakenAround, { idOf }: Context): string {
  return block(
    'div',
    { type: 'around-the-text', corresp: `#${witnessId(id)}` },
    paragraphs.flatMap(({ key, paragraph, voices }) => {
      const attributes = {
        type: paragraph.role,
        'xml:id': paragraphId(key),
        'xml:lang': wording.language,
        'xml:space': spacing(paragraph.text),
      };
      return [element('ab', attributes, teiWords({ key, paragraph, voices }, idOf)), ...english(key, paragraph)];
    }),
  );
}

/** White space that a reader of XML might otherwise fold. */
function spacing(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/u.test(text) ? 'preserve' : '';
}

/** The own order of an account of which some paragraph stands out of it. */
function transposition({ id, paragraphs }: Account, { rows }: Taken): string[] {
  const placed = rows.flatMap(({ cells }) => cells.filter(({ account }) => account.id === id));
  if (!placed.some((cell) => cell.paragraphs.some(({ moved }) => moved))) return [];
  const targets = paragraphs
    .filter(({ role }) => alignedRoles.has(role))
    .map((paragraph) => element('ptr', { target: `#${paragraphId(`${id}/${paragraph.id}`)}` }));
  return [block('transpose', { corresp: `#${witnessId(id)}` }, targets)];
}

function standOff({ links }: Taken): string {
  return block('standOff', {}, [
    block(
      'linkGrp',
      { type: 'alignment', resp: '#parallax', ana: '#found-by-software' },
      links.map(({ a, b, relation, score }) =>
        element('link', { type: relation, n: score.toFixed(3), target: pointers([a, b]) }),
      ),
    ),
  ]);
}

function pointers(keys: readonly string[]): string {
  return keys.map((key) => `#${paragraphId(key)}`).join(' ');
}

function partiesOf({ rows, around }: Taken): { id: string; hand: TakenHand }[] {
  const hands = [...rows.flatMap(({ cells }) => cells), ...around]
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ voices }) => voices))
    .flatMap(({ speakers, reportedBy }) => [...speakers, ...reportedBy]);
  const distinct = hands.filter((hand, at) => hands.findIndex((one) => isSame(one, hand)) === at);
  return distinct.map((hand, at) => ({ id: `party.${at + 1}`, hand }));
}

/** Whether two are one party; that a step is inferred is said where the step is. */
function isSame(a: TakenHand, b: TakenHand): boolean {
  return (
    a.name.en === b.name.en && a.name['zh-Hant'] === b.name['zh-Hant'] && a.inferredLineOf?.en === b.inferredLineOf?.en
  );
}

function charactersOf({ call, accounts }: Taken): string[] {
  return unwritable([call.title, ...accounts].flatMap(textsIn).join('\n'));
}

/** Every string in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

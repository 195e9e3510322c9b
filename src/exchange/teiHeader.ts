import type { Account, Call } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Taken, TakenHand } from './taken.ts';
import { characterId, teiText, witnessId } from './teiText.ts';
import { block, element } from './xml.ts';

/** What the header describes besides the accounts. */
export interface Described {
  /** Everyone who speaks or reports, with the xml:id that the text points to. */
  readonly parties: readonly { readonly id: string; readonly hand: TakenHand }[];
  /** Characters of the texts that XML cannot hold. */
  readonly characters: readonly string[];
}

/** Where the texts come from, and how much of the file is a machine's. */
export function teiHeader({ call, accounts, base }: Taken, { parties, characters }: Described): string {
  return block('teiHeader', {}, [
    block('fileDesc', {}, [
      block('titleStmt', {}, [
        ...both('title', {}, call.title),
        block('respStmt', {}, [
          element('resp', {}, 'alignment by software; not checked by an editor'),
          element('name', { 'xml:id': 'parallax', type: 'software' }, 'Parallax'),
        ]),
      ]),
      block('publicationStmt', {}, [
        element(
          'p',
          {},
          'Exported from Parallax. The accounts belong to their publishers; they are set here to be compared.',
        ),
      ]),
      block('sourceDesc', {}, [
        block(
          'listWit',
          {},
          accounts.map((account) => witness(account, call.origins)),
        ),
        ...hostsOf(call.accounts, accounts).map((host) =>
          source(host, call.origins, { 'xml:id': witnessId(host.id), type: 'host' }),
        ),
      ]),
    ]),
    block('encodingDesc', {}, [
      block('editorialDecl', {}, [
        element(
          'p',
          {},
          'The texts stand character for character. Each div of type "row" holds one app: paragraphs that the software takes to make the same statements, one rdg a witness, none of them preferred. ' +
            `The rows follow the order of the witness ${accountName(accounts, base)}; where a witness has another order, a transpose gives its own. ` +
            'An empty rdg says what its type says and no more: a witness of which a copy may end early, or which is known in excerpts, is never said to lack anything.',
        ),
      ]),
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
      block('classDecl', {}, [
        block('taxonomy', {}, [
          category('found-by-software', 'Found by software; no editor has checked it.'),
          category('inferred', 'An inference of the editors of Parallax: the text does not say so at this place.'),
          category(
            'quoted',
            'The witness is known here only as another quotes it: the words stand in that one, which source points to.',
          ),
          category(
            'retold',
            'The witness is known here only as another retells it: the words are that one’s, which source points to, and not those of the witness.',
          ),
          category('moved', 'Stands out of the own order of its witness here; see listTranspose.'),
        ]),
      ]),
      ...(characters.length > 0 ? [block('charDecl', {}, characters.map(character))] : []),
    ]),
    ...(parties.length > 0 ? [block('profileDesc', {}, [block('particDesc', {}, [partyList(parties)])])] : []),
  ]);
}

function accountName(accounts: readonly Account[], id: string): string {
  return teiText(accounts.find((account) => account.id === id)?.name.en ?? id);
}

/** A text of ours in both languages, or once where they do not differ. */
function both(name: string, attributes: Record<string, string>, text: Localized): string[] {
  if (text.en === text['zh-Hant']) return [element(name, attributes, teiText(text.en))];
  return (['en', 'zh-Hant'] as const).map((language) =>
    element(name, { ...attributes, 'xml:lang': language }, teiText(text[language])),
  );
}

/** Accounts that are left out themselves, and in whose words stands what is known of others. */
function hostsOf(all: readonly Account[], shown: readonly Account[]): Account[] {
  const hosts = new Set(shown.flatMap(({ paragraphs }) => paragraphs.map(({ quotedFrom }) => quotedFrom?.account)));
  return all.filter((account) => hosts.has(account.id) && !shown.includes(account));
}

function witness(account: Account, origins: Call['origins']): string {
  return block('witness', { 'xml:id': witnessId(account.id) }, [source(account, origins, {})]);
}

function source(account: Account, origins: Call['origins'], attributes: Record<string, string>): string {
  const { name, publisher, kind, extent, provenance, wording, times, note } = account;
  const line = provenance.inferred && origins.find((one) => one.id === provenance.origin);
  return block('bibl', attributes, [
    ...both('title', {}, name),
    ...both('publisher', {}, publisher),
    ...times.map(({ event, value, zone }) => {
      if (value === 'unknown') return element('date', { type: event }, 'unknown');
      const zoned = value.includes('T') ? ` (${zone === 'unknown' ? 'zone unknown' : zone})` : '';
      const when = value.includes('T') ? { 'when-iso': value } : { when: value };
      return element('date', { type: event, ...when }, teiText(`${value}${zoned}`));
    }),
    element('textLang', { mainLang: wording.language }),
    fact('kind', kind),
    fact('extent', extent),
    fact(
      'wording',
      wording.status === 'original' ? 'original' : `${wording.status}${wording.from ? ` from ${wording.from}` : ''}`,
    ),
    ...(wording.by === null || wording.by === 'unknown' ? [] : both('note', { type: 'translator' }, wording.by)),
    ...(provenance.relays ? both('note', { type: 'relays' }, provenance.relays) : []),
    ...(line ? both('note', { type: 'line-of', ana: '#inferred' }, line.name) : []),
    ...both('note', { type: 'copy' }, note),
  ]);
}

function fact(type: string, told: string): string {
  return element('note', { type }, told);
}

function category(id: string, description: string): string {
  return element('category', { 'xml:id': id }, element('catDesc', {}, description));
}

function character(one: string): string {
  const code = (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return block('char', { 'xml:id': characterId(one) }, [
    element('localProp', { name: 'code-point', value: `U+${code}` }),
    element('note', {}, `U+${code} stands in the text; XML 1.0 cannot hold it.`),
  ]);
}

function partyList(parties: Described['parties']): string {
  return block(
    'listPerson',
    {},
    parties.map(({ id, hand: { name, inferredLineOf } }) =>
      block('person', { 'xml:id': id }, [
        ...both('persName', {}, name),
        ...(inferredLineOf ? both('note', { type: 'gives-the-line-of', ana: '#inferred' }, inferredLineOf) : []),
      ]),
    ),
  );
}

import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseTaken, plainTaken, shippedTaken } from '../store/taken.fixture.ts';
import { tei } from './tei.ts';

const namespace = 'http://www.tei-c.org/ns/1.0';

function parsed(xml: string): Document {
  const faults: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      // A text may well have that character; the parser wonders.
      if (!message.includes('replacement character')) faults.push(`${level}: ${message}`);
    },
  });
  const document = parser.parseFromString(xml, 'text/xml');
  expect(faults).toEqual([]);
  return document;
}

function all(document: Document | Element, name: string): Element[] {
  return [...document.getElementsByTagNameNS(namespace, name)];
}

/** What a reader of the file has for an account's words: each `g` is the character that it points to. */
function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeName === 'g') {
    const code = /^#char\.([0-9a-f]+)$/.exec((node as Element).getAttribute('ref') ?? '')?.[1] ?? '';
    return String.fromCodePoint(Number.parseInt(code, 16));
  }
  return [...node.childNodes].map(wordsOf).join('');
}

const taken = shippedTaken();
const document = parsed(tei(taken));
const byId = new Map(
  all(document, '*').flatMap((element) => {
    const id = element.getAttribute('xml:id');
    return id === null ? [] : [[id, element] as const];
  }),
);

describe('the shipped call', () => {
  test('has every account as a witness with its source, and every id once', () => {
    expect(all(document, 'witness').map((one) => one.getAttribute('xml:id'))).toEqual(
      taken.accounts.map(({ id }) => `wit.${id}`),
    );
    for (const witness of all(document, 'witness'))
      for (const part of ['title', 'publisher', 'date', 'textLang']) expect(all(witness, part)).not.toEqual([]);
    const ids = all(document, '*').flatMap((element) => element.getAttribute('xml:id') ?? []);
    expect(ids.filter((id) => id !== '')).toHaveLength(byId.size);
  });

  test('has a reading for every account in every row, and none that is preferred', () => {
    expect(all(document, 'lem')).toEqual([]);
    expect(all(document, 'app')).toHaveLength(taken.rows.length);
    for (const app of all(document, 'app'))
      expect(all(app, 'rdg').map((one) => one.getAttribute('wit'))).toEqual(
        taken.accounts.map(({ id }) => `#wit.${id}`),
      );
  });

  test('has every paragraph once, character for character', () => {
    for (const { id, paragraphs, wording } of taken.accounts)
      for (const paragraph of paragraphs) {
        const element = byId.get(`p.${id}.${paragraph.id}`);
        expect(element && wordsOf(element)).toBe(paragraph.text);
        expect(element?.getAttribute('xml:lang')).toBe(wording.language);
      }
    expect(all(document, 'p').filter((one) => one.getAttribute('xml:id')).length + all(document, 'ab').length).toBe(
      taken.accounts.flatMap(({ paragraphs }) => paragraphs).length,
    );
  });

  test('points to nothing that is not there', () => {
    const pointing = ['wit', 'corresp', 'source', 'ana', 'target', 'resp', 'who', 'ref'];
    const targets = all(document, '*').flatMap((element) =>
      pointing.flatMap((name) => (element.getAttribute(name) ?? '').split(' ')),
    );
    expect(targets.filter((target) => target !== '' && !byId.has(target.slice(1)))).toEqual([]);
  });

  test('gives the own order of a witness that the rows follow out of it', () => {
    const [politico] = all(document, 'transpose').filter((one) => one.getAttribute('corresp') === '#wit.politico');
    const own = taken.accounts.find(({ id }) => id === 'politico')?.paragraphs ?? [];
    expect(politico && all(politico, 'ptr').map((one) => one.getAttribute('target'))).toEqual(
      own.filter(({ role }) => role === 'deck' || role === 'body').map(({ id }) => `#p.politico.${id}`),
    );
    // The base stands in its own order.
    expect(all(document, 'transpose').map((one) => one.getAttribute('corresp'))).not.toContain('#wit.mfa');
  });

  test('says of further counterparts where they stand', () => {
    const placed = taken.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
    const elsewhere = placed.filter(({ alsoIn }) => alsoIn.length > 0);
    expect(elsewhere).not.toEqual([]);
    for (const { key, alsoIn } of elsewhere)
      expect(byId.get(`p.${key.replace('/', '.')}`)?.getAttribute('corresp')).toBe(
        alsoIn.map(({ target }) => `#p.${target.replace('/', '.')}`).join(' '),
      );
  });

  test('never gives Trump’s words, as Politico has them, as Politico’s own', () => {
    const quoted = byId.get('p.politico.communicate');
    const [said] = quoted ? all(quoted, 'said') : [];
    expect(said && wordsOf(said)).toBe('我們一致認為經常溝通非常重要,我期待著這樣做。');
    const [speaker] = said ? all(byId.get(said.getAttribute('who')?.slice(1) ?? '') ?? document, 'persName') : [];
    expect(speaker?.textContent).toBe('Donald Trump');
    expect(said?.getAttribute('direct')).toBe('true');
  });

  test('tells what another quotes of a witness from what he retells of it', () => {
    const post = taken.accounts.find(({ id }) => id === 'truth-social') ?? expect.fail();
    for (const { id, quotedFrom } of post.paragraphs) {
      const { account, paragraph, mode, attribution } = quotedFrom ?? expect.fail();
      const element = byId.get(`p.truth-social.${id}`);
      expect(element?.getAttribute('source')).toBe(`#p.${account}.${paragraph}`);
      const ana = element?.getAttribute('ana')?.split(' ') ?? [];
      expect(ana.filter((one) => one !== '#moved')).toEqual([
        mode === 'direct' ? '#quoted' : '#retold',
        ...(attribution === 'inferred' ? ['#inferred'] : []),
      ]);
    }
  });

  test('describes who quotes a witness, though his own account is left out', () => {
    const some = parsed(tei(shippedTaken('ap', ['ap', 'truth-social'])));
    const ids = new Set(all(some, '*').map((element) => element.getAttribute('xml:id')));
    expect(all(some, 'witness')).toHaveLength(2);
    for (const one of all(some, 'p').filter((paragraph) => paragraph.getAttribute('source')))
      expect(ids).toContain(one.getAttribute('source')?.slice(1));
    const [host] = all(some, 'bibl').filter((one) => one.getAttribute('type') === 'host');
    expect(host?.getAttribute('xml:id')).toBe('wit.politico');
    expect(host?.textContent).toContain('Politico');
  });

  test('says whose words a headline gives', () => {
    const headline = byId.get('p.udn.headline');
    const [said] = headline ? all(headline, 'said') : [];
    expect(said && wordsOf(said)).toBe('共同維護二戰勝利成果');
    expect(said?.getAttribute('ana')).toBe('#inferred');
  });

  test('says of an empty reading no more than is known', () => {
    const extents = new Map(taken.accounts.map(({ id, extent }) => [`#wit.${id}`, extent]));
    const allowed = { whole: 'nothing-matched', 'as-held': 'nothing-matched-in-our-copy', excerpts: 'unknown' };
    const empty = all(document, 'rdg').filter((one) => !one.hasChildNodes());
    expect(empty).not.toEqual([]);
    for (const one of empty)
      expect(['told-in-another-row', allowed[extents.get(one.getAttribute('wit') ?? '') ?? 'excerpts']]).toContain(
        one.getAttribute('type'),
      );
  });
});

test('of voices that cross, the later one is split, and its parts are chained', () => {
  const loose = looseTaken(['abcdef']);
  const voices = [voiceOf('A', 0, 4), voiceOf('B', 2, 5)];
  const rows = loose.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((one) => ({ ...one, voices })) })),
  }));
  const said = all(parsed(tei({ ...loose, rows })), 'said');
  expect(said.map(wordsOf)).toEqual(['abcd', 'cd', 'e']);
  expect(said.map((one) => one.getAttribute('who'))).toEqual(['#party.1', '#party.3', '#party.3']);
  const [, first, second] = said;
  expect(first?.getAttribute('next')).toBe(`#${second?.getAttribute('xml:id')}`);
  expect(second?.getAttribute('prev')).toBe(`#${first?.getAttribute('xml:id')}`);
});

test('of some accounts only, no other is mentioned', () => {
  const xml = tei(shippedTaken('ap', ['ap', 'udn']));
  expect(all(parsed(xml), 'witness')).toHaveLength(2);
  expect(xml).not.toContain('wit.mfa');
});

test('the replacement character is a character like others', () => {
  expect(all(parsed(tei(looseTaken(['\uFFFD']))), 'p').map(wordsOf)).toContain('\uFFFD');
});

test('the same comparison gives the same file', () => {
  expect(tei(shippedTaken())).toBe(tei(taken));
});

test('accounts whose ids begin with a digit have ids that XML allows', () => {
  const two = parsed(tei(plainTaken({ '2 north.txt': 'Rain <fell> & fell.', '新華社.txt': '下雨了。' })));
  const ids = all(two, '*').flatMap((element) => element.getAttribute('xml:id') || []);
  expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
});

test('any text at all comes back character for character, with what XML cannot hold described', () => {
  fc.assert(
    fc.property(fc.array(awkwardText(), { minLength: 1, maxLength: 4 }), (texts) => {
      const document = parsed(tei(looseTaken(texts)));
      const found = all(document, 'p').filter((one) => one.getAttribute('xml:id')?.startsWith('p.loose.'));
      expect(found.map(wordsOf)).toEqual(texts);
      const described = all(document, 'char').map((one) => `#${one.getAttribute('xml:id')}`);
      for (const g of all(document, 'g')) expect(described).toContain(g.getAttribute('ref'));
    }),
    { numRuns: 300 },
  );
}, 60_000);

function voiceOf(name: string, start: number, end: number) {
  return {
    range: { start, end },
    words: 'abcdef'.slice(start, end),
    kind: 'direct' as const,
    speakers: [handNamed(name)],
    reportedBy: [handNamed('L')],
    found: true,
  };
}

function handNamed(name: string) {
  return { name: { en: name, 'zh-Hant': name }, inferred: false, inferredLineOf: null };
}

/** Characters of every kind, half pairs and controls among them, and what stands out of markup. */
function awkwardText(): fc.Arbitrary<string> {
  const awkward = fc.constantFrom(
    '<',
    '&',
    ']]>',
    '"',
    '\r\n',
    '\r',
    '\n',
    '\t',
    '\0',
    '\u{1b}',
    '\u{85}',
    '\u{2028}',
    '\u{fffe}',
    '\u{d800}',
    '\u{dc00}',
    '𠮷',
    '👩‍👩‍👧',
    '神󠄁',
    ' ',
    'x',
  );
  return fc
    .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join(''));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseTaken, plainTaken, shippedTaken } from '../store/taken.fixture.ts';
import { takingEn } from '../ui/words/takingEn.ts';
import { en } from '../ui/words/en.ts';
import { wordingOf } from '../ui/taking/wordingOf.ts';
import { csv } from './csv.ts';
import { markdown } from './markdown.ts';
import type { Taken } from './taken.ts';

function wording({ call, accounts, base }: Taken, english = true) {
  const [first] = accounts;
  if (!first) throw new Error('no account');
  const speech = { language: 'en', words: en, say: (text: { en: string }) => text.en } as const;
  return wordingOf(speech, takingEn, call, accounts.find(({ id }) => id === base) ?? first, english);
}

/** RFC 4180, as a spreadsheet reads it: an apostrophe before what would be a formula is not part of the cell. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 1;
  const last = () => rows.at(-1) ?? [];
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const bare = /[^,\r\n]*/y;
    quoted.lastIndex = bare.lastIndex = at;
    const found = quoted.exec(text);
    const cell = found ? (found[1] ?? '').replaceAll('""', '"') : (bare.exec(text)?.[0] ?? '');
    at = found ? quoted.lastIndex : bare.lastIndex;
    last().push(cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''));
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

describe('CSV', () => {
  test('has a row for each row, the accounts’ words, our reading and our remarks in columns of their own', () => {
    const taken = shippedTaken();
    const text = csv(taken, wording(taken));
    expect(text.startsWith('\u{feff}Row,')).toBe(true);
    const [head = [], ...rows] = cellsOf(text);
    expect(head).toEqual([
      'Row',
      'Part',
      ...taken.accounts.map(({ shortName }) => shortName.en),
      ...taken.accounts.map(({ shortName }) => `${shortName.en}: our translation`),
      ...taken.accounts.map(({ shortName }) => `${shortName.en}: our remarks`),
    ]);
    const aligned = rows.filter(([, part]) => part === 'Aligned paragraphs');
    expect(aligned).toHaveLength(taken.rows.length);
    for (const [at, { cells }] of taken.rows.entries()) {
      const all = (what: 'text' | 'english') =>
        cells.map(({ paragraphs }) => paragraphs.map(({ paragraph }) => paragraph[what]).join('\n\n'));
      expect(aligned[at]?.slice(2, 2 + 2 * cells.length)).toEqual([...all('text'), ...all('english')]);
    }
  });

  test('has what stands around the texts in lines of its own', () => {
    const taken = shippedTaken('udn', ['mfa', 'udn']);
    const around = cellsOf(csv(taken, wording(taken, false))).filter(([number]) => number === '');
    expect(around).toEqual([
      ['', 'Headline', '習近平主席與美國總統川普通電話', '', '', ''],
      ['', 'Time stamp', '更新時間:2025年11月24日 23:14', '', '', ''],
      ['', 'Headline', '', expect.stringMatching(/^通話內容曝光!/), '', ''],
      ['', 'Caption', '', expect.stringMatching(/美聯社$/), '', ''],
    ]);
  });

  test('never lets a spreadsheet compute', () => {
    const taken = looseTaken(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', 'a=b', '"', ',']);
    const text = csv(taken, wording(taken));
    const cells = text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.replace(/^\d+,Aligned paragraphs,"?/, ''));
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
    expect(cells[0]).toMatch(/^'=1\+1/);
    expect(cells[7]).toMatch(/^a=b/);
    // A paragraph that has a sign of its own before it is told from one that we gave it.
    const remarked = cells.map((cell) => cell.includes(takingEn.apostrophe));
    expect(remarked).toEqual([true, true, true, true, true, true, true, false, false, false]);
  });

  test('holds any text', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { minLength: 1, maxLength: 3 }), (texts) => {
        const taken = looseTaken(texts);
        const [, ...rows] = cellsOf(csv(taken, wording(taken)));
        expect(rows.map((row) => row[2])).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('says of what an account has not no more than is known', () => {
    const taken = plainTaken({ 'a.txt': 'The ferry was late.', 'b.txt': '下雨了。' });
    const remarked = cellsOf(csv(taken, wording(taken))).flatMap((row) => row.slice(4));
    expect(remarked).toContain('Nothing in our copy is matched to it');
    expect(remarked).not.toContain('Nothing is matched to it');
  });
});

describe('Markdown', () => {
  test('is a table of the rows under what the accounts are', () => {
    const taken = shippedTaken('udn', ['udn', 'truth-social', 'politico'], 'https://example.org/p/');
    const text = markdown(taken, wording(taken));
    expect(text).toContain('# Xi and Trump on the phone');
    expect(text).toContain("- **Trump's Truth Social post, in excerpts**: Donald Trump, on Truth Social; ");
    expect(text).toContain("| Row | Trump's post | UDN (Xinhua) (compared with) | Politico |");
    expect(text).not.toContain('AP |');
    expect(text.match(/^\| \d+ \|/gm)).toHaveLength(taken.rows.length);
    expect(text).toContain(
      '我們一致認為經常溝通非常重要,我期待著這樣做。<br><br>*Our translation (Parallax’s, not the publisher’s words): We are agreed that communicating often is very important, and I look forward to doing so.*<br><br>*(Via Politico; quoted directly; named as the source)*',
    );
    expect(text).toMatch(/\*\(Subheadline[;)]/);
    expect(text).toContain(
      '- **UDN (Xinhua)**, *Headline:* 通話內容曝光!習近平與川普熱線「提及台灣」 籲共同維護二戰勝利成果 *Our translation',
    );
    expect(text).toMatch(/\n\[Open this comparison in Parallax\]\(<https:\/\/example.org\/p\/#v=1&base=udn>\)\n$/);
    expect(markdown(taken, wording(taken, false))).not.toContain('Our translation');
  });

  test('shows any text as it is: nothing in it is markup', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const taken = looseTaken([text.replace(/[\n\r\u2028\u2029]/g, ' ')]);
        const row =
          markdown(taken, wording(taken))
            .split('\n')
            .find((line) => line.startsWith('| 1 |')) ?? '';
        const cell = row.slice('| 1 | '.length, -' |'.length);
        // Every character with a meaning has a backslash before it, which a reader of Markdown takes away.
        expect(cell).toMatch(/^(?:\\[\\`*_[\]<>&|~$]|[^\\`*_[\]<>&|~$])*$/s);
        expect(cell.replace(/\\(.)/g, '$1')).toBe(taken.accounts[0]?.paragraphs[0]?.text);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

function anyText(): fc.Arbitrary<string> {
  const awkward = fc.constantFrom('"', ',', '\r\n', '\n', '=', '|', '\\', '<b>', '*', '𠮷', "'", '中');
  return fc
    .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 3 })), { minLength: 1, maxLength: 10 })
    .map((parts) => parts.join(''))
    .filter((text) => !/^'[=+\-@\t\r＝＋－＠]/.test(text));
}

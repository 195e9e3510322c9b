import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, type Kind } from '../model/vocabulary.ts';
import { marked, unmarked } from './marked.fixture.ts';
import { recogniseVoices } from './recogniseVoices.ts';

/** The text of a marked text, marked by the recogniser. */
function heard(text: string, kind: Kind): string {
  const paragraphs = unmarked(text);
  return marked(paragraphs, recogniseVoices(paragraphs, { kind }));
}

describe('Chinese reports', () => {
  test.each([
    ['a frame before', '李強說，⟦李強|中方願意合作⟧。會談持續了兩小時。'],
    ['Simplified characters', '李强表示，⟦李强|中方愿意合作⟧。'],
    ['a frame after a quotation', '「⟪李強|中方願意合作。⟫」李強說。'],
    ['a frame between two quotations', '「⟪馬克宏|我們談過了，⟫」馬克宏說，「⟪馬克宏|還會再談。⟫」'],
    ['a frame before a quotation', '他的律師寫道：『⟪他的律師|毫無根據。⟫』'],
    ['words in marks within what is said', '馬克宏稱⟦馬克宏|這是「⟪馬克宏|歷史性⟫」的一步⟧。'],
    ['words in marks of the account itself', '這場「世紀會談」昨天舉行。'],
    ['a report within a report', '據路透社報道，⟦路透社|馬克宏表示，⟦馬克宏|歐洲不會退讓⟧⟧。'],
    ['a statement', '根據總統府聲明，⟦總統府|兩人談了一小時⟧。'],
    ['who cites whom', '報道引述⟦報道|馬克宏稱，⟦馬克宏|歐洲不會退讓⟧⟧。'],
    ['two who speak in one sentence', '馬克宏說，⟦馬克宏|歐洲不會退讓⟧，蕭茲認為⟦蕭茲|還可以談⟧。'],
    ['one who goes on', '馬克宏說，⟦馬克宏|歐洲不會退讓⟧，並警告⟦馬克宏|後果嚴重⟧。'],
    ['a pronoun', '馬克宏昨天抵達柏林。馬克宏說，⟦馬克宏|他很高興⟧。他補充說，⟦馬克宏|會談順利⟧。'],
    ['a pronoun for nobody known', '他說，⟦?|會談順利⟧。'],
    ['a feeling, not words', '馬克宏對局勢表示擔憂。馬克宏強調了和平的重要性。'],
    ['a condition', '如果馬克宏認為不妥，會談將取消。'],
    ['說 and 稱 in other words', '這部小說名稱特別，說明對稱的指標。'],
    [
      'what is said goes on where only the speaker would say it',
      '李強說，⟦李強|關係很好。我們應該珍惜⟧。這是兩人首次會面。',
    ],
  ])('%s', (_, text) => expect(heard(text, 'newsroom')).toBe(text));
});

describe('Chinese readouts', () => {
  test.each([
    ['a paragraph is his to its end', '李強指出，⟦李強|關係很好。兩國合作成果豐碩。雙方要珍惜⟧。'],
    ['the narrator comes back', '李強指出，⟦李強|關係很好。雙方要珍惜⟧。兩國元首還談及氣候變化。'],
    ['marks around a set phrase', '李強強調，⟦李強|要堅持「一國兩制」方針⟧。'],
    ['a whole sentence in marks', '馬克宏表示，⟦馬克宏|關係很好⟧。「⟪馬克宏|我很高興來到這裡。⟫」'],
  ])('%s', (_, text) => expect(heard(text, 'official-readout')).toBe(text));

  test('a relay goes on with whom it has named', () => {
    const text =
      '李強昨天訪問柏林。\n新華社報導，⟦新華社|李強指出，⟦李強|關係很好⟧⟧。\n⟦新華社|李強強調，⟦李強|要珍惜⟧⟧。';
    expect(heard(text, 'state-media-relay')).toBe(text);
  });
});

describe('English', () => {
  test.each([
    ['said', 'Mr. Scholz said ⟦Mr. Scholz|the talks went well⟧. They lasted two hours.'],
    ['said that, in a statement', 'The ministry said in a statement that ⟦The ministry|the talks went well⟧.'],
    ['a frame after a quotation', '“⟪Scholz|The talks went well,⟫” Scholz said.'],
    ['a verb before the speaker', '“⟪Olaf Scholz|The talks went well,⟫” said Olaf Scholz, the chancellor.'],
    ['straight marks', '"⟪Scholz|It\'s over,⟫" Scholz said. "⟪Scholz|We are done.⟫"'],
    ['according to', 'According to Reuters, ⟦Reuters|the talks went well⟧.'],
    ['according to, at the end', '⟦a White House readout|The talks went well⟧, according to a White House readout.'],
    ['the frame at the end', '⟦the White House|The two men spoke for an hour⟧, the White House said.'],
    ['a tweet', 'After the call, the Prime Minister tweeted: “⟪the Prime Minister|Great to talk.⟫”'],
    ['an apposition', 'Tom Cole, an Oklahoma Republican, warned that ⟦Tom Cole|time is short⟧.'],
    ['a word in marks within what is said', 'Macron said ⟦Macron|it was a “⟪Macron|milestone⟫”⟧.'],
    ['a word in marks of the account itself', 'The so-called “red line” was crossed.'],
    ['an act and not words', 'Macron noted the importance of trade.'],
    ['not said', 'Macron would not say whether he agreed.'],
    ['a pronoun', 'Macron said ⟦Macron|it was late⟧. “⟪Macron|I am tired,⟫” he added.'],
    [
      'a quotation over paragraphs',
      '“⟪Macron|We met,⟫” Macron said. “⟪Macron|It was late.⟫\n“⟪Macron|We will meet again.⟫”',
    ],
  ])('%s', (_, text) => expect(heard(text, 'newsroom')).toBe(text));
});

const pieces = fc.constantFrom(
  ...'習近平|川普|他|新華社報導|報導指出|指出|強調|表示|說|稱|據|根據|聲明|的|並|兩國|，|,|。|：|；|「|」|『|』|“|”|‘|’|"|\'|«|»|〝|〞'.split(
    '|',
  ),
  ..."Biden|the White House|he|said|that|told|according to |added|noted|.|!|?| |\n|😀|𠮷|\ud800|\udc00|(|)|—|it's|4".split(
    '|',
  ),
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('on any text: ranges lie in it, nest, split no surrogate pair, and are the same each time', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(null, ...kinds), (paragraphs, kind) => {
      const voices = recogniseVoices(paragraphs, { kind });
      expect(recogniseVoices(paragraphs, { kind })).toEqual(voices);
      const inPlace = (paragraph: number, { start, end }: { start: number; end: number }) => {
        const whole = paragraphs[paragraph] ?? '';
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(whole.length);
        for (const at of [start, end])
          expect(/[\ud800-\udbff]$/.test(whole.slice(0, at)) && /^[\udc00-\udfff]/.test(whole.slice(at))).toBe(false);
      };
      for (const [index, voice] of voices.entries()) {
        inPlace(voice.paragraph, voice.range);
        if (voice.speaker) inPlace(voice.speaker.paragraph, voice.speaker.range);
        if (voice.frame) inPlace(voice.frame.paragraph, voice.frame.range);
        const outer = voice.within === null ? null : voices[voice.within];
        if (outer) {
          expect(voice.within).toBeLessThan(index);
          expect(outer.paragraph).toBe(voice.paragraph);
          expect(outer.range.start).toBeLessThanOrEqual(voice.range.start);
          expect(outer.range.end).toBeGreaterThanOrEqual(voice.range.end);
        }
        for (const other of voices.slice(0, index))
          if (other.paragraph === voice.paragraph && other.range.end > voice.range.start)
            expect(other.range.end).toBeGreaterThanOrEqual(voice.range.end);
      }
    }),
    { numRuns: 1500 },
  );
});

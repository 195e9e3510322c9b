import { describe, expect, test } from 'vitest';
import { locate, type Held } from './locate.ts';
import { describe as describePassage } from './passage.ts';
import { parsePassage, serializePassage } from './passageCodec.ts';

type Paragraphs = readonly (readonly [id: string, text: string])[];

const call: Paragraphs = [
  ['opening', '習近平主席同川普總統通了電話。兩國元首談到貿易。'],
  ['taiwan', '習近平闡明了原則立場。台灣回歸中國是戰後國際秩序的一部分。中美曾並肩抗擊法西斯。'],
  ['ukraine', '兩國元首談到烏克蘭危機。中方支持一切有利於和平的努力。'],
];

const paragraph = '習近平闡明了原則立場。台灣回歸中國是戰後國際秩序的一部分。中美曾並肩抗擊法西斯。';
const sentence = '台灣回歸中國是戰後國際秩序的一部分。';
const other = '中方支持一切有利於和平的努力。';

function account(paragraphs: Paragraphs): Held {
  return { id: 'mfa', paragraphs: paragraphs.map(([id, text]) => ({ id, text })) };
}

/** What becomes of a link to some words, through its address, when the call has come to be `now`. */
function opened(words: string, now: Paragraphs): string {
  const source = account(call);
  const own = source.paragraphs.find(({ text }) => text.includes(words));
  if (!own) throw new Error('no such words');
  const start = own.text.indexOf(words);
  const passage = describePassage(source, own, { start, end: start + words.length });
  const carried = parsePassage(serializePassage(passage));
  if (!carried) throw new Error('no link');
  const located = locate(carried, [account(now)]);
  const text = (id: string) => now.find(([one]) => one === id)?.[1] ?? '';
  const stretches = located.stretches.map(({ paragraph, range }) => text(paragraph).slice(range.start, range.end));
  return located.outcome === 'lost' ? 'lost' : `${located.outcome} ${located.paragraph}: ${stretches.join(' + ')}`;
}

const [opening, taiwan, ukraine] = call as [Paragraphs[0], Paragraphs[0], Paragraphs[0]];
const corrected: Paragraphs = [opening, ['taiwan', paragraph.replace('一部分', '重要部分')], ukraine];

describe('a link opens right after each edit to the data', () => {
  const cases: [string, Paragraphs, paragraph: string, sentence: string, other: string][] = [
    [
      'a paragraph put before it',
      [opening, ['visits', '川普將於四月訪問北京。'], taiwan, ukraine],
      `exact taiwan: ${paragraph}`,
      `exact taiwan: ${sentence}`,
      `exact ukraine: ${other}`,
    ],
    [
      'its paragraph split',
      [opening, ['taiwan', '習近平闡明了原則立場。'], ['order', `${sentence}中美曾並肩抗擊法西斯。`], ukraine],
      `moved taiwan: 習近平闡明了原則立場。 + ${sentence}中美曾並肩抗擊法西斯。`,
      `moved order: ${sentence}`,
      `exact ukraine: ${other}`,
    ],
    [
      'its paragraph joined to the one before',
      [['opening', `${opening[1]}${paragraph}`], ukraine],
      `moved opening: ${paragraph}`,
      `moved opening: ${sentence}`,
      `exact ukraine: ${other}`,
    ],
    [
      'its paragraph moved',
      [taiwan, ukraine, opening],
      `exact taiwan: ${paragraph}`,
      `exact taiwan: ${sentence}`,
      `exact ukraine: ${other}`,
    ],
    [
      'one word of it corrected',
      corrected,
      `moved taiwan: ${corrected[1]?.[1]}`,
      `moved taiwan: ${sentence.replace('一部分', '重要部分')}`,
      `exact ukraine: ${other}`,
    ],
    ['it deleted', [opening, ukraine], 'lost', 'lost', `exact ukraine: ${other}`],
    [
      'its twin added',
      [opening, taiwan, ukraine, ['again', paragraph]],
      `exact taiwan: ${paragraph}`,
      `exact taiwan: ${sentence}`,
      `exact ukraine: ${other}`,
    ],
  ];
  test.each(cases)('%s', (_, now, toParagraph, toSentence, toOther) => {
    expect(opened(paragraph, now)).toBe(toParagraph);
    expect(opened(sentence, now)).toBe(toSentence);
    // The second of a pair, of which each passage is found by itself.
    expect(opened(other, now)).toBe(toOther);
  });
});

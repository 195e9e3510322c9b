import { pick, type Random } from './random.ts';
import type { Named, Vocabulary, Written } from './vocabulary.ts';

/** What a sentence says, before anyone has put it into words. */
export interface Statement {
  readonly frame: Frame;
  readonly about: ReadonlyMap<string, Named>;
}

/** Ways to word one kind of statement; {slots} are filled alike in all of them. */
type Frame = Readonly<Record<Written, readonly string[]>>;

/** News of calls and meetings, and the odds and ends that newspapers print beside it. */
const frames: readonly Frame[] = [
  {
    en: [
      'The two sides discussed {economy} and {security}, {people} said on {day}.',
      '{people} said on {day} that {economy} and {security} had been raised in the talks.',
    ],
    zh: [
      '{people}{day}表示,雙方討論了{economy}和{security}。',
      '雙方在會談中談到{economy},也談到{security},{people}{day}說。',
    ],
  },
  {
    en: [
      '{people} stressed that {positions} is the foundation of ties between {places} and {places2}.',
      'Ties between {places} and {places2} rest on {positions}, {people} stressed.',
    ],
    zh: [
      '{people}強調,{positions}是{places}與{places2}關係的基礎。',
      '{people}指出,{places}同{places2}的關係要以{positions}為前提。',
    ],
  },
  {
    en: [
      '{places} will buy {count} tons of {noun} and {noun2} a year, according to {institutions}.',
      'According to {institutions}, {places} has agreed to purchase {count} tons of {noun} and {noun2} every year.',
    ],
    zh: [
      '據{institutions},{places}每年將購買{count}噸{noun}和{noun2}。',
      '{institutions}透露,{places}同意每年採購{noun}與{noun2}共{count}噸。',
    ],
  },
  {
    en: [
      '{people} is expected to travel to {places} on {day} to meet {people2} over {society}.',
      'A visit to {places} on {day} is planned, where {people} will talk with {people2} about {society}.',
    ],
    zh: [
      '{people}預計{day}前往{places},與{people2}就{society}會面。',
      '按計劃,{people}將於{day}訪問{places},同{people2}商談{society}。',
    ],
  },
  {
    en: [
      '“We have not forgotten the {noun} that was {verb} near the {noun2},” {name} of {institutions} told reporters.',
      '{name}, who works for {institutions}, recalled the {noun} that was {verb} near the {noun2}.',
    ],
    zh: [
      '{institutions}的{name}對記者說:「我們沒有忘記{noun2}附近{verb}的{noun}。」',
      '任職於{institutions}的{name}提起{noun2}旁{verb}過的{noun}。',
    ],
  },
  {
    en: [
      'Some {count} people gathered at the {noun} in {places}, where {name} had {verb} a {noun2} the week before.',
      'At the {noun} in {places}, where a {noun2} was {verb} by {name} a week earlier, about {count} people came together.',
    ],
    zh: [
      '約{count}人聚集在{places}的{noun},一週前{name}曾在那裡{verb}{noun2}。',
      '在{places}的{noun},{name}上週{verb}了{noun2},如今來了{count}人左右。',
    ],
  },
  {
    en: [
      '{institutions} called on both sides to {relations} on {society}, and warned of {security}.',
      'Warning of {security}, {institutions} urged the sides to {relations} on {society}.',
    ],
    zh: [
      '{institutions}呼籲雙方就{society}{relations},並警告{security}的風險。',
      '{institutions}對{security}提出警告,促請各方在{society}上{relations}。',
    ],
  },
  {
    en: [
      'The talks were {qualities}, an official of {institutions} said, and lasted {count} minutes.',
      'An official of {institutions} described the {count} minutes of talks as {qualities}.',
    ],
    zh: [
      '{institutions}一名官員說,會談進行了{count}分鐘,{qualities}。',
      '歷時{count}分鐘的會談{qualities},{institutions}的官員這樣形容。',
    ],
  },
  {
    en: [
      'Shares in {name} fell by {count} points after {places} announced new rules on {economy}.',
      'After {places} set new rules for {economy}, {name} lost {count} points on the exchange.',
    ],
    zh: [
      '{places}公布{economy}新規後,{name}股價下跌{count}點。',
      '{name}的股票跌了{count}點,此前{places}就{economy}訂出新規定。',
    ],
  },
  {
    en: [
      'Since {day}, the {noun} between {places} and {places2} has been {verb} twice, {name} wrote in a letter.',
      '{name} wrote that the {noun} between {places} and {places2} had been {verb} twice since {day}.',
    ],
    zh: [
      '{name}在信中寫道,{day}以來,{places}和{places2}之間的{noun}{verb}過兩次。',
      '從{day}算起,{places}與{places2}間的{noun}已{verb}兩回,{name}的信裡這樣說。',
    ],
  },
  {
    en: [
      '{people} thanked {people2} for the {noun}, and both looked forward to progress on {positions} and {economy}.',
      'Both looked forward to progress on {positions} and {economy}; {people} thanked {people2} for the {noun}.',
    ],
    zh: [
      '{people}感謝{people2}送來的{noun},雙方都期待{positions}和{economy}取得進展。',
      '雙方期待在{economy}與{positions}上前進,{people}並為{noun}向{people2}致謝。',
    ],
  },
  {
    en: [
      'A report by {name} counts {count} cases of {society} in {places}, most of them near a {noun} or a {noun2}.',
      'Most of the {count} cases of {society} in {places} were found near a {noun} or a {noun2}, {name} reports.',
    ],
    zh: [
      '{name}的報告指出,{places}有{count}起{society}個案,多在{noun}或{noun2}附近。',
      '{places}的{society}個案達{count}起,多數出現在{noun}和{noun2}一帶,{name}報告說。',
    ],
  },
];

/** Which kinds of statements a text is made of. */
export type Frames = 'all' | 'first half' | 'second half';

export function framesOf(kinds: Frames): readonly Frame[] {
  const half = frames.length >> 1;
  return kinds === 'all' ? frames : kinds === 'first half' ? frames.slice(0, half) : frames.slice(half);
}

/** Thinks of a statement. */
export function statement(vocabulary: Vocabulary, random: Random, of: readonly Frame[] = frames): Statement {
  const frame = pick(random, of);
  const slots = new Set(Array.from([...frame.en, ...frame.zh].join().matchAll(/\{(\w+)\}/gu), ([, slot = '']) => slot));
  return { frame, about: new Map(Array.from(slots, (slot) => [slot, vocabulary(slot, random)])) };
}

/** Puts it into words: one of the frame's wordings, and for each thing one of its names. */
export function worded({ frame, about }: Statement, language: Written, random: Random): string {
  const sentence = pick(random, frame[language]).replaceAll(/\{(\w+)\}/gu, (_, slot: string) =>
    pick(random, about.get(slot)?.[language] ?? []),
  );
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { Kind } from '../model/vocabulary.ts';
import { hanPattern, isHan, plainHan } from './hanText.ts';

/**
 * How an account tells of what is said. In a `readout` a paragraph that begins 習近平指出 is his words to its end, and
 * quotation marks are for set phrases; a `relay` is the readout that another account names once and then goes through;
 * in a `report` each sentence needs its own frame, and marks in what someone says give his very words.
 */
export type Reading = 'readout' | 'relay' | 'report';

const personOpens = hanPattern('^[^,:;。「“]{2,24}?(?:指出|強調|表示|重申),');
const closesQuote = /^[「“"『][^」”"』]{8,}[」”"』]|[:：]\s*[「“"]|[」”"』]\s*,?\s*\p{L}{2,20}(?:说|表示|寫道|写道)/u;

/** That part of its paragraphs makes a text of unknown kind a readout. */
const readoutShare = 1 / 3;

export function readingOf(paragraphs: readonly string[], kind: Kind | null): Reading {
  if (kind === 'official-readout') return 'readout';
  if (kind === 'state-media-relay') return 'relay';
  if (kind !== null) return 'report';
  const texts = paragraphs.filter(isHan).map(plainHan);
  const opened = texts.filter((text) => personOpens.test(text)).length;
  const isReadout =
    opened > 0 && opened >= texts.length * readoutShare && !texts.some((text) => closesQuote.test(text));
  return isReadout ? 'readout' : 'report';
}

/** What only the account itself says, so that what someone says is over. */
const narrator = hanPattern(
  '^(?:據|這次通話|此次|這通|這是|今次|本次|通話|會談|會晤(?:後|前)|報道|報導|兩國(?:元首|領導人|領袖)|兩位|二人|兩人|雙方(?:還|同意|就|也)|分析|觀察|目前|另外)|' +
    '(?:週|星期|禮拜)[一二三四五六日]|^[0-9]{1,4}[年月日]|近日|日前|當天|時隔|首次',
);
/** What a report would not say in its own voice. */
const own = hanPattern('我們|我(?!國)|[你您]|咱們|應該|應當|必須|願同|希望|絕不|決不');

const englishNarrator =
  /^(?:the (?:call|two leaders|leaders|two sides|two presidents)|both|according|earlier|on \w+day)\b/iu;

/**
 * Whether a sentence without a frame goes on with what was said in the one before. `ahead` is the paragraph from there
 * to its next frame: in a report, one sentence of it that only a speaker would say tells of those before.
 */
export function goesOn(reading: Reading, sentence: string, ahead: string, names: readonly string[]): boolean {
  const text = plainHan(sentence);
  if (isHan(text)) {
    if (narrator.test(text) || names.some((name) => text.startsWith(name))) return false;
    return reading !== 'report' || own.test(plainHan(ahead));
  }
  return reading !== 'report' && !englishNarrator.test(text) && !names.some((name) => text.startsWith(name));
}

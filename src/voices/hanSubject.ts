import type { Range } from '../model/range.ts';
import { trimmed } from './frame.ts';
import { hanPattern } from './hanText.ts';

/** May stand before a verb that has no speaker of its own, and say that the one before goes on. */
const connective = hanPattern(
  '^(?:並且|並|且|而且|又|也|還|再|亦|更|同時|隨後|其後|最後|進一步|另外|此外|特別|再次|反覆|一再|只是|只|就)+',
);
const opening = hanPattern(
  '^(?:但是|但|而|不過|然而|因此|對此|另外|此外|同時|隨後|隨即|另一方面|其後|之後|之前|此前|早前|先前|目前|至於|雖然|儘管|並且|並|其中|內地|另據|' +
    '(?:上|本|這|下)?(?:週|星期|禮拜)[一二三四五六日天]?(?:上午|下午|晚間|晚上|晚)?|(?:當地時間)?[0-9]{1,2}(?:月[0-9]{1,2})?日|今天|昨天|當天|今日|昨日|當日)+',
);
/** What comes before the speaker within his clause: 這通電話發生在日本首相…近期表示. */
const starter = hanPattern('.*(?:發生在|正值|適逢|恰逢|之際|由於|因為)');
const condition = hanPattern('如果|假如|倘若|除非|只要|一旦|無論|即使|假使|倘|^若|^當');
/** Where the name of the speaker is over: time, place, manner, or another verb. */
const over = hanPattern(
  '[(]|(?:上|本|這|下)?(?:週|星期|禮拜)[一二三四五六日天]|[0-9]|近日|近期|日前|先前|此前|早前|之前|隨後|其後|稍後|事後|隨即|當天|當日|今天|今日|昨|今年|去年|本月|上月|上個月|' +
    '(?<!京|成|(?<!元)首)都|也|還|又|再|亦|則|卻|就(?!任)|均|曾|已|仍|只是|只|一再|反覆|多次|明確|公開|特別|首先|最後|接著|繼續|進一步|嚴正|鄭重|(?<![反相])對|(?<!方)向|(?<![存潛所外內])在|' +
    '通過|透過|利用|告訴|當場|不斷|經常|往往|同樣|應該|必須|(?<!反)應(?!對)|不(?!丹)|沒|未|發表|發布|發出|接受|出席|主持|召開|會見|更|甚至|以|用|並|同(?=[^時])',
);
/** 表示擔憂: here the verb is a noun. */
const noun = hanPattern('(?:表示|表達)(?:了|持續|強烈|嚴重|深切|高度|極大|的)*$');
/** Another verb between the name and this one: 雙方也討論官員認為…的主題. */
const otherVerb = hanPattern('討論|歡迎|包括|支持|反對');
const negated = hanPattern('(?:不|沒有?|未|未曾|並未|從未|拒絕)$');
const pronoun = hanPattern('^(?:他|她|其|他們|她們|對方|該發言人|這位[^,]{1,6})$');
/** Never a speaker whom the account reports: the speaker himself, the one spoken to, things and anyone. */
const nobody = hanPattern(
  '^(?:我|我們|你|您|你們|咱們|大家|人們|有人|沒有人|誰|這|那|這些|那些|這個|那個|這次|此次|它|它們|此|其中|事實|歷史|數據|有|沒有|可以|所|是|並|而)$|' +
    '[的了著過是有被把]$|^(?:我|您|你)|了|(?:問題|關係|合作|衝突|會晤|會談|通話|電話)$|所$|無法|可以|如何|為何|什麼',
);

export interface Subject {
  /** Null where the verb has none of its own. */
  readonly range: Range | null;
  readonly pronoun: boolean;
}

/** No name of a person or an office that speaks is longer, in characters. */
const longest = 32;

/**
 * The speaker named in the text [start, verb) of one clause, in `plainHan` form; null where the words before the verb
 * are no speaker, so that the verb brings in nobody's words.
 */
export function hanSubject(text: string, start: number, verb: number): Subject | null {
  const left = text.slice(start, verb);
  if (condition.test(left) || negated.test(left) || noun.test(left)) return null;
  const bare = left.trim();
  if (bare === '' || bare === connective.exec(bare)?.[0]) return { range: null, pronoun: false };
  let from = start + (starter.exec(left)?.[0].length ?? 0);
  from += opening.exec(text.slice(from, verb))?.[0].length ?? 0;
  const rest = text.slice(from, verb);
  const stop = over.exec(rest);
  const range = trimmed(text, from, from + (stop?.index ?? rest.length));
  if (otherVerb.test(text.slice(range.end, verb))) return null;
  const words = text.slice(range.start, range.end);
  if (words === '') return rest.trim() === '' ? { range: null, pronoun: false } : null;
  if (words.length > longest || nobody.test(words) || !/[\p{L}]/u.test(words)) return null;
  return { range, pronoun: pronoun.test(words) };
}

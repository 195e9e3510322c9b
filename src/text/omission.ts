import type { Range } from '../model/range.ts';
import { fold, unfold, type Folded } from './fold.ts';

/** Words by which an account says that another leaves something out; on the folded text, within one clause. */
const cues = [
  /\b(?:no|not|n't|never|without|absence of|lack of|absent)\b[^,.;:]{0,40}?\b(?:mention|refer|reference)(?:s|ed|ing)?\b/u,
  /\b(?:mention|reference)s?\b[^,.;:]{0,60}?\b(?:absent|missing|lacking|left out)\b/u,
  /\b(?:omit(?:s|ted|ting)?|omission|left out|leaves out|was silent on|were silent on|silent about)\b/u,
  /(?:没有|没|未|不|并未|从未|只字未|只字不|绝口不)(?:具体|明确|直接)?(?:提及|提到|提|谈及|谈到|触及)(?!出|供|高|升|交|醒|议|倡)/u,
  /避而不谈|略而不提|略去/u,
];

/** The clauses that say what someone does not say: half-open ranges into the untouched text, UTF-16 code units. */
export function omissions(text: string, folded: Folded = fold(text)): Range[] {
  const result: Range[] = [];
  for (const clause of folded.text.matchAll(/[^,.;:!?]+/gu))
    if (cues.some((cue) => cue.test(clause[0])))
      result.push(unfold(folded, clause.index, clause.index + clause[0].length));
  return result;
}

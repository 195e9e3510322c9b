import type { Range } from '../model/range.ts';
import { trimmed, withoutStops } from './frame.ts';
import type { Subject } from './hanSubject.ts';

/** Words before a speaker that are not his name. */
const opening =
  /^(?:(?:and|but|while|as|when|after|because|although|though|since|that|whether|if|which|meanwhile|separately|earlier|later|then|furthermore|however|crucially|indeed|on \w+day|in [^,]{1,30}(?= the | a | [A-Z]))\s+)+/iu;
/** The last of these starts the clause that the verb stands in. */
const starter =
  /.*(?:[;:—–]|,|\b(?:that|as|when|while|after|because|but|although|since|whether|where|if|which)\b|\band(?=\s+(?:he|she|they|it|the|a|an)\b))\s+/isu;
const trailing =
  /(?:\s+(?:also|later|earlier|then|again|repeatedly|publicly|reportedly|previously|recently|only|still|once|further|simply|have|has|had|on \w+day(?: \w+)?|last \w+|this \w+|(?:in|at|on|during) (?:a|an|the|his|her|their) [\w ]{1,30}))+\s*$/u;
/** A part of the sentence that tells when or where, before the speaker is named. */
const adverbial =
  /^\s*(?:just|after|before|on|in|at|during|following|with|for|despite|amid|hours|days|weeks|earlier|later|meanwhile|when|while|as|and|but)\b/iu;
/** Not, or not yet, said. */
const unsaid =
  /(?:n[’']t|\b(?:not|never|would|could|should|might|may|will|can|to|be|being|is|was|were|are|refused|declined))\s*$/u;
const pronouns = /^(?:he|she|they|it)$/iu;
const nobody = /\b(?:who|which|that)$|^(?:I|we|you|who|which|that|this|there|what|everyone|anyone|no one|nobody)$/iu;
const speakers =
  /\b(?:statements?|readout|release|spokes(?:man|woman|person|people)|officials?|sources?|aides?|leaders?|presidents?|minister|ministry|government|office|reports?|sides?|speaker|secretary|lawmakers?|senators?|analysts?|experts?|diplomats?|chief|king|queen|readers?|mayor|judge|lawyers?|police)\b/iu;

/** No name of a person or an office that speaks has more words. */
const mostWords = 14;

function named(words: string): boolean {
  if (nobody.test(words) || words.split(/\s+/u).length > mostWords) return false;
  if (/^(?:[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ww]ith|[Ff]rom|[Bb]y|[Tt]o|[Oo]f|[Ii]t’s|[Tt]here)\s/u.test(words)) return false;
  return (
    /\p{Lu}[\p{L}.]/u.test(words.replace(/^(?:The|A|An|His|Her|Their|This|That|Some|Any|No)\s/u, '')) ||
    speakers.test(words)
  );
}

/**
 * The speaker named in the text [start, verb) of an English sentence; null where there is none. An apposition between
 * name and verb is passed over: Tom Cole, an Oklahoma Republican, said.
 */
export function englishSubject(text: string, start: number, verb: number): Subject | null {
  const before = text.slice(start, verb);
  if (unsaid.test(before)) return null;
  const left = before.replace(trailing, '');
  if (/^\s*(?:(?:and|but|then|also|later)\s*)*$/iu.test(left)) return { range: null, pronoun: false };
  let from: number;
  let to = start + left.length;
  if (/,\s*$/u.test(left)) {
    const chunks = [...left.matchAll(/[^,]+/gu)];
    const name = chunks.find(([chunk]) => !adverbial.test(chunk) && chunk.trim() !== '');
    if (!name) return null;
    from = start + name.index + (opening.exec(name[0])?.[0].length ?? 0);
    to = start + name.index + name[0].length;
  } else {
    from = start + (starter.exec(left)?.[0].length ?? 0);
    from += opening.exec(text.slice(from, to))?.[0].length ?? 0;
    // …, and stressed: goes on with the one before.
    if (/^(?:and|also|then|later)?$/iu.test(text.slice(from, to).trim())) return { range: null, pronoun: false };
  }
  const range: Range = trimmed(text, from, to);
  const words = text.slice(range.start, range.end);
  if (words === '') return null;
  if (pronouns.test(words)) return { range, pronoun: true };
  return named(words) ? { range, pronoun: false } : null;
}

/** The speaker named behind the verb: “…,” said John Smith, the mayor. */
export function englishSubjectAfter(text: string, start: number, end: number): Range | null {
  const match =
    /^\s+((?:(?:the|a|an)\s+)?(?:[\p{L}\p{M}.’'()-]+\s*){1,10}?)(?=[,.;:!?]|\s+(?:in|on|at|during|after|to|as|who)\s|$)/u.exec(
      text.slice(start, end),
    );
  if (!match?.[1]) return null;
  const from = start + match[0].indexOf(match[1]);
  const range = withoutStops(text, { start: from, end: from + match[1].length });
  const words = text.slice(range.start, range.end);
  return pronouns.test(words) || named(words) ? range : null;
}

export function isPronoun(words: string): boolean {
  return pronouns.test(words);
}

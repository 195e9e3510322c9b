import { matchConcepts, type GlossaryIndex } from '../text/glossary.ts';
import { tokenize } from '../text/tokens.ts';
import type { FindNames } from './terms.ts';

/** Names and terms are what the glossary lists, the long ones and what stands inside them. */
export function glossaryNames(index: GlossaryIndex): FindNames {
  return (text) => {
    const tokens = tokenize(text);
    const { outer, inner } = matchConcepts(index, tokens);
    return [...outer, ...inner.flat()].flatMap(({ first, last }) => {
      const [start, end] = [tokens[first]?.start, tokens[last]?.end];
      return start === undefined || end === undefined || last === first ? [] : [{ start, end }];
    });
  };
}

import type { Range } from '../model/range.ts';
import type { TakenHand, TakenParagraph, TakenVoice } from './taken.ts';
import { nested, type Stretch } from './nested.ts';
import { content, element } from './xml.ts';

/** The xml:id of a witness, and of a paragraph by its key; ids of ours may begin with a digit, xml:ids may not. */
export function witnessId(account: string): string {
  return `wit.${account}`;
}

export function paragraphId(key: string): string {
  return `p.${key.replaceAll('/', '.')}`;
}

/** The xml:id under which the header describes a character that XML cannot hold. */
export function characterId(character: string): string {
  return `char.${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** A text character for character; what XML cannot hold is an empty `g` that points to its description. */
export function teiText(text: string): string {
  return content(text, (character) => element('g', { ref: `#${characterId(character)}` }));
}

/**
 * The same with `said` around the words of others, which nest. Of a voice that crosses another there are several, each
 * pointing to the next. `partyId` gives the xml:id of who speaks or reports.
 */
export function teiWords(
  { key, paragraph: { text }, voices }: Pick<TakenParagraph, 'key' | 'paragraph' | 'voices'>,
  partyId: (hand: TakenHand) => string,
): string {
  const pointers = (hands: readonly TakenHand[]) => [...new Set(hands.map((hand) => `#${partyId(hand)}`))].join(' ');
  const tree = nested(text.length, voices);
  const idOf = (voice: TakenVoice, part: number) => `said.${paragraphId(key)}.${voices.indexOf(voice) + 1}.${part + 1}`;
  const write = ({ range, item, inside }: Stretch<TakenVoice>): string => {
    let end = range.start;
    let written = '';
    for (const inner of inside) {
      written += teiText(text.slice(end, inner.range.start)) + write(inner);
      end = inner.range.end;
    }
    written += teiText(text.slice(end, range.end));
    if (item === null) return written;
    const parts = partsOf(item, tree);
    const at = parts.findIndex(({ start }) => start === range.start);
    const chained =
      parts.length === 1
        ? {}
        : {
            'xml:id': idOf(item, at),
            prev: at === 0 ? '' : `#${idOf(item, at - 1)}`,
            next: at === parts.length - 1 ? '' : `#${idOf(item, at + 1)}`,
          };
    return element('said', { ...saidAttributes(item, pointers), ...chained }, written);
  };
  return write(tree);
}

/** Where the parts of a voice stand, in the order of the text. */
function partsOf(voice: TakenVoice, { range, item, inside }: Stretch<TakenVoice>): Range[] {
  return [...(item === voice ? [range] : []), ...inside.flatMap((inner) => partsOf(voice, inner))];
}

function saidAttributes(
  { kind, speakers, reportedBy, found }: TakenVoice,
  pointers: (hands: readonly TakenHand[]) => string,
): Record<string, string> {
  const inferred = [...speakers, ...reportedBy].some((hand) => hand.inferred || hand.inferredLineOf !== null);
  return {
    direct: String(kind === 'direct'),
    who: pointers(speakers),
    source: pointers(reportedBy),
    ana: [inferred ? '#inferred' : '', found ? '#found-by-software' : ''].filter((one) => one !== '').join(' '),
  };
}

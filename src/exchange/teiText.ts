import type { TakenHand, TakenVoice } from './taken.ts';
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

/** The same with `said` around the words of others, which nest. `partyId` gives the xml:id of who speaks or reports. */
export function teiWords(text: string, voices: readonly TakenVoice[], partyId: (hand: TakenHand) => string): string {
  const pointers = (hands: readonly TakenHand[]) => [...new Set(hands.map((hand) => `#${partyId(hand)}`))].join(' ');
  const write = ({ range, item, inside }: Stretch<TakenVoice>, whole: string): string => {
    let end = range.start;
    let written = '';
    for (const inner of inside) {
      written += teiText(whole.slice(end, inner.range.start)) + write(inner, whole);
      end = inner.range.end;
    }
    written += teiText(whole.slice(end, range.end));
    return item === null ? written : element('said', saidAttributes(item, pointers), written);
  };
  return write(nested(text.length, voices), text);
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

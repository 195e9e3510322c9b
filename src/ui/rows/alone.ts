import type { Paragraph } from '../../model/call.ts';
import type { SpreadParagraph } from '../../store/spread.ts';

/** A paragraph that is compared with nothing. */
export function alone(account: string, paragraph: Paragraph): SpreadParagraph {
  return {
    key: `${account}/${paragraph.id}`,
    paragraph,
    moved: false,
    alsoIn: [],
    segments: [],
    together: null,
    voices: [],
  };
}

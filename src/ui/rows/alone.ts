import type { Account, Paragraph } from '../../model/call.ts';
import type { Spread, SpreadParagraph } from '../../store/spread.ts';

/** A paragraph that is compared with nothing; whose words it gives is known all the same. */
export function alone(account: Account, paragraph: Paragraph, { voicesOf }: Pick<Spread, 'voicesOf'>): SpreadParagraph {
  return {
    key: `${account.id}/${paragraph.id}`,
    paragraph,
    moved: false,
    alsoIn: [],
    segments: [],
    together: null,
    voices: voicesOf(account, paragraph),
  };
}

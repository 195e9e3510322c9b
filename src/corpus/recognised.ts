import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Call } from '../model/call.ts';
import type { Voice } from '../model/voices.ts';
import { recogniseVoices } from '../voices/recogniseVoices.ts';

/** An account's voices as the engine recognises them; a voice's paragraph is a place among its aligned paragraphs. */
export type Recognised = Readonly<Record<string, readonly Voice[]>>;

/** The voices of a call that nobody has corrected by hand; none of one that somebody has. */
export function recognised({ accounts, voices }: Pick<Call, 'accounts' | 'voices'>): Recognised {
  if (voices.voices.length > 0) return {};
  return Object.fromEntries(
    accounts
      .filter(({ extent }) => extent !== 'excerpts')
      .map((account) => {
        const texts = alignedParagraphs(account).map(({ text }) => text);
        return [account.id, recogniseVoices(texts, { kind: account.kind })];
      }),
  );
}

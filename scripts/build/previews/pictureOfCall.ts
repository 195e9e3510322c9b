import { block, colours, margin, rule, svg } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import { bottom, headingOf, ours, stacked, top } from './pictureParts.ts';
import type { PreviewSpeech } from './speech.ts';

/** The call itself: its title, what it was, and whose accounts are set side by side. @throws MissingGlyph */
export function pictureOfCall(
  { title, deck, accounts }: { title: string; deck: string; accounts: readonly string[] },
  speech: PreviewSpeech,
  fonts: Fonts,
): string {
  const name = block(title, { ...ours(fonts, { size: 76, fill: colours.ink, most: 2 }), leading: 1.2 });
  const about = block(deck, ours(fonts, { size: 29, most: 4 }));
  const list = block(accounts.join(speech.words.join), ours(fonts, { size: 25, fill: colours.ink, most: 3 }));
  return svg(
    [
      headingOf({ title: speech.words.tagline, date: '' }, fonts),
      stacked([name], margin, top + 18),
      stacked([about], margin, top + 18 + name.height + 22),
      rule(bottom - list.height - 14),
      stacked([list], margin, bottom - list.height),
    ].join(''),
  );
}

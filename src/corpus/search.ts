import type { Account, Paragraph } from '../model/call.ts';
import { searchedParagraphs } from '../model/searchedParagraphs.ts';
import { fold } from '../text/fold.ts';

/** What is looked for: a paragraph answers where it has one form of every group. */
export type Query = readonly (readonly string[])[];

/** The paragraph of an account that has forms of the most groups; of several the first, headline and captions last. */
export interface Nearest {
  readonly paragraph: string;
  /** The forms that it has, one for each group that it answers, in the order of the groups. */
  readonly forms: readonly string[];
}

/** What a search of one account came to. */
export interface Searched {
  readonly account: string;
  /** Whether some paragraph has one form of every group. */
  readonly found: boolean;
  /** Null where no paragraph has any of the forms. */
  readonly nearest: Nearest | null;
}

/** Searches an account's text, headline and captions; scripts, variants, quotes and case aside. */
export function search(query: Query, account: Pick<Account, 'id' | 'paragraphs'>): Searched {
  const folded = query.map((forms) => forms.map((form) => ({ form, key: fold(form).text })));
  const answers = searchedParagraphs(account).map((paragraph) => answer(folded, paragraph));
  const nearest = answers.reduce<Nearest | null>(
    (best, one) => (one.forms.length > (best?.forms.length ?? 0) ? one : best),
    null,
  );
  return { account: account.id, found: nearest?.forms.length === query.length, nearest };
}

function answer(query: readonly (readonly { form: string; key: string }[])[], { id, text }: Paragraph): Nearest {
  const within = fold(text).text;
  const forms = query.flatMap((group) => group.find(({ key }) => within.includes(key))?.form ?? []);
  return { paragraph: id, forms };
}

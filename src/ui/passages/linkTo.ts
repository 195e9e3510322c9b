import { serializeAddress } from '../../link/address.ts';
import { previewPage } from '../../link/pages.ts';
import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Language } from '../../model/vocabulary.ts';

/**
 * The whole address of a view, for copying. It leads to the page of what the view points to, which tells of it wherever
 * the link is pasted, and forwards here.
 */
export function linkTo(view: View, call: Call, language: Language): string {
  const page = previewPage(view, call, language) ?? location.pathname;
  return `${new URL(page, document.baseURI).href}${location.search}#${serializeAddress({ ...view, language }, call)}`;
}

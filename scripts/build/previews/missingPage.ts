import { element, escaped } from '../../../src/exchange/html.ts';
import { page } from './html.ts';
import { speechIn } from './speech.ts';
import { missingScript, pageStyle } from './texts.ts';

/**
 * What hosts show for an address that they have nothing at, in both languages of ours. A link to a passage that was taken
 * out leads here, and on to the app. It stands under any address, so nothing in it may be relative.
 */
export function missingPage(site: URL | null): string {
  const [en, zhHant] = [speechIn('en').own.missing, speechIn('zh-Hant').own.missing];
  return page({
    language: 'en',
    title: 'Parallax',
    description: en,
    head: [element('meta', { name: 'robots', content: 'noindex' })],
    style: pageStyle,
    script: { text: missingScript, data: {} },
    body: element(
      'main',
      { class: 'alone' },
      [
        element('h1', {}, 'Parallax'),
        element('p', {}, escaped(en)),
        element('p', { lang: 'zh-Hant' }, escaped(zhHant)),
        ...(site ? [element('p', { class: 'action' }, element('a', { href: site.href }, escaped(site.href)))] : []),
      ].join(''),
    ),
  });
}

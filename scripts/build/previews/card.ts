import type { Language } from '../../../src/model/vocabulary.ts';
import { languages } from '../../../src/model/vocabulary.ts';
import { size } from './canvas.ts';
import { element } from '../../../src/exchange/html.ts';

/** What a network shows of a page that is linked to. */
export interface Card {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly kind: 'website' | 'article';
  /** What the picture shows, in words. */
  readonly pictured: string;
  /** The page and its picture, relative to the app's folder. */
  readonly page: string;
  readonly picture: string;
}

const locales: Readonly<Record<Language, string>> = { en: 'en_US', 'zh-Hant': 'zh_TW' };

/**
 * Open Graph and Twitter card. Addresses have to be absolute there, so that without knowing where the page
 * will stand they are left out.
 */
export function cardHead(card: Card, site: URL | null): string[] {
  const { language, title, description, kind, pictured, page, picture } = card;
  const absolute = (address: string) => new URL(address, site ?? undefined).href;
  const others = languages.filter((one) => one !== language);
  return [
    property('type', kind),
    property('site_name', 'Parallax'),
    property('title', title),
    property('description', description),
    property('locale', locales[language]),
    ...others.map((one) => property('locale:alternate', locales[one])),
    twitter('card', site ? 'summary_large_image' : 'summary'),
    twitter('title', title),
    twitter('description', description),
    ...(site
      ? [
          element('link', { rel: 'canonical', href: absolute(page) }),
          property('url', absolute(page)),
          property('image', absolute(picture)),
          property('image:type', 'image/png'),
          property('image:width', String(size.width)),
          property('image:height', String(size.height)),
          property('image:alt', pictured),
          twitter('image', absolute(picture)),
          twitter('image:alt', pictured),
        ]
      : []),
  ];
}

function property(name: string, content: string): string {
  return element('meta', { property: `og:${name}`, content });
}

function twitter(name: string, content: string): string {
  return element('meta', { name: `twitter:${name}`, content });
}

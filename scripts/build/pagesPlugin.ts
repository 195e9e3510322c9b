import { join } from 'node:path';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type { LaidCall } from '../../src/store/laidCall.ts';
import { languages, type Language } from '../../src/model/vocabulary.ts';
import type * as Prerendering from '../../src/prerender.tsx';
import { appPages } from '../../src/link/pages.ts';
import { shippedCall } from '../../src/store/shippedCall.ts';
import { fillDocument } from './document.ts';
import { firstScript } from './firstScript.ts';
import { callHead } from './previews/callHead.ts';
import { replaced } from './replaced.ts';
import { siteAddress } from './previews/siteAddress.ts';

/** How the page links to its file in a language: one that a folder opens with goes by the folder's address. */
function addressOf(language: Language): string {
  return `./${appPages[language].replace(/^index\.html$/, '')}`;
}

/** What the app says in each language: a part that it needs from the start, and finds out about too late by itself. */
const dictionaries: Readonly<Record<Language, string>> = {
  en: 'src/ui/words/en.ts',
  'zh-Hant': 'src/ui/words/zhHant.ts',
};

/**
 * Writes the page once for each language, with its default view prerendered from the very JSON that the app will fetch,
 * so that it can be read before any script, and without one. In the mode `bare` the document stays as Vite made it, for
 * the bench to compare with.
 */
export function pagesPlugin(root: string): Plugin {
  let bare = false;
  return {
    name: 'parallax-pages',
    enforce: 'post',
    configResolved: ({ mode }) => {
      bare = mode === 'bare';
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => replaced(html, '</title>', `</title>\n    <script>${await firstScript(root)}</script>`),
    },
    async generateBundle(_, bundle) {
      if (bare) return withPreloadedCall(bundle);
      const { module } = await runnerImport<typeof Prerendering>(join(root, 'src/prerender.tsx'), {
        configFile: false,
        root,
        logLevel: 'warn',
        mode: 'production',
      });
      const site = siteAddress(process.env['SITE_URL']);
      const aligned = JSON.parse(text(bundle, shippedCall)) as LaidCall;
      const { document, scripts } = withoutScripts(withInlineStyle(text(bundle, 'index.html'), bundle));
      for (const language of languages) {
        const others = languages.filter((other) => other !== language);
        const addresses = Object.fromEntries(others.map((other) => [other, addressOf(other)]));
        const page = module.prerender(aligned, language, addresses);
        const html = fillDocument(document, {
          language,
          ...page,
          head: [
            ...languages.map((one) => `<link rel="alternate" data-language="${one}" href="${addressOf(one)}" />`),
            // Search engines take whole addresses only; the page itself stays on the host that it was opened from.
            ...(site
              ? languages.map(
                  (one) => `<link rel="alternate" hreflang="${one}" href="${new URL(addressOf(one), site).href}" />`,
                )
              : []),
            ...callHead(aligned.call, { ...page, language, address: addressOf(language) }, site),
            forLater([...scripts, dictionaryOf(language, bundle), preloadedCall]),
          ],
        });
        delete bundle[appPages[language]];
        this.emitFile({ type: 'asset', fileName: appPages[language], source: html });
      }
    },
  };
}

type Bundle = Rolldown.OutputBundle;

/** The text of a file that the build makes. */
function text(bundle: Bundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build made no ${name}.`);
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** The file that a module which is imported when asked for was built into. */
function chunkOf(bundle: Bundle, module: string): string {
  const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`The build made no file of ${module}.`);
  return chunk.fileName;
}

/** The style sheet goes into the page itself, since nothing can be painted before it has come. */
function withInlineStyle(document: string, bundle: Bundle): string {
  const link = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/.exec(document);
  const [element = '', name = ''] = link ?? [];
  const style = text(bundle, name).trim();
  delete bundle[name];
  for (const chunk of Object.values(bundle)) {
    // What is loaded later would otherwise ask for the file again.
    if (chunk.type === 'chunk') chunk.viteMetadata?.importedCss.delete(name);
  }
  return replaced(document, element, `<style>${style}</style>`);
}

/** The app's scripts, taken out of the document. */
function withoutScripts(document: string) {
  const script = /<script type="module"[^>]*><\/script>/g;
  return { document: document.replaceAll(script, ''), scripts: document.match(script) ?? [] };
}

/** What stands can be read, so what brings it to life is fetched when it has been painted: `src/first.ts` asks for it. */
function forLater(elements: readonly string[]): string {
  return `<template id="app">${elements.join('')}</template>`;
}

/** The app's words, which it would find out about too late by itself. */
function dictionaryOf(language: Language, bundle: Bundle): string {
  return `<link rel="modulepreload" crossorigin href="./${chunkOf(bundle, dictionaries[language])}" />`;
}

/** As the app itself asks for it, so that it is fetched once. */
const preloadedCall = `<link rel="preload" as="fetch" crossorigin href="./${shippedCall}" />`;

/** The bare page has nothing to be read before the call has come. */
function withPreloadedCall(bundle: Bundle) {
  const document = bundle['index.html'];
  if (document?.type !== 'asset') throw new Error('The build made no page.');
  document.source = replaced(text(bundle, 'index.html'), '</head>', `${preloadedCall}</head>`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Logger, Plugin } from 'vite';
import type { AlignedCall } from '../../../src/corpus/alignCall.ts';
import { shippedCall } from '../../../src/store/shippedCall.ts';
import { drawnPictures } from './drawnPictures.ts';
import { loadFonts } from './fonts.ts';
import { previewsOf } from './pages.ts';
import { siteAddress } from './siteAddress.ts';

/**
 * Writes beside the page what tells of it elsewhere: a small page with a picture for each paragraph and each statement,
 * and rows and statements for iframes. Where SITE_URL does not say where the folder will stand, they go without the
 * addresses that have to be absolute.
 */
export function previewsPlugin(root: string): Plugin {
  let logger: Logger;
  return {
    name: 'parallax-previews',
    // The page without prerendering is only measured: nothing tells of it elsewhere.
    apply: (_, { mode }) => mode !== 'bare',
    configResolved(config) {
      ({ logger } = config);
      // Before anything is built: it is a slip of the one who builds.
      siteAddress(process.env['SITE_URL']);
    },
    configureServer({ middlewares }) {
      // While developing, there are none: a copied link leads to the app straight away, its fragment kept by the browser.
      middlewares.use((request, response, next) => {
        if (!/\/(passages|statements)\//.test(request.url ?? '')) return next();
        response.writeHead(302, { location: '/' }).end();
      });
    },
    async writeBundle({ dir = join(root, 'dist') }, bundle) {
      const before = performance.now();
      const asset = bundle[shippedCall];
      if (asset?.type !== 'asset') throw new Error(`The build made no ${shippedCall}.`);
      const aligned = JSON.parse(asset.source.toString()) as AlignedCall;
      const fonts = loadFonts();
      const site = siteAddress(process.env['SITE_URL']);
      const { pages, pictures, heights } = previewsOf(aligned, fonts, site);
      // No page could name a picture without the site's address, and drawing them takes longer than the rest of the build.
      const drawn = site ? await drawnPictures(pictures, fonts, join(root, '.cache/pictures')) : [];
      let size = 0;
      for (const [name, content] of [
        ...pages,
        ...drawn,
        ['embed/heights.json', JSON.stringify(Object.fromEntries(heights))] as const,
      ]) {
        const file = join(dir, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
        size += content.length;
      }
      const seconds = ((performance.now() - before) / 1000).toFixed(1);
      logger.info(
        `previews: ${pages.size} pages, ${[...drawn].length} pictures, ${(size / 1e6).toFixed(1)} MB, in ${seconds} s`,
      );
      if (!site) {
        logger.info(
          'previews: without SITE_URL (the address of the folder that the page will stand in), they have no canonical address and no picture.',
        );
      }
    },
  };
}

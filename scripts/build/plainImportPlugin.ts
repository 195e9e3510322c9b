import type { Plugin } from 'vite';

/**
 * Leaves `import()` to the browser. Vite wraps it to fetch style sheets and further scripts along; the late parts of the
 * page have no style of their own, and the wrapper is a part of every start.
 */
export function plainImportPlugin(): Plugin {
  return {
    name: 'parallax-plain-import',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

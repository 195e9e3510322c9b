import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { corpusPlugin } from './scripts/build/corpusPlugin.ts';
import { plainImportPlugin } from './scripts/build/plainImportPlugin.ts';
import { pagesPlugin } from './scripts/build/pagesPlugin.ts';
import { previewsPlugin } from './scripts/build/previews/previewsPlugin.ts';

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: './',
  plugins: [
    plainImportPlugin(),
    react(),
    tailwindcss(),
    corpusPlugin(import.meta.dirname),
    pagesPlugin(import.meta.dirname),
    previewsPlugin(import.meta.dirname),
  ],
  build: {
    // What a late part needs in turn is asked for when the part is here: the list of it would weigh on every start.
    modulePreload: false,
    rolldownOptions: {
      // Nothing here, nor in React, reads a property for what the reading does.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        // All that the page starts with in one file, which takes less room than the same in a dozen.
        codeSplitting: { groups: [{ name: 'start', test: /src\/main\.tsx$/ }] },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    // Thousands of random cases take their time on a busy machine, and no test is about time.
    testTimeout: 60_000,
  },
});

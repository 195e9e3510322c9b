import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { corpusPlugin } from './scripts/build/corpusPlugin.ts';
import { pagesPlugin } from './scripts/build/pagesPlugin.ts';
import { previewsPlugin } from './scripts/build/previews/previewsPlugin.ts';

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    corpusPlugin(import.meta.dirname),
    pagesPlugin(import.meta.dirname),
    previewsPlugin(import.meta.dirname),
  ],
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'] },
});

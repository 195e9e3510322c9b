import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont, type Font } from './fontFile.ts';

/** The pictures' two voices: serif for the accounts' words, sans for ours. The first font that has a character draws it. */
export interface Fonts {
  readonly accounts: readonly Font[];
  readonly ours: readonly Font[];
}

const { resolve } = createRequire(import.meta.url);

/** Noto for Traditional Chinese, under the SIL Open Font License; pinned in package.json, and the same on every system. */
export function loadFonts(): Fonts {
  return {
    accounts: [load('Noto Serif TC', '@expo-google-fonts/noto-serif-tc/400Regular/NotoSerifTC_400Regular.ttf')],
    ours: [load('Noto Sans TC', '@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf')],
  };
}

function load(family: string, file: string): Font {
  return readFont(family, new Uint8Array(readFileSync(resolve(file))));
}

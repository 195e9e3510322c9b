import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Fonts } from './fonts.ts';
import { writePng } from './png.ts';

let ready: Promise<void> | null = null;

/** Draws an SVG as a PNG, with our fonts and no others: the same on every system. */
export async function rasterizer(fonts: Fonts): Promise<(svg: string) => Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(wasm));
  await ready;
  const fontBuffers = [...fonts.accounts, ...fonts.ours].map(({ bytes }) => bytes);
  return (svg) => {
    const drawing = new Resvg(svg, { font: { fontBuffers } });
    const picture = drawing.render();
    const { width, height, pixels } = picture;
    const png = writePng({ width, height, rgba: pixels });
    // They live in memory of their own, which nothing else frees.
    picture.free();
    drawing.free();
    return png;
  };
}

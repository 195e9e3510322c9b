import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fonts } from './fonts.ts';
import { rasterizer } from './rasterizer.ts';

/** Changed by hand where the same SVG comes to be drawn otherwise: with another version of resvg, or another palette. */
const drawnBy = 'resvg 2.6.2, palette 1';

/**
 * PNGs for SVGs, each drawn once: a picture lies in `folder` under a hash of all that it was made from, so that a build
 * draws only what changed. What no picture of this build needs is removed.
 */
export async function drawnPictures(
  svgs: ReadonlyMap<string, string>,
  fonts: Fonts,
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  mkdirSync(folder, { recursive: true });
  const ground = createHash('sha256').update(drawnBy);
  for (const { bytes } of [...fonts.accounts, ...fonts.ours]) ground.update(bytes);
  const base = ground.digest();
  const files = new Map(
    [...svgs].map(([name, svg]) => [name, `${createHash('sha256').update(base).update(svg).digest('hex')}.png`]),
  );
  const kept = new Set(files.values());
  const old = readdirSync(folder).filter((file) => file.endsWith('.png') && !kept.has(file));
  for (const file of old) rmSync(join(folder, file), { force: true });
  let draw: ((svg: string) => Uint8Array) | null = null;
  const pictures = new Map<string, Uint8Array>();
  for (const [name, svg] of svgs) {
    const file = join(folder, files.get(name) ?? '');
    if (!existsSync(file)) {
      draw ??= await rasterizer(fonts);
      // Renamed, so that another build at the same time never reads half of it.
      writeFileSync(`${file}.${process.pid}`, draw(svg));
      renameSync(`${file}.${process.pid}`, file);
    }
    pictures.set(name, new Uint8Array(readFileSync(file)));
  }
  return pictures;
}

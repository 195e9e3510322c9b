import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePng } from './png.ts';

test('a PNG has each pixel’s colour in its palette', () => {
  const colours = [
    [252, 251, 248],
    [28, 26, 23],
    [138, 59, 18],
    [252, 251, 248],
  ];
  const rgba = new Uint8Array(colours.flatMap((colour) => [...colour, 255]));
  const png = Buffer.from(writePng({ width: 2, height: 2, rgba }));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
  const palette = png.subarray(png.indexOf('PLTE') + 4);
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  const drawn = [rows[1], rows[2], rows[4], rows[5]].map((place = 0) => [
    ...palette.subarray(place * 3, place * 3 + 3),
  ]);
  expect(drawn).toEqual(colours);
});

test('of more colours than a palette holds, near ones become one', () => {
  const rgba = new Uint8Array(64 * 64 * 4).map((_, at) => (at % 4 === 3 ? 255 : (at * 37 + (at >> 6)) % 256));
  const png = Buffer.from(writePng({ width: 64, height: 64, rgba }));
  const length = png.readUInt32BE(png.indexOf('PLTE') - 4);
  expect(length).toBeGreaterThan(3);
  expect(length).toBeLessThanOrEqual(256 * 3);
});

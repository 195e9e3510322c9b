import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bands, colours } from './drawPicture.ts';

const theme = readFileSync(new URL('../theme.css', import.meta.url), 'utf8');

/** A token of the style sheet as it is where the page is light. */
function light(token: string): string | undefined {
  return new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]+),`).exec(theme)?.[1];
}

test('a picture has the colours that the page has where it is light', () => {
  const { wash, ...tokens } = colours;
  const named = Object.entries({ ...tokens, 'wash-passage': wash });
  expect(named.map(([token]) => [token, light(token)])).toEqual(named);
  expect(bands.map((_, at) => light(`account-${at + 1}`))).toEqual(bands);
  expect(light(`account-${bands.length + 1}`)).toBeUndefined();
});

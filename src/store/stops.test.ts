import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStop, type Stop } from './stops.ts';

/** Stops of which each is in one paragraph; several may be in the same. */
function stopsIn(paragraphs: readonly string[]): Pick<Stop, 'id' | 'places'>[] {
  return paragraphs.map((target, at) => ({
    id: `${at}`,
    places: [{ target, range: { start: at, end: at + 1 } }],
  }));
}

const page = ['a/1', 'b/1', 'a/2', 'b/2', 'a/3'];
const anyStops = fc
  .array(fc.nat(page.length - 1), { minLength: 1, maxLength: 12 })
  .map((places) => stopsIn(places.toSorted((x, y) => x - y).map((at) => page[at] ?? '')));

test('steps come round to every stop, and back the same way', () => {
  fc.assert(
    fc.property(anyStops, fc.constantFrom(1 as const, -1 as const), (stops, by) => {
      const seen: number[] = [];
      let at = nextStop(stops, by, null, null, page);
      for (let step = 0; step < stops.length; step += 1) {
        seen.push(at);
        const stop = stops[at];
        // The step takes the focus along.
        at = nextStop(stops, by, stop ?? null, stop?.places[0]?.target ?? null, page);
      }
      expect(seen.toSorted((x, y) => x - y)).toEqual(stops.map((_, place) => place));
      expect(at).toBe(seen[0]);
    }),
  );
});

test('a reader who went elsewhere goes on from there', () => {
  const stops = stopsIn(['a/1', 'b/1', 'b/2']);
  const from = (focus: string, by: 1 | -1) => nextStop(stops, by, { id: '0' }, focus, page);
  expect(from('a/2', 1), 'the next below').toBe(2);
  expect(from('a/2', -1), 'the next above').toBe(1);
  expect(from('b/2', 1), 'what is right there').toBe(2);
  expect(from('a/3', 1), 'round').toBe(0);
  expect(from('a/1', 1), 'where the last step led').toBe(1);
  expect(nextStop([], 1, null, null, page)).toBe(-1);
});

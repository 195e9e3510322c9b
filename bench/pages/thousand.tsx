import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../src/App.tsx';
import type { AlignedCall } from '../../src/corpus/alignCall.ts';
import { laid, type LaidCall } from '../../src/store/laidCall.ts';
import type { Surroundings } from '../../src/store/reading.ts';
import { spreads } from '../../src/store/spread.ts';
import { waysToRead } from '../../src/ui/ReadTexts.tsx';
import { closed } from '../../src/ui/opening/closed.ts';
import { OpeningContext } from '../../src/ui/opening/useOpening.ts';
import { roomParts } from '../../src/ui/RoomOf.tsx';
import { dictionaries } from '../../src/ui/words/dictionaries.ts';
import '../../src/ui/theme.css';
import { manyMarks, type Texts } from './manyMarks.ts';
import { PlainRows } from './PlainRows.tsx';

// Opened by `bench/thousand.ts` with `#ours` or `#plain`; leaves what it measured, in milliseconds, in `measured`.

declare global {
  // oxlint-disable-next-line no-var
  var measured: Promise<{ readonly first: number; readonly toggles: readonly number[] }>;
}

globalThis.measured = measure(location.hash === '#ours');

async function measure(ours: boolean) {
  const aligned = laid(manyMarks((await (await fetch('./texts.json')).json()) as Texts[]));
  await Promise.all([dictionaries.fetch('en'), roomParts.fetch('texts'), waysToRead.fetch('rows')]);
  const shown = aligned.call.accounts.map(({ id }) => id);
  const page = document.getElementById('page') ?? document.body;
  const app = ours ? ourApp(aligned) : plainApp(aligned, shown);
  const first = await timed(() => createRoot(page).render(app), standing(shown.length));
  const toggles: number[] = [];
  for (const count of [shown.length - 1, shown.length, shown.length - 1, shown.length]) {
    const boxes = document.querySelectorAll<HTMLInputElement>(ours ? '.sticky input[type=checkbox]' : '#toggle');
    // oxlint-disable-next-line no-await-in-loop
    toggles.push(await timed(() => boxes[boxes.length - 1]?.click(), standing(count)));
  }
  return { first, toggles };
}

/** Whether the last row has so many accounts. */
function standing(count: number): () => boolean {
  return () => document.querySelectorAll('.rows .row:last-child [lang]').length === count;
}

/** Until what was changed has been painted: the frame after the one in which it stood has begun. */
async function timed(change: () => void, stands: () => boolean): Promise<number> {
  // Whatever was still to be done before is not part of it.
  await new Promise((idle) => requestIdleCallback(idle));
  await frame();
  const before = performance.now();
  change();
  do {
    // oxlint-disable-next-line no-await-in-loop
    await frame();
  } while (!stands());
  await frame();
  return performance.now() - before;
}

function frame(): Promise<number> {
  return new Promise((begun) => requestAnimationFrame(begun));
}

/** All that the page does, nothing of it made ready before. */
function ourApp(aligned: LaidCall): ReactNode {
  return (
    <OpeningContext value={closed}>
      <App aligned={aligned} surroundingsOf={() => surroundings} />
    </OpeningContext>
  );
}

function plainApp(aligned: AlignedCall, shown: readonly string[]): ReactNode {
  const { base } = aligned.call;
  const without = shown.slice(0, -1);
  return <PlainRows spreads={[shown, without].map((some) => spreads(aligned).of({ shown: some, base }))} />;
}

const surroundings: Surroundings = {
  address: { fragment: () => '', push: () => {}, replace: () => {}, onMove: () => () => {} },
  language: { own: () => 'en', remember: () => {} },
};

import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { LaidCall } from './store/laidCall.ts';
import { Door } from './Door.tsx';
import { defaultView } from './link/address.ts';
import { readings, rooms } from './link/view.ts';
import { languages } from './model/vocabulary.ts';
import { fetchLaid } from './store/fetchLaid.ts';
import { answers, becomes, fieldsOf } from './store/prerendered.ts';
import { shippedCall } from './store/shippedCall.ts';
import { spreads } from './store/spread.ts';
import { locators } from './ui/passages/useLocate.ts';
import { waysToRead } from './ui/ReadTexts.tsx';
import { roomParts } from './ui/RoomOf.tsx';
import { dictionaries } from './ui/words/dictionaries.ts';
import './ui/theme.css';
import './ui/print/print.css';

// The app may have come before the whole of the page.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();

function start() {
  const page = document.getElementById('page');
  if (page) wake(page).catch(() => becomes('alone'));
}

/** Brings the prerendered page to life, or puts the one that the address asks for in its place. */
async function wake(page: HTMLElement) {
  const asked = fieldsOf(location.hash);
  // A statement stands in the ledger.
  const room = rooms.find((one) => one === asked.get('view')) ?? (asked.has('statement') ? 'ledger' : 'texts');
  const way = readings.find((one) => one === asked.get('read')) ?? 'rows';
  const language = languages.find((one) => one === document.documentElement.lang) ?? 'en';
  const [ours] = await Promise.all([
    fetchLaid<LaidCall>(new URL(shippedCall, document.baseURI)),
    dictionaries.fetch(language),
    roomParts.fetch('texts'),
    waysToRead.fetch('rows'),
    roomParts.fetch(room),
    waysToRead.fetch(way),
    (asked.has('p') || asked.has('at')) && locators.fetch('locate'),
  ]);
  const stands = () => page.hasChildNodes() && answers(language, location.hash);
  if (stands()) await spreads(ours).ahead(defaultView(ours.call));
  const app = (
    <StrictMode>
      <Door ours={ours} />
    </StrictMode>
  );
  // What stands already is taken over bit by bit, between whatever else the reader's device has to do.
  if (stands()) startTransition(() => void hydrateRoot(page, app));
  else createRoot(page).render(app);
}

import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AlignedCall } from './corpus/alignCall.ts';
import { Door } from './Door.tsx';
import { answers, becomes } from './store/prerendered.ts';
import { shippedCall } from './store/shippedCall.ts';
import './ui/theme.css';
import './ui/print/print.css';

const page = document.getElementById('page');
if (page) wake(page).catch(() => becomes('alone'));

/** Brings the prerendered page to life, or puts the one that the address asks for in its place. */
async function wake(page: HTMLElement) {
  const ours = await fetchCall(new URL(shippedCall, document.baseURI).href);
  const app = (
    <StrictMode>
      <Door ours={ours} />
    </StrictMode>
  );
  if (page.hasChildNodes() && answers(document.documentElement.lang, location.hash)) hydrateRoot(page, app);
  else createRoot(page).render(app);
}

async function fetchCall(address: string): Promise<AlignedCall> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Checked when the page was built, and laid beside it.
  return (await response.json()) as AlignedCall;
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Door } from './Door.tsx';
import './ui/theme.css';
import './ui/print/print.css';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <Door address={new URL('calls/xi-trump-2025-11-24.json', document.baseURI).href} />
    </StrictMode>,
  );
}

import { languages } from './model/vocabulary.ts';
import { kept } from './store/kept.ts';
import { answers, becomes, fieldsOf, pageState } from './store/prerendered.ts';
import { layOutNearFirst } from './ui/rows/layOut.ts';

// The page's first script, which the build writes into it: it runs before anything is painted, so that no theme and no
// other view than the one asked for ever flashes.

/** After so long, the page that was prerendered is better than none. */
const patience = 12_000;

const root = document.documentElement;
root.dataset['theme'] = kept('theme') ?? 'system';

const asked = fieldsOf(location.hash).get('lang');
// Whoever opens the page of another language than English has chosen it.
const own = () => (root.lang === 'en' ? (kept('language') ?? ofBrowser()) : root.lang);
const ofBrowser = () => (navigator.language.startsWith('zh') ? 'zh-Hant' : 'en');
const language = languages.find((one) => one === (asked ?? own())) ?? 'en';
const isOther = language !== root.lang;
becomes(!isOther && answers(language, location.hash) ? 'shown' : 'awaited');
// Who comes back, or to a place on the page, is scrolled there by the browser, which has to know how high all is.
const [come] = performance.getEntriesByType('navigation');
if (location.hash === '' && come instanceof PerformanceNavigationTiming && come.type === 'navigate') layOutNearFirst();
if (isOther) {
  const page = document.querySelector<HTMLLinkElement>(`link[rel=alternate][data-language=${language}]`);
  if (page) location.replace(page.href + location.search + location.hash);
  else root.lang = language;
}

/** Fetches the app and its call. */
function fetchApp() {
  const app = document.querySelector<HTMLTemplateElement>('#app');
  if (app) document.head.append(app.content);
}
// After all that the eye waits for; a page that nobody sees yet is not painted.
if (pageState() === 'shown' && !document.hidden) requestAnimationFrame(() => setTimeout(fetchApp));
else fetchApp();

setTimeout(() => pageState() === 'awaited' && becomes('shown'), patience);

// The app's script, or one that it needs, could not be fetched.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && becomes('alone'), true);

/** What was pressed before the app listened: it is pressed again then. */
let pressed: HTMLElement | null = null;

function hold(event: MouseEvent) {
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest('#again')) return location.reload();
  pressed = element?.closest<HTMLElement>('#page :is(button, summary, label, input)') ?? null;
  if (pressed) event.preventDefault();
}

addEventListener('click', hold, true);
addEventListener(
  'alive',
  () => {
    removeEventListener('click', hold, true);
    if (pressed?.isConnected) pressed.click();
  },
  { once: true },
);

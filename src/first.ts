import { languages } from './model/vocabulary.ts';
import { kept } from './store/kept.ts';
import { answers, becomes, fieldsOf, pageState } from './store/prerendered.ts';
import { layOutNearFirst } from './ui/rows/layOut.ts';

// The page's first script, which the build writes into it: it runs before anything is painted, so that no theme and no
// other view than the one asked for ever flashes.

/** After so long, the page that was prerendered is better than none. */
const patience = 12_000;

/** After so long, the app does not wait for the first paint. */
const paintPatience = 3000;

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

/** Fetches the app and its call; a second time there is nothing left to fetch. */
function fetchApp() {
  const app = document.querySelector<HTMLTemplateElement>('#app');
  if (app) document.head.append(app.content);
}
/** After all that the eye waits for: a frame that was only begun may stand on the screen when the app has long come. */
function afterFirstPaint(then: () => void) {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) return then();
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    then();
  }).observe({ type: 'paint', buffered: true });
  // Where nothing is ever painted, as in a window that others cover.
  setTimeout(then, paintPatience);
}
if (pageState() === 'shown') afterFirstPaint(fetchApp);
else fetchApp();

setTimeout(() => pageState() === 'awaited' && becomes('shown'), patience);

// The app's script, or one that it needs, could not be fetched.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && becomes('alone'), true);

/** What was pressed before the app listened: it is pressed again then. */
let pressed: HTMLElement | null = null;

function hold(event: MouseEvent) {
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest('#again')) return location.reload();
  pressed = element?.closest<HTMLElement>('#page :is(button, label, input)') ?? null;
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

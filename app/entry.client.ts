import { type Enhance, enhanceLater, enhancePage } from './design/enhancing.client.ts';
import { enhancePrintButton } from './design/print-button.client.ts';
import { enhanceSuggestBox } from './design/suggest-box.client.ts';
import { enhanceLocation } from './design/use-location.client.ts';
import { countCalls } from './listings/counts/count-calls.client.ts';
import { enhanceSearch } from './pages/search/live-search.client.ts';

/** Each feature's script stands beside its components, and takes up what it finds on a page. */
const FEATURES: readonly Enhance[] = [
  enhanceLocation,
  enhanceSuggestBox,
  enhancePrintButton,
  enhanceSearch,
  enhanceLater('[data-own-week]', async () => {
    const { enhancePaintedWeek } = await import('./needs/paint-week.client.ts');
    return enhancePaintedWeek;
  }),
  enhanceLater('[data-notebook]', async () => {
    const { enhanceNotebook } = await import('./compare/notebook/notebook.client.ts');
    return enhanceNotebook;
  }),
  enhanceLater('[data-keys]', async () => {
    const { enhanceDecideKeys } = await import('./moderation/decide-keys.client.ts');
    return enhanceDecideKeys;
  }),
  enhanceLater('[data-lines]', async () => {
    const { enhanceLines } = await import('./pages/edit-listing/lines.client.ts');
    return enhanceLines;
  }),
];

enhancePage(FEATURES);
countCalls(document);
// A browser that refuses it has the network's own error page.
navigator.serviceWorker?.register('/offline-worker.js').catch(() => undefined);

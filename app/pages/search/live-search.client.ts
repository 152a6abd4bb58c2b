import { announceReplaced } from '#app/design/enhancing.client.ts';
import { morph } from '#app/design/morph.client.ts';
import { openFilterSheet } from './filter-sheet.client.ts';

/** Milliseconds; an answer that comes sooner needs no word before it. */
const BUSY_AFTER_MS = 300;

/** What the visitor looks at after an update: where they were, or the head of the new list. */
type Look = 'stay' | 'head' | { scrollY: number };

/** Parts of the search page that each answer brings anew. */
const PARTS = ['filters', 'results'] as const;

/** Answers a changed filter, a chip, an order or a page within the page, as the server draws it. */
export function enhanceSearch(root: ParentNode): void {
  const search = root.querySelector<HTMLElement>('[data-search]');
  const filters = search?.querySelector<HTMLFormElement>('#filters');
  if (!search || !filters) return;
  const busy = search.querySelector<HTMLElement>('[data-busy]');
  const results = () => document.getElementById('results') as HTMLElement;
  const scrolled = new Map<string, number>();
  let pending: AbortController | undefined;
  /** The address whose answer is on the page, and the same with its fragment. */
  let address = pageAddress();
  let href = location.href;

  const sheet = openFilterSheet(filters);
  search.classList.add('live');
  sayCount();

  search.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement | HTMLSelectElement;
    // Text waits for its form to be sent: half a place is no place.
    if (field.form === filters && field.type !== 'text') update(addressOf(filters, false), 'stay');
  });
  search.addEventListener('submit', (event) => {
    if (event.target !== filters) return;
    event.preventDefault();
    sheet.close();
    update(addressOf(filters, true), 'head');
  });
  search.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || !opensHere(event, link)) return;
    scrolled.set(href, window.scrollY);
    const url = new URL(link.href);
    if (url.pathname !== location.pathname) return;
    if (url.search === location.search) {
      href = link.href;
      return;
    }
    event.preventDefault();
    update(link.href, link.closest('.chips, .card, #filters') ? 'stay' : 'head');
  });
  window.addEventListener('popstate', () => {
    scrolled.set(href, window.scrollY);
    href = location.href;
    const scrollY = scrolled.get(href);
    if (pageAddress() !== address) update(href, { scrollY: scrollY ?? 0 }, false);
    else {
      pending?.abort();
      if (scrollY !== undefined) window.scrollTo({ top: scrollY });
    }
  });
  // Positions are kept here while the page lives; the browser restores them when it loads the page again.
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
  });
  window.addEventListener('pageshow', () => {
    history.scrollRestoration = 'manual';
  });

  // Who was quicker than this script has no other answer to wait for.
  if (![...filters.elements].every(isAsSent)) update(addressOf(filters, false), 'stay');

  async function update(url: string, look: Look, isNew = true): Promise<void> {
    pending?.abort();
    pending = new AbortController();
    const { signal } = pending;
    const timer = setTimeout(() => sayBusy(true), BUSY_AFTER_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const wanted = PARTS.map((id) => page.getElementById(id));
      if (signal.aborted) return;
      if (!response.ok || wanted.includes(null)) throw new Error(`status ${response.status}`);
      show(page, wanted as HTMLElement[], isNew ? { url, look } : { look });
    } catch (error) {
      if (signal.aborted) return;
      reportError(error);
      // Without this script the browser would have gone there, and it can say what is wrong.
      location.assign(url);
    } finally {
      clearTimeout(timer);
      if (!signal.aborted) sayBusy(false);
    }
  }

  function show(page: Document, wanted: readonly HTMLElement[], { url, look }: { url?: string; look: Look }) {
    const focused = document.activeElement;
    const { href: canonical = url } = wanted[1]?.dataset ?? {};
    if (url && canonical) {
      scrolled.set(href, window.scrollY);
      const next = new URL(canonical + new URL(url, location.href).hash, location.href).href;
      const isStep = sheet.takeStep() && next !== location.href;
      history[isStep ? 'pushState' : 'replaceState'](null, '', next);
      href = next;
    }
    address = pageAddress();
    document.title = page.title;
    for (const [index, id] of PARTS.entries()) {
      const part = document.getElementById(id);
      const next = wanted[index];
      if (!part || !next) continue;
      morph(part, next);
      announceReplaced(part);
    }
    sayCount();
    if (look !== 'stay') lookAt(look);
    else if (focused && !focused.isConnected) headOf(results())?.focus({ preventScroll: true });
  }

  function lookAt(look: 'head' | { scrollY: number }): void {
    if (typeof look === 'object') {
      window.scrollTo({ top: look.scrollY });
      return;
    }
    const goal = document.getElementById(location.hash.slice(1)) ?? headOf(results());
    goal?.scrollIntoView();
    (goal?.matches('[tabindex]') ? goal : headOf(results()))?.focus({ preventScroll: true });
  }

  function sayBusy(isBusy: boolean): void {
    results().ariaBusy = String(isBusy);
    const sentence = isBusy ? (busy?.dataset.busy ?? '') : '';
    if (busy) busy.textContent = sentence;
    sayCount(sentence);
  }

  /** On the button that a sheet ends with, since nothing else of the page is seen below a sheet. */
  function sayCount(instead = ''): void {
    for (const button of filters?.querySelectorAll<HTMLElement>('[data-count]') ?? []) {
      button.textContent = instead || (button.dataset.count ?? '');
    }
  }
}

const pageAddress = () => location.pathname + location.search;

const headOf = (results: Element) => results.querySelector<HTMLElement>('h1');

/** Whether a click on a link opens it in this tab, as browsers do unless told otherwise. */
function opensHere(
  { button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent,
  link: HTMLAnchorElement,
): boolean {
  return (
    button === 0 &&
    !metaKey &&
    !ctrlKey &&
    !shiftKey &&
    !altKey &&
    link.origin === location.origin &&
    !link.target
  );
}

/** Whether what is chosen in a field is what it held when it came. */
function isAsSent(field: Element): boolean {
  if (field instanceof HTMLInputElement) return field.checked === field.defaultChecked;
  if (!(field instanceof HTMLSelectElement)) return true;
  const sent = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
  return field.selectedOptions[0] === sent;
}

/** What the form asks for; with `typed`, what stands in its text fields, else what they held when they came. */
function addressOf(form: HTMLFormElement, typed: boolean): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const isText = field instanceof HTMLInputElement && field.type === 'text';
    const text = isText && !typed ? field.defaultValue : String(value);
    if (text !== '') asked.append(name, text);
  }
  return `${form.action}?${asked}`;
}

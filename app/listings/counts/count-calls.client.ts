import { CALLED_FIELD, CALLS_PATH } from './calls-path.ts';

/** Says which program's phone number was pressed, and nothing else. The call does not wait for it. */
export function countCalls(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[href^="tel:"][data-pick]') : null;
    const pick = link?.dataset.pick;
    if (pick) navigator.sendBeacon?.(CALLS_PATH, new URLSearchParams({ [CALLED_FIELD]: pick }));
  });
}

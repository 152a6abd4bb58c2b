/** Where the filters stand beside the results, as in `filters.css`. */
const WIDE = '(min-width: 60rem)';

export interface FilterSheet {
  close(): void;
  /** Whether the next change is a step of its own in the history: in one opening of the sheet only the first one is. */
  takeStep(): boolean;
}

/** On a narrow screen the link to the filters opens them as a dialog over the whole screen. */
export function openFilterSheet(filters: HTMLFormElement): FilterSheet {
  const home = document.createComment('');
  const sheet = document.createElement('dialog');
  let isStepTaken = false;
  sheet.className = 'sheet';
  sheet.setAttribute('aria-labelledby', 'filters-heading');
  sheet.dataset.own = '';
  filters.before(sheet, home);

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link?.hash === '#filters' && !matchMedia(WIDE).matches) {
      event.preventDefault();
      sheet.append(filters);
      isStepTaken = false;
      sheet.showModal();
    } else if (link?.hash === '#results' && sheet.open) {
      event.preventDefault();
      sheet.close();
    }
  });
  sheet.addEventListener('close', () => home.before(filters));
  matchMedia(WIDE).addEventListener('change', () => sheet.close());

  return {
    close: () => sheet.close(),
    takeStep() {
      const isStep = !(sheet.open && isStepTaken);
      isStepTaken = true;
      return isStep;
    },
  };
}

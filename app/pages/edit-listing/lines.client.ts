import { announceReplaced } from '#app/design/enhancing.client.ts';
import { keepTotals } from './track-total.client.ts';

const FIELDS = 'input:not([type=hidden]), select';

const ENHANCED = new WeakSet<HTMLFormElement>();

/**
 * Lines of a form come and go in their place: a button that saves and comes back is answered with the new form alone, and
 * the focus goes to what is to be filled in next. What the server says otherwise is shown as it is without a script.
 */
export function enhanceLines(root: ParentNode): void {
  for (const lines of root.querySelectorAll<HTMLElement>('[data-lines]')) {
    const form = lines.closest('form');
    if (!form || ENHANCED.has(form)) continue;
    ENHANCED.add(form);
    keepTotals(form);
    let isBare = false;
    form.addEventListener('submit', (event) => {
      const button = event.submitter;
      if (isBare || !(button instanceof HTMLButtonElement) || !lines.contains(button)) return;
      event.preventDefault();
      redraw(form, button).catch(() => {
        isBare = true;
        form.requestSubmit(button);
      });
    });
  }
}

async function redraw(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const sent = bodyOf(form, button);
  const response = await fetch(form.action, { method: 'POST', body: sent });
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector('[data-lines]')?.closest('form');
  if (!next) throw new Error('another page');
  // What was typed meanwhile is not in the answer.
  if (String(bodyOf(form, button)) !== String(sent)) return redrawFrom(form, next, button);
  replace(form, next, button);
}

/** Sends again what was typed while the answer was on its way, going on from the version that it left. */
function redrawFrom(form: HTMLFormElement, next: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const versions = [form, next].map((each) => each.querySelector<HTMLInputElement>('[name=version]'));
  if (versions[0] && versions[1]) versions[0].value = versions[1].value;
  return redraw(form, button);
}

function bodyOf(form: HTMLFormElement, button: HTMLButtonElement): URLSearchParams {
  const body = new URLSearchParams();
  new FormData(form, button).forEach((value, name) => {
    if (typeof value === 'string') body.append(name, value);
  });
  return body;
}

function replace(form: HTMLFormElement, next: HTMLFormElement, button: HTMLButtonElement): void {
  const focused = focusAfter(form, next, button);
  form.replaceWith(next);
  announceReplaced(next);
  focused?.focus();
}

/** What is to be filled in next after a line was added; the button before one that removed its line. */
function focusAfter(
  form: HTMLFormElement,
  next: HTMLFormElement,
  button: HTMLButtonElement,
): HTMLElement | null {
  if (button.value !== 'more') {
    const place = buttonsOf(form).indexOf(button);
    const buttons = buttonsOf(next);
    return (
      buttons[Math.max(0, Math.min(place, buttons.length) - 1)] ?? next.querySelector<HTMLElement>(FIELDS)
    );
  }
  const tracks = [...form.querySelectorAll('[data-track]')];
  const at = tracks.findIndex((track) => track.contains(button));
  // The button beside a new track stands outside it, and the new track is the last.
  const track = next.querySelectorAll('[data-track]')[at < 0 ? tracks.length - 1 : at];
  const fold = track?.querySelector<HTMLDetailsElement>('details');
  if (fold) fold.open = true;
  const lines = fold ?? track ?? [...next.querySelectorAll('.plan-line')].at(-1);
  return lines?.querySelector<HTMLElement>(FIELDS) ?? null;
}

const buttonsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLButtonElement>('[data-lines] button[name=intent]'),
];

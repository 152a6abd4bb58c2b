/** Milliseconds until the visitor is sent back to typing. */
const PATIENCE_MS = 10_000;

/** About a kilometer: what is finer never leaves the browser. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100) / 100 + 0;
}

/** Shows each "use my location" and lets it send its form with a position in the place of a typed one. */
export function enhanceLocation(root: ParentNode): void {
  // Browsers tell a position to secure pages alone.
  if (!window.isSecureContext || !navigator.geolocation) return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-use-location]')) {
    const form = part.closest('form');
    const button = part.querySelector('button');
    const status = part.querySelector('[role=status]');
    if (!form || !button || !status || part.dataset.kept !== undefined) continue;
    part.dataset.kept = '';
    const say = (sentence = '') => {
      status.textContent = sentence;
    };
    button.addEventListener('click', () => {
      say(part.dataset.finding);
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          say();
          sendFrom(form, `${roundDegrees(coords.latitude)},${roundDegrees(coords.longitude)}`);
        },
        ({ code, PERMISSION_DENIED }) =>
          say(code === PERMISSION_DENIED ? part.dataset.refused : part.dataset.notFound),
        { timeout: PATIENCE_MS, maximumAge: 600_000 },
      );
    });
    part.hidden = false;
  }
}

function sendFrom(form: HTMLFormElement, at: string): void {
  // A typed place would count before the position, and a state would be left over.
  for (const name of ['near', 'at', 'state', 'address']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = '';
  }
  const position = document.createElement('input');
  position.type = 'hidden';
  position.name = 'at';
  position.value = at;
  form.append(position);
  form.requestSubmit();
  // The form has been read by now; a page that comes back from memory must not hold the position.
  position.remove();
}

const KEPT_AS = 'stepwell:keys';

const isOff = () => {
  try {
    return localStorage.getItem(KEPT_AS) === 'off';
  } catch {
    return false;
  }
};

const keep = (isOn: boolean) => {
  try {
    if (isOn) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // A browser that keeps nothing has the keys on again on the next page.
  }
};

/** Where letters are typed, or a key chooses among values. */
const TAKES_KEYS = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

/** Single keys choose on the screens of moderators, outside of fields, until they are turned off. */
export function enhanceDecideKeys(root: ParentNode): void {
  const screen = root.querySelector<HTMLElement>('[data-keys]');
  const choice = screen?.querySelector<HTMLElement>('[data-keys-switch]');
  const box = choice?.querySelector('input');
  if (!screen || !choice || !box) return;
  choice.hidden = false;
  box.checked = !isOff();
  const show = () => {
    for (const hint of screen.querySelectorAll('kbd')) hint.hidden = !box.checked;
  };
  show();
  box.addEventListener('change', () => {
    keep(box.checked);
    show();
  });
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
    if (!box.checked || ctrlKey || metaKey || altKey || repeat || event.isComposing) return;
    if (target instanceof Element && target.closest(TAKES_KEYS)) return;
    const named = [...screen.querySelectorAll<HTMLElement>('[data-key]')].find(
      (element) => element.dataset.key === key.toLowerCase(),
    );
    if (!named) return;
    event.preventDefault();
    named.focus();
    named.click();
  });
}

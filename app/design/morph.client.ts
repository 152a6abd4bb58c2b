/** Marks what a script put into the page: no new page knows of it, so it stays. */
const OWN = 'data-own';

/** Marks what a script has taken over: it is left as it is. */
const KEPT = 'data-kept';

/**
 * Makes `shown` say what `wanted` says, and keeps each element that both have: what has the focus keeps it, a fold stays as
 * the visitor left it, and typed text stays unless the server sends another. Takes nodes out of `wanted`.
 */
export function morph(shown: Element, wanted: Element): void {
  if (shown.hasAttribute(KEPT)) return;
  morphAttributes(shown, wanted);
  let at = skipOwn(shown.firstChild);
  for (const next of [...wanted.childNodes]) {
    const match = findMatch(at, next);
    if (!match) {
      shown.insertBefore(next, at);
      continue;
    }
    while (at && at !== match) at = removed(at);
    if (match instanceof Element && next instanceof Element) morph(match, next);
    else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue;
    at = skipOwn(match.nextSibling);
  }
  while (at) at = removed(at);
}

function skipOwn(node: ChildNode | null): ChildNode | null {
  let at = node;
  while (at instanceof Element && at.hasAttribute(OWN)) at = at.nextSibling;
  return at;
}

function removed(node: ChildNode): ChildNode | null {
  const next = skipOwn(node.nextSibling);
  node.remove();
  return next;
}

/** What has a key is looked for among all that follow; what has none is the next of its kind or new. */
function findMatch(at: ChildNode | null, wanted: ChildNode): ChildNode | undefined {
  const key = keyOf(wanted);
  if (!key) return at && at.nodeName === wanted.nodeName && !keyOf(at) ? at : undefined;
  for (let node = at; node; node = skipOwn(node.nextSibling)) {
    if (node.nodeName === wanted.nodeName && keyOf(node) === key) return node;
  }
  return undefined;
}

function keyOf(node: ChildNode): string {
  if (!(node instanceof Element)) return '';
  if (node.id) return node.id;
  const field = node.matches('label, input') ? (node.querySelector('input') ?? node) : undefined;
  return field instanceof HTMLInputElement
    ? `${field.name}=${field.type === 'checkbox' ? field.value : ''}`
    : '';
}

function morphAttributes(shown: Element, wanted: Element): void {
  if (isTextField(shown) && isTextField(wanted)) {
    if (shown.defaultValue !== wanted.defaultValue) shown.value = wanted.value;
    shown.defaultValue = wanted.defaultValue;
    return;
  }
  const isFold = shown instanceof HTMLDetailsElement;
  for (const { name } of [...shown.attributes]) {
    if (!wanted.hasAttribute(name) && !(isFold && name === 'open')) shown.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (shown.getAttribute(name) !== value && !(isFold && name === 'open')) shown.setAttribute(name, value);
  }
  if (shown instanceof HTMLInputElement && wanted instanceof HTMLInputElement) shown.checked = wanted.checked;
  if (shown instanceof HTMLOptionElement && wanted instanceof HTMLOptionElement) {
    shown.selected = wanted.selected;
  }
}

function isTextField(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'text';
}

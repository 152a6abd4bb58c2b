/** Makes what it finds below `root` quicker or handier. The page works without it. */
export type Enhance = (root: ParentNode) => void;

const REPLACED = 'stepwell:replaced';

/** Runs every feature on the page, and again on each part that `announceReplaced` names. */
export function enhancePage(features: readonly Enhance[]): void {
  const enhance = (root: ParentNode) => {
    for (const feature of features) {
      try {
        feature(root);
      } catch (error) {
        // One feature that fails must not take the others with it.
        reportError(error);
      }
    }
  };
  enhance(document);
  document.addEventListener(REPLACED, ({ target }) => enhance(target as Element));
}

/** Call it on an element whose content is new, so that features find what they know in it. */
export function announceReplaced(element: Element): void {
  element.dispatchEvent(new Event(REPLACED, { bubbles: true }));
}

/** A feature whose script is a file of its own, fetched by the pages that have what it looks for and by no other. */
export function enhanceLater(selector: string, load: () => Promise<Enhance>): Enhance {
  let loaded: Enhance | undefined;
  return (root) => {
    if (!root.querySelector(selector)) return;
    // At once where it is there already: what came in anew must not be seen, or pressed, before it is taken up.
    if (loaded) {
      loaded(root);
      return;
    }
    // A file that does not come leaves the page as it is without scripts.
    load().then(
      (enhance) => {
        loaded = enhance;
        enhance(root);
      },
      () => undefined,
    );
  };
}

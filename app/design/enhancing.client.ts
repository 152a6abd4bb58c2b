/** Makes what it finds below `root` quicker or handier; the promise is of what has to come first. The page works without it. */
export type Enhance = (root: ParentNode) => void | Promise<void>;

const REPLACED = 'stepwell:replaced';

/**
 * Stands on the root element once all that the page came with is taken up, as far as it can be: what looks on from outside,
 * such as a test in a browser, begins then. No feature and no style may ask for it.
 */
const ENHANCED = 'data-enhanced';

/** Runs every feature on the page, and again on each part that `announceReplaced` names. */
export async function enhancePage(features: readonly Enhance[]): Promise<void> {
  const enhance = (root: ParentNode) =>
    Promise.all(
      features.map(async (feature) => {
        try {
          await feature(root);
        } catch (error) {
          // One feature that fails must not take the others with it.
          reportError(error);
        }
      }),
    );
  document.addEventListener(REPLACED, ({ target }) => enhance(target as Element));
  await enhance(document);
  document.documentElement.setAttribute(ENHANCED, '');
}

/** Call it on an element whose content is new, so that features find what they know in it. */
export function announceReplaced(element: Element): void {
  element.dispatchEvent(new Event(REPLACED, { bubbles: true }));
}

/** A feature whose script is a file of its own, fetched by the pages that have what it looks for and by no other. */
export function enhanceLater(selector: string, load: () => Promise<Enhance>): Enhance {
  let loaded: Enhance | undefined;
  return async (root) => {
    if (!root.querySelector(selector)) return;
    // Without a wait where it is there already: what came in anew must not be seen, or pressed, before it is taken up. A file
    // that does not come leaves the page as it is without scripts.
    loaded ??= await load().catch(() => undefined);
    await loaded?.(root);
  };
}

import type { Page } from 'playwright';

/** WCAG 1.4.12. */
const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }';

/** A button for the Return key alone is out of sight: nobody aims at it. */
const PRESSED =
  'button:not([aria-hidden]), .chip, select, input[type=text], .crisis a, .footer a, .masthead a, .card-phone a, .phone a, .stairs a';

/** How wide the page would have to be, in pixels, so that nothing scrolls sideways. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Spaces letters, words and lines as far as WCAG asks for, until what it answers is called. The page's policy lets this style in. */
export async function addWideSpacing(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, WIDE_SPACING);
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
}

/** Each control that a finger would miss, with its size. */
export function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate((pressed) => {
    return [...document.querySelectorAll(pressed)].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      // Half hours of a week stand close: 24 px is the least that WCAG 2.5.8 takes, and parts of the day stand beside them.
      const least = control.closest('.paint') ? 24 : 43.5;
      const isSmall = width > 0 && (height < least || width < 24);
      return isSmall ? [`${control.outerHTML.slice(0, 80)}: ${width}×${height}`] : [];
    });
  }, PRESSED);
}

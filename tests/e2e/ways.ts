import type { BrowserContextOptions, Locator } from 'playwright';

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const WIDE = { viewport: { width: 1280, height: 900 } };

/** How a person presses something. */
export type Press = (target: Locator) => Promise<void>;

/** How a person goes through the site. */
export type Way = [way: string, options: BrowserContextOptions, press: Press];

const byMouse: Press = (target) => target.click();
const byFinger: Press = (target) => target.tap();
/** By Tab alone, from wherever the focus is. */
const byKeys: Press = async (target) => {
  const page = target.page();
  await target.waitFor();
  // Held, since to look it up by its role at each step takes longer than the step.
  const element = await target.elementHandle();
  for (let step = 0; step < 250; step++) {
    if (await element?.evaluate((held) => held === document.activeElement)) {
      await page.keyboard.press(
        (await element?.evaluate((held) => held.matches('input'))) ? 'Space' : 'Enter',
      );
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
};

export const MOUSE: Way = ['with scripts, by mouse', WIDE, byMouse];
export const KEYS: Way = ['with scripts, by keyboard alone', WIDE, byKeys];
export const PLAIN_KEYS: Way = [
  'without scripts, by keyboard alone',
  { ...WIDE, javaScriptEnabled: false },
  byKeys,
];
export const FINGER: Way = ['on a phone, by finger, with scripts', PHONE, byFinger];
export const PLAIN_FINGER: Way = [
  'on a phone, by finger, without scripts',
  { ...PHONE, javaScriptEnabled: false },
  byFinger,
];

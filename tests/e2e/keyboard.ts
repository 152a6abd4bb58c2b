import type { Page } from 'playwright';
import { takenUp } from './visit.ts';

/** Presses Tab until the thing has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Presses the key that leads to another page, and waits for that page and its scripts. */
export async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await takenUp(page);
}

export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await enter(page);
}

/** Types into one field after another. */
export async function type(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) {
    await tabTo(page, `#${id}`);
    await page.keyboard.type(text);
  }
}

/** The same, and sends the form by Enter. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await type(page, fields);
  await enter(page);
}

import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { visit } from './visit.ts';

/** The one program with a schedule is near Helena: its evening track meets on Monday, Wednesday and Thursday, 6 to 9 pm. */
const HELENA = '/search?near=59601&within=10';

describe.skipIf(!BROWSER)('free hours in a browser', () => {
  let server: Awaited<ReturnType<typeof startDirectoryServer>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await startDirectoryServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end();
  });

  async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await visit(page, server.address + path, options.javaScriptEnabled !== false);
    return page;
  }
  const openSchedule = (page: Page) => page.locator('summary', { hasText: 'Program schedule' }).click();
  const tally = (page: Page) => page.locator('.tally').textContent();
  const cell = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const startPainting = async (page: Page) => {
    await openSchedule(page);
    await page.getByRole('button', { name: 'Mark half hours instead' }).click();
  };
  const inSight = (page: Page, name: string) =>
    page.getByRole('button', { name }).evaluate((button) => {
      const { left, top, height } = button.getBoundingClientRect();
      return document.elementFromPoint(left + 8, top + height / 2) === button;
    });
  const focusedLabel = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const freeIn = (page: Page) => new URL(page.url()).searchParams.get('free');

  test('without scripts: boxes for parts of the day, the way, and what fits', async () => {
    const page = await openPage(HELENA, { javaScriptEnabled: false });
    await openSchedule(page);
    for (const day of ['Monday', 'Wednesday', 'Thursday']) {
      await page.getByRole('checkbox', { name: `${day} evening` }).check();
    }
    await page.getByLabel('Travel time, each way').selectOption('20');
    expect(await page.getByRole('button', { name: 'Mark half hours instead' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show programs' }).click();
    await page.waitForURL('**free=**');
    expect(await tally(page)).toContain('1 meets all you asked.');
    expect(await page.locator('.card').first().textContent()).toContain(
      'Fits your week: Evening, 9 hours a week.',
    );
    await page.getByRole('link', { name: /^Free: .*remove$/ }).click();
    await page.waitForURL((url) => !url.search.includes('free'));
    await page.context().close();
  });

  test('by mouse: a stroke over days and hours, and what it means beside it', async () => {
    const page = await openPage(HELENA);
    await startPainting(page);
    await cell(page, 'Monday 6 pm').hover();
    await page.mouse.down();
    await cell(page, 'Wednesday 7 pm').hover();
    await cell(page, 'Thursday 8:30 pm').hover();
    await page.mouse.up();
    await page.waitForURL('**free=mon-1800-2100**');
    expect(freeIn(page)).toBe('mon-1800-2100,tue-1800-2100,wed-1800-2100,thu-1800-2100');
    await expect.poll(() => tally(page)).toContain('1 meets all you asked.');
    expect(await page.locator('.own-week [role=status]').textContent()).toBe(
      'Thursday 8:30 pm, free. You have marked 12 hours.',
    );
    // Over what is free, a stroke takes away.
    await cell(page, 'Tuesday 6 pm').hover();
    await page.mouse.down();
    await cell(page, 'Tuesday 8:30 pm').hover();
    await page.mouse.up();
    await page.waitForURL((url) => !url.search.includes('tue-'));
    expect(freeIn(page)).toBe('mon-1800-2100,wed-1800-2100,thu-1800-2100');
    // What was a mistake is taken back, a change at a time or all at once.
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Undo');
    await page.waitForURL((url) => url.search.includes('tue-'));
    await press('Clear these hours');
    await page.waitForURL((url) => !url.search.includes('free='));
    expect(await page.locator('.own-week [role=status]').textContent()).toBe('You have marked 0 hours.');
    await press('Undo');
    await page.waitForURL((url) => url.search.includes('free=mon-') && url.search.includes('tue-'));
    await press('Undo');
    await page.waitForURL((url) => !url.search.includes('free='));
    await cell(page, 'Monday 6 pm').hover();
    await page.mouse.down();
    await cell(page, 'Monday 8:30 pm').hover();
    await page.mouse.up();
    await page.waitForURL('**free=mon-1800-2100');
    await page.getByRole('button', { name: 'Use parts of the day instead' }).click();
    const evening = page.getByRole('checkbox', { name: 'Monday 6 to 9 pm' });
    await expect.poll(() => evening.isChecked()).toBe(true);
    await page.context().close();
  });

  test('by keyboard: arrows, space, and Shift to go on', async () => {
    const page = await openPage(HELENA);
    await startPainting(page);
    // Before the week stands the button that shows the night.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedLabel(page)).toBe('Monday 6 am');
    for (let step = 0; step < 24; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.waitForURL('**free=mon-1800-1830**');
    await page.keyboard.down('Shift');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await page.waitForURL('**free=mon-1800-2100,tue-1800-2100**');
    await expect.poll(() => focusedLabel(page)).toBe('Tuesday 8:30 pm');
    expect(await page.locator('.paint [tabindex="0"]').count()).toBe(1);
    // Behind the week: what takes a mistake back, and then what comes next in the form.
    for (const name of ['Undo', 'Clear these hours']) {
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('travel');
    await page.context().close();
  });

  test('on a phone: a tap marks half an hour inside the sheet, and the page still scrolls', async () => {
    const page = await openPage(HELENA, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('.filters-link').tap();
    const sheet = page.getByRole('dialog');
    await startPainting(page);
    // What the boxes took of the page above it goes, and the week begins where one looks.
    await expect.poll(() => inSight(page, 'Use parts of the day instead')).toBe(true);
    await cell(page, 'Monday 6 pm').tap();
    await page.waitForURL('**free=mon-1800-1830**');
    await sheet.getByRole('table', { name: 'Your free hours' }).waitFor();
    // A finger that rests on a half hour goes on to paint, down the page too.
    await cell(page, 'Tuesday 9 pm').scrollIntoViewIfNeeded();
    const client = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', name?: string) => {
      const box = name ? await cell(page, name).boundingBox() : null;
      const touchPoints = box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
      await client.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart', 'Tuesday 6 pm');
    await page.locator('[aria-label="Tuesday 6 pm"][aria-pressed=true]').waitFor();
    for (const name of ['Tuesday 6:30 pm', 'Tuesday 8 pm', 'Tuesday 8:30 pm']) await touch('touchMove', name);
    await touch('touchEnd');
    await page.waitForURL('**free=mon-1800-1830,tue-1800-2100**');
    expect(await sheet.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    expect(await page.locator('.paint').evaluate((table) => getComputedStyle(table).touchAction)).toBe(
      'pan-y',
    );
    await page.context().close();
  });

  test('half hours of a link are painted; those of the night stand there where some are free, or on request', async () => {
    const page = await openPage(`${HELENA}&free=mon-0300-0400,mon-1730-1800`);
    await cell(page, 'Monday 5:30 pm').waitFor();
    await expect.poll(() => cell(page, 'Monday 3 am').getAttribute('aria-pressed')).toBe('true');
    const other = await openPage(`${HELENA}&free=mon-1730-1800`);
    await cell(other, 'Monday 5:30 pm').waitFor();
    expect(await cell(other, 'Tuesday midnight').isVisible()).toBe(false);
    await other.getByRole('button', { name: 'Show midnight to 6 am too' }).click();
    await expect.poll(() => focusedLabel(other)).toBe('Monday midnight');
    await cell(other, 'Tuesday midnight').click();
    await other.waitForURL('**free=mon-1730-1800,tue-0000-0030');
    await other.context().close();
    const half = cell(page, 'Monday 5:30 pm');
    await expect.poll(() => half.getAttribute('aria-pressed')).toBe('true');
    await cell(page, 'Monday 6 pm').click();
    await page.waitForURL('**free=mon-0300-0400,mon-1730-1830**');
    await page.context().close();
  });
});

import type { Browser, BrowserContextOptions, Page, Route } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { takenUp, visit } from './visit.ts';

const NEAR_DENVER = '/search?near=80202&within=10';

describe.skipIf(!BROWSER)('in a browser, with its script', () => {
  let server: Awaited<ReturnType<typeof startDirectoryServer>>;
  let browser: Browser;
  const foreign: string[] = [];
  beforeAll(async () => {
    server = await startDirectoryServer();
    browser = await launchBrowser();
  });
  afterEach(() => {
    expect(foreign).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end();
  });

  /** A page whose first load leaves a mark that no second load keeps. */
  async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      // What stands between page and server in a test must see every request itself.
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 740 },
      ...options,
    });
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== server.address) foreign.push(request.url());
    });
    const page = await context.newPage();
    await visit(page, server.address + path);
    await page.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
    return page;
  }
  const isSamePage = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-mark'));
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.value || element?.textContent;
    });
  const carf = (page: Page) => page.getByRole('checkbox', { name: /^CARF/ });

  describe.each([
    ['with', true],
    ['without', false],
  ])('%s scripts', (_word, javaScriptEnabled) => {
    test('a family member finds the accredited programs near a ZIP', async () => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await visit(page, server.address, javaScriptEnabled);
      await page.getByLabel('Place, program, or what you need').fill('80202');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.waitForURL('**/search?**near=80202**');
      if (javaScriptEnabled) await takenUp(page);
      await carf(page).check();
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show programs' }).click();
      await page.waitForURL('**accreditation=carf**');
      const tally = page.locator('.tally');
      await expect.poll(() => tally.textContent()).toContain('1 meets all you asked.');
      expect(await page.locator('.card-name').first().textContent()).toContain('Juniper Steps');
      await page.locator('.card-name a').first().click();
      await page.waitForURL('**/programs/**');
      expect(await page.locator('h1').textContent()).toBe('Juniper Steps');
      await context.close();
    });
  });

  test('a checkbox answers in place, keeps the focus, and the new count is announced', async () => {
    const page = await openPage(NEAR_DENVER);
    await page.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      const tally = document.querySelector('.tally[role=status]') as Element;
      new MutationObserver(() => spoken.push(tally.textContent ?? '')).observe(tally, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await carf(page).focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Space');
    await page.waitForURL('**&accreditation=carf');
    await page.getByRole('link', { name: 'CARF, remove' }).waitFor();
    expect(await isSamePage(page)).toBe(true);
    expect(await focused(page)).toBe('carf');
    expect(await carf(page).isChecked()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toContain(
      '1 meets all you asked. 3 could match',
    );
    expect(await page.title()).toContain('4 programs');
    await page.getByRole('button', { name: 'Show 4 programs' }).waitFor();
    await page.context().close();
  });

  test('back and forward bring the list, the boxes and the place on the page', async () => {
    const page = await openPage(NEAR_DENVER);
    await carf(page).check();
    await page.waitForURL('**&accreditation=carf');
    await page.getByText('1 meets all you asked.').waitFor();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.goBack();
    await page.getByText('5 programs.').waitFor();
    expect(await carf(page).isChecked()).toBe(false);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    await page.goForward();
    await page.getByText('1 meets all you asked.').waitFor();
    expect(await carf(page).isChecked()).toBe(true);
    expect(await isSamePage(page)).toBe(true);
    await page.context().close();
  });

  test('back from a program finds the search as it was', async () => {
    const page = await openPage(NEAR_DENVER);
    await carf(page).check();
    await page.waitForURL('**&accreditation=carf');
    await page.locator('.card-name a').first().click();
    await page.waitForURL('**/programs/**');
    await page.goBack();
    await page.waitForURL('**&accreditation=carf');
    await takenUp(page);
    expect(await page.locator('.tally').textContent()).toContain('1 meets all you asked.');
    expect(await carf(page).isChecked()).toBe(true);
    await page.context().close();
  });

  test('a chip, a page and an order answer in place', async () => {
    const page = await openPage('/search?near=59601&therapies=cbt');
    await page
      .getByRole('link', { name: /remove$/ })
      .nth(2)
      .click();
    await page.waitForURL('**/search?near=59601');
    await expect.poll(() => page.locator('.chip').count()).toBe(2);
    await page.getByLabel('Order', { exact: true }).focus();
    await page.getByLabel('Order', { exact: true }).selectOption('Name');
    await page.waitForURL('**order=name');
    await expect.poll(() => focused(page)).toBe('name');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**order=name&page=2');
    await expect.poll(() => page.locator('.pager').textContent()).toContain('Page 2 of 3');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const topOf = () => page.locator('h1').evaluate((head) => head.getBoundingClientRect().top);
    await expect.poll(topOf).toBeLessThan(300);
    expect(await isSamePage(page)).toBe(true);
    await page.context().close();
  });

  test('by keyboard, removing the last chip leaves the focus at the results', async () => {
    const page = await openPage(`${NEAR_DENVER}&care=any&accreditation=carf`);
    await page.getByRole('link', { name: 'CARF, remove' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**care=any');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.context().close();
  });

  test('a typed place waits for Enter', async () => {
    const page = await openPage(NEAR_DENVER);
    const place = page.getByLabel('ZIP code, or city and state');
    await place.fill('Helena, MT');
    await carf(page).check();
    await page.waitForURL('**near=80202**accreditation=carf');
    await page.getByRole('link', { name: 'CARF, remove' }).waitFor();
    expect(await place.inputValue()).toBe('Helena, MT');
    await place.press('Enter');
    await page.waitForURL('**near=Helena**');
    await expect.poll(() => page.locator('h1').textContent()).toContain('Helena, MT');
    expect(await isSamePage(page)).toBe(true);
    await page.context().close();
  });

  test('a place that nobody knows is explained on a page of its own', async () => {
    const page = await openPage(NEAR_DENVER);
    await page.getByLabel('ZIP code, or city and state').fill('qqqqqq');
    await page.getByLabel('ZIP code, or city and state').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('We do not know this place');
    await page.context().close();
  });

  test('the page says when all is taken up, and one part that fails does not take the others with it', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'geolocation', {
        get() {
          throw new Error('no');
        },
      });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const late = new Promise<Route>((resolve) => page.route('**/assets/notebook*.js', resolve));
    await page.goto(`${server.address}${NEAR_DENVER}&accreditation=carf`);
    const file = await late;
    await page.locator('.live').waitFor();
    expect(await page.locator('html[data-enhanced]').count()).toBe(0);
    await file.abort();
    await takenUp(page);
    expect(faults).toEqual(['no']);
    await carf(page).uncheck();
    await page.getByText('5 programs.').waitFor();
    // What is drawn anew does not take it away.
    expect(await page.locator('html[data-enhanced]').count()).toBe(1);
    // Without its file a link is a link.
    await page.locator('[data-save=aaaaaaa1]').click();
    await page.waitForURL('**/shortlist?p=aaaaaaa1&**');
    await context.close();
  });

  test('what is chosen before the script is there is asked for once it comes', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 740 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const late = new Promise<Route>((resolve) => page.route('**/assets/entry.client-*.js', resolve));
    await page.goto(server.address + NEAR_DENVER, { waitUntil: 'commit' });
    const file = await late;
    await carf(page).check();
    await page.getByLabel('Order', { exact: true }).selectOption('Name');
    await file.continue();
    await page.waitForURL('**&accreditation=carf&order=name');
    await page.getByText('1 meets all you asked.').waitFor();
    expect(asked.filter((path) => path === '/search')).toHaveLength(2);
    await page.context().close();
  });

  test('a slow answer is said to be on its way, and one that was overtaken is never shown', async () => {
    const page = await openPage(NEAR_DENVER);
    const held: (() => void)[] = [];
    await page.route('**/search?**', async (route) => {
      await new Promise<void>((release) => held.push(release));
      // The first request is gone by then.
      await route.continue().catch(() => {});
    });
    await carf(page).check();
    await page.locator('.busy', { hasText: 'Looking for programs.' }).waitFor();
    expect(await page.locator('#results').getAttribute('aria-busy')).toBe('true');
    await page.getByRole('checkbox', { name: /^NCQA/ }).check();
    await expect.poll(() => held.length).toBe(2);
    for (const release of held) release();
    await page.waitForURL('**accreditation=carf,ncqa');
    await page.getByRole('link', { name: 'NCQA, remove' }).waitFor();
    expect(await carf(page).isChecked()).toBe(true);
    expect(await page.getByText('Looking for programs.').count()).toBe(0);
    expect(await page.locator('#results').getAttribute('aria-busy')).toBe('false');
    await page.context().close();
  });

  test('where the server fails, the browser goes there by itself', async () => {
    const page = await openPage(NEAR_DENVER);
    let asked = 0;
    await page.route('**/search?**', (route) =>
      ++asked === 1 ? route.fulfill({ status: 500, body: 'broken' }) : route.continue(),
    );
    await carf(page).check();
    await page.waitForURL('**accreditation=carf**');
    await page.getByText('1 meets all you asked.').waitFor();
    expect(asked).toBe(2);
    expect(await isSamePage(page)).toBe(false);
    await page.context().close();
  });

  describe('on a phone', () => {
    const PHONE = { viewport: { width: 360, height: 740 } };

    test('the filters are a sheet that counts while one chooses', async () => {
      const page = await openPage(NEAR_DENVER, PHONE);
      expect(await carf(page).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Filters' }).click();
      const sheet = page.getByRole('dialog', { name: 'Filters' });
      await expect.poll(() => sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
      await carf(page).check();
      await sheet.getByRole('button', { name: 'Show 4 programs' }).waitFor();
      await page.getByRole('checkbox', { name: /^NCQA/ }).check();
      await page.waitForURL('**accreditation=carf,ncqa');
      await sheet.getByRole('button', { name: /^Show \d/ }).click();
      await sheet.waitFor({ state: 'hidden' });
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await isSamePage(page)).toBe(true);
      // What was chosen in one opening is one step back.
      await page.goBack();
      await page.getByText('5 programs.').waitFor();
      await page.context().close();
    });

    test.each([
      ['Escape', (page: Page) => page.keyboard.press('Escape')],
      ['Close', (page: Page) => page.getByRole('link', { name: 'Close' }).click()],
    ])('%s closes it, and the focus is back at its link', async (_name, close) => {
      const page = await openPage(NEAR_DENVER, PHONE);
      const link = page.getByRole('link', { name: 'Filters' });
      await link.focus();
      await page.keyboard.press('Enter');
      for (let step = 0; step < 30; step++) await page.keyboard.press('Tab');
      const isInside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      expect(await isInside()).toBe(true);
      await close(page);
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.context().close();
    });
  });

  describe('use my location', () => {
    const USE = { name: 'Use my location' };

    test.each(['/', '/search?near=59601&accreditation=carf'])(
      'from %s sends a rounded position',
      async (path) => {
        const geolocation = { latitude: 39.752_734, longitude: -104.999_231 };
        const page = await openPage(path, { geolocation, permissions: ['geolocation'] });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.getByRole('button', USE).click();
        await page.waitForURL('**/search?**at=39.75**');
        expect(await page.locator('h1').textContent()).toMatch(/of you$/);
        expect(asked.join()).not.toMatch(/39\.752|104\.999|59601/);
        await page.context().close();
      },
    );

    test('a refusal is explained, with a way on', async () => {
      const page = await openPage('/', { permissions: [] });
      await page.getByRole('button', USE).click();
      await page.getByText('Your browser did not share where you are. Type a ZIP code.').waitFor();
      await page.context().close();
    });
  });
});

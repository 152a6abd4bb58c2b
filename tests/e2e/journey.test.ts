import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';

const BOX = 'Place, program, or what you need';

describe.skipIf(!BROWSER)('in a browser, with scripts off', () => {
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

  async function openPage(width = 1280): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${server.address}/`);
    return page;
  }

  test('by keyboard alone: from the place to a program', async () => {
    const page = await openPage();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the main part');
    await page.keyboard.press('Enter');
    await tabTo(page, '#find');
    await page.keyboard.type('80202');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?near=80202');
    await tabTo(page, 'input[name=accreditation][value=carf]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?**accreditation=carf**');
    expect(await page.locator('.tally').textContent()).toContain('1 meets all you asked.');
    await tabTo(page, '.card h3 a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/programs/**');
    expect(await page.locator('h1').textContent()).toBe('Juniper Steps');
    await tabTo(page, '.stairs a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#accreditation');
    await page.context().close();
  });

  test('on a phone: filters open, take a choice, and let it go again', async () => {
    const page = await openPage(360);
    await page.getByLabel(BOX).fill('Denver, CO');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search?**');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Filters' }).click();
    await page.locator('#filters').waitFor();
    await page.getByRole('checkbox', { name: /^CARF/ }).check();
    await page.getByRole('button', { name: 'Show programs' }).click();
    await page.waitForURL('**accreditation=carf**');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'CARF, remove' }).click();
    await page.waitForURL((url) => !url.search.includes('accreditation'));
    expect(await page.locator('.chip').allTextContents()).toEqual(['Denver, CO', 'Intensive outpatient']);
    await page.context().close();
  });

  test('another order is kept while pages turn', async () => {
    const page = await openPage();
    await page.goto(`${server.address}/search?near=59601`);
    await page.getByLabel('Order', { exact: true }).selectOption('Name');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL('**order=name**');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**page=2**');
    expect(new URL(page.url()).searchParams.get('order')).toBe('name');
    expect(await page.locator('.pager').textContent()).toContain('Page 2 of 3');
    await page.context().close();
  });

  test('a place with a typing error can be mended', async () => {
    const page = await openPage();
    await page.getByLabel(BOX).fill('8020');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('five digits');
    expect(await page.getByLabel('ZIP code, or city and state').inputValue()).toBe('8020');
    await page.getByLabel('ZIP code, or city and state').fill('80202');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**near=80202**');
    expect(await page.locator('h1').textContent()).toContain('80202');
    await page.context().close();
  });

  test('on paper the crisis lines stay, and filters and menus do not', async () => {
    const page = await openPage();
    await page.goto(`${server.address}/search?near=80202&within=10`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.crisis').isVisible()).toBe(true);
    expect(await page.locator('.card').first().isVisible()).toBe(true);
    for (const gone of ['.filters', '.masthead nav', '.order']) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    await page.context().close();
  });
});

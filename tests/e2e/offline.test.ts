import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { visit } from './visit.ts';

describe.skipIf(!BROWSER)('in a browser, without a network', () => {
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

  test('the crisis lines stand in place of the page, and nothing that was read was kept', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, `${server.address}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // Read under the worker's eyes.
    await visit(page, `${server.address}/search?near=80202`);
    await visit(page, `${server.address}/states/colorado`);
    expect(await page.locator('h1').textContent()).toContain('Colorado');
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const urls = await Promise.all(
        names.map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      );
      return urls.flat().sort();
    });
    expect(kept).toEqual([
      expect.stringMatching(/^\/assets\/source-sans-3-latin.*\.woff2$/),
      expect.stringMatching(/^\/assets\/stepwell-.*\.css$/),
      '/offline',
    ]);

    await server.stop();
    const response = await page.goto(`${server.address}/search?near=80202`);
    expect(response?.fromServiceWorker()).toBe(true);
    expect(await page.locator('h1').textContent()).toBe('You are offline');
    for (const href of ['tel:911', 'tel:988', 'sms:988', 'tel:+18006624357']) {
      expect(await page.locator(`main a[href="${href}"]`).count(), href).toBe(1);
    }
    // It leads back to what was asked for.
    expect(await page.locator('main .button').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
      `${server.address}/search?near=80202`,
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Sans 3');
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(() => document.fonts.check('18px "Source Sans 3 Variable"')),
      ),
    ).toBe(true);
    await context.close();
  });
});

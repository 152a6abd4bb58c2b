import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { PAGES } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS = [
  ['phone, light', { width: 360, height: 740 }, 'light'],
  ['phone, dark', { width: 360, height: 740 }, 'dark'],
  ['wide, light', { width: 1280, height: 900 }, 'light'],
  ['wide, dark', { width: 1280, height: 900 }, 'dark'],
] as const;

describe.skipIf(!BROWSER)('in a browser: no page breaks a rule of axe', () => {
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

  describe.each(VIEWS)('%s', (_name, viewport, colorScheme) => {
    test.each(PAGES)('%s', async (_page, path) => {
      const context = await browser.newContext({ viewport, colorScheme });
      try {
        const page = await context.newPage();
        await page.goto(server.address + path);
        // What is folded must hold too.
        for (const details of await page.locator('details:not([open]) > summary:visible').all()) await details.click();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' ')}`)).toEqual([]);
      } finally {
        await context.close();
      }
    });
  });
});

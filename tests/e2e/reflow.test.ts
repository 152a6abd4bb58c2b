import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, launchBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { startSweptServer } from './swept-server.ts';

/** WCAG 1.4.12. */
const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }';

/** A button for the Return key alone is out of sight: nobody aims at it. */
const PRESSED =
  'button:not([aria-hidden]), .chip, select, input[type=text], .crisis a, .footer a, .masthead a, .card-phone a, .phone a, .stairs a';

describe.skipIf(!BROWSER)('in a browser: what every page keeps to', () => {
  let server: Awaited<ReturnType<typeof startSweptServer>>;
  let browser: Browser;
  let pageFor: Awaited<ReturnType<typeof server.openPages>>;
  let page: Page;
  let heard: string[] = [];
  beforeAll(async () => {
    server = await startSweptServer();
    browser = await launchBrowser();
    pageFor = await server.openPages(browser, { bypassCSP: true });
    page = pageFor(undefined);
    for (const who of [undefined, 'provider', 'moderator'] as const) {
      pageFor(who).on('request', (request) => heard.push(`asks ${request.url()}`));
    }
  });
  afterEach(() => {
    heard = [];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end();
  });

  test.each(PAGES)(
    '%s: at 320 px nothing scrolls sideways, even with wide spacing; targets are large, and no other host is asked',
    async (_name, path, who) => {
      const page = pageFor(who);
      await page.setViewportSize({ width: 320, height: 600 });
      const response = await page.goto(server.address + path);
      if (who) expect([response?.status(), new URL(page.url()).pathname]).toEqual([200, path.split('?')[0]]);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(320);
      await page.setViewportSize({ width: 360, height: 740 });
      const small = await page.evaluate((pressed) => {
        return [...document.querySelectorAll(pressed)].flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          // Half hours of a week stand close: 24 px is the least that WCAG 2.5.8 takes, and parts of the day stand beside them.
          const least = control.closest('.paint') ? 24 : 43.5;
          const isSmall = width > 0 && (height < least || width < 24);
          return isSmall ? [`${control.outerHTML.slice(0, 80)}: ${width}×${height}`] : [];
        });
      }, PRESSED);
      expect(small).toEqual([]);
      expect(
        await page.evaluate(() =>
          document.fonts.ready.then(() => document.fonts.check('18px "Source Sans 3 Variable"')),
        ),
      ).toBe(true);
      await page.setViewportSize({ width: 320, height: 600 });
      await page.addStyleTag({ content: WIDE_SPACING });
      expect(await width()).toBe(320);
      expect(heard.filter((request) => !request.startsWith(`asks ${server.address}/`))).toEqual([]);
    },
  );

  test('the policy lets everything of a page through', async () => {
    const strictFor = await server.openPages(browser);
    const complaints: string[] = [];
    for (const who of [undefined, 'provider', 'moderator'] as const) {
      strictFor(who).on('console', (message) => complaints.push(message.text()));
    }
    for (const [, path, who] of PAGES) await strictFor(who).goto(server.address + path);
    // A browser also reports the status of pages that explain an error.
    expect(
      complaints.filter((text) => !text.startsWith('Failed to load resource: the server responded')),
    ).toEqual([]);
  });

  test('the first program stands on the first screen of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${server.address}/search?near=80202&within=10&accreditation=carf&daypart=evening`);
    const box = await page.locator('.card h3').first().boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(740);
  });

  test('focus is seen, and nothing that sticks covers it', async () => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto(`${server.address}/search?near=80202&within=10`);
    const faults: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return 'nothing has the focus';
        const { left, top, width, height } = focused.getBoundingClientRect();
        if (getComputedStyle(focused).outlineStyle === 'none')
          return `no outline: ${focused.outerHTML.slice(0, 90)}`;
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        const isCovered = seen?.closest('.apply') && !focused.closest('.apply');
        return isCovered ? `covered: ${focused.outerHTML.slice(0, 90)}` : undefined;
      });
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

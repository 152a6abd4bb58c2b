import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { PAGES } from './pages.ts';

describe.skipIf(!BROWSER)('in a browser: what every page keeps to', () => {
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

  test.each(PAGES)('%s: no sideways scroll at 320 px, even with wider text spacing', async (_page, path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 }, bypassCSP: true });
    await page.goto(server.address + path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    // WCAG 1.4.12
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }',
    });
    expect(await width()).toBe(320);
    await page.close();
  });

  test.each(PAGES)('%s: asks nothing of any other host, and the console is silent', async (_page, path) => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== server.address) foreign.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    const response = await page.goto(server.address + path, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    // A browser reports the status of the page itself.
    const isError = (response?.status() ?? 0) >= 400;
    expect(complaints.filter((text) => !(isError && text.startsWith('Failed to load resource')))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('18px "Source Sans 3 Variable"'))).toBe(true);
    await page.close();
  });

  test.each(PAGES)('%s: buttons, fields and links in lists are large enough to press', async (_page, path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(server.address + path);
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>('button, .chip, select, input[type=text], .crisis a, .footer a, .masthead a, .card-phone a, .phone a, .stairs a');
      return [...controls].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width > 0 && (height < 43.5 || width < 24) ? [`${control.outerHTML.slice(0, 80)}: ${width}×${height}`] : [];
      });
    });
    expect(small).toEqual([]);
    await page.close();
  });

  test('the first program stands on the first screen of a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.address}/search?near=80202&within=10&accreditation=carf&daypart=evening`);
    const box = await page.locator('.card h3').first().boundingBox();
    expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThan(740);
    await page.close();
  });

  test('focus is seen, and nothing sticky covers it', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
    await page.goto(`${server.address}/search?near=80202&within=10`);
    const hidden: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { left, top, width, height } = focused.getBoundingClientRect();
        if (getComputedStyle(focused).outlineStyle === 'none') return `no outline: ${focused.outerHTML.slice(0, 90)}`;
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        const isCovered = seen?.closest('.apply') && !focused.closest('.apply');
        return isCovered ? `covered: ${focused.outerHTML.slice(0, 90)}` : undefined;
      });
      if (fault) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
    await page.close();
  });
});

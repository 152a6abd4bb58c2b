import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { addWideSpacing, smallTargetsOf, widthOf } from './fit.ts';
import { PAGES, SAMPLE } from './pages.ts';
import { startSweptServer } from './swept-server.ts';
import { takenUp, visit, visitAgain } from './visit.ts';

/**
 * The whole sweep takes minutes: without it, one page of each kind is seen in all views, and of the others one on a phone
 * by day, the next on a wide screen by night.
 */
const IS_LONG = process.env.STEPWELL_LONG === '1';

const NARROW = { width: 320, height: 600 };
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };

const PHONE_BY_DAY = ['phone, light', PHONE, 'light'] as const;
const WIDE_BY_NIGHT = ['wide, dark', WIDE, 'dark'] as const;
/** The phone by day comes last: what it unfolds stays so. */
const ALL_VIEWS = [
  WIDE_BY_NIGHT,
  ['phone, dark', PHONE, 'dark'],
  ['wide, light', WIDE, 'light'],
  PHONE_BY_DAY,
] as const;

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

describe.skipIf(!BROWSER)('in a browser: what every page keeps to', () => {
  let server: Awaited<ReturnType<typeof startSweptServer>>;
  let browser: Browser;
  let pageFor: Awaited<ReturnType<typeof server.openPages>>;
  let page: Page;
  let asked: string[] = [];
  let complaints: string[] = [];
  beforeAll(async () => {
    server = await startSweptServer();
    browser = await launchBrowser();
    // A color on its way from light to dark is neither.
    pageFor = await server.openPages(browser, { reducedMotion: 'reduce' });
    page = pageFor(undefined);
    for (const who of [undefined, 'provider', 'moderator'] as const) {
      pageFor(who).on('request', (request) => asked.push(request.url()));
      pageFor(who).on('console', (message) => complaints.push(message.text()));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end();
  });

  test.each<[state: string, viewport: typeof PHONE, path: string, reach: () => Promise<unknown>]>([
    [
      'the sheet of filters, its folds open',
      PHONE,
      '/search?near=80202&within=10&accreditation=carf',
      async () => {
        await page.getByRole('link', { name: 'Filters' }).click();
        await page.getByRole('dialog').waitFor();
        await page.evaluate(openAll);
      },
    ],
    [
      'a list that was changed in place, with a word on what is on its way',
      WIDE,
      '/search?near=80202&within=10',
      async () => {
        await page.getByRole('checkbox', { name: /^CARF/ }).check();
        await page.waitForURL('**accreditation=carf');
        await page.locator('.chip', { hasText: 'CARF' }).waitFor();
        await page.evaluate(() => {
          (document.querySelector('.busy') as Element).textContent = 'Looking for programs.';
        });
      },
    ],
    [
      'a position that was refused',
      PHONE,
      '/',
      async () => {
        await page.getByRole('button', { name: 'Use my location' }).click();
        await page.getByText('Your browser did not share').waitFor();
      },
    ],
    [
      'a call plan with an answer, and the question whether to keep it',
      PHONE,
      '/call-plan?near=80202&within=10&accreditation=carf',
      async () => {
        await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
        await page.getByRole('button', { name: 'Keep it here' }).waitFor();
      },
    ],
    [
      'a comparison with what was told by phone',
      PHONE,
      '/call-plan?p=aaaaaaa1&p=aaaaaaa2',
      async () => {
        await page.evaluate(() => localStorage.clear());
        await visitAgain(page);
        await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
        await page.getByRole('button', { name: 'Keep it here' }).click();
        await page.getByRole('link', { name: 'side by side' }).click();
        await page.waitForURL('**/compare?**');
        await takenUp(page);
        await page.getByText('You were told: Yes').first().waitFor();
        await page.evaluate(() => localStorage.clear());
      },
    ],
  ])('no rule of axe is broken: %s', async (_state, viewport, path, reach) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, server.address + path);
    await reach();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  describe.each(PAGES.map(([name, path, who], place) => ({ name, path, who, place })))(
    '$name',
    ({ name, path, who, place }) => {
      const isSeenWhole = IS_LONG || SAMPLE.has(name);
      let page: Page;
      let status: number | undefined;
      beforeAll(async () => {
        asked = [];
        complaints = [];
        page = pageFor(who);
        await page.setViewportSize(NARROW);
        status = (await visit(page, server.address + path))?.status();
      });

      test('at 320 px nothing scrolls sideways, even with wide spacing; targets are large', async () => {
        if (who) expect([status, new URL(page.url()).pathname]).toEqual([200, path.split('?')[0]]);
        await page.setViewportSize(NARROW);
        expect(await widthOf(page)).toBe(320);
        const isLettered = () =>
          document.fonts.ready.then(() => document.fonts.check('18px "Source Sans 3 Variable"'));
        expect(await page.evaluate(isLettered)).toBe(true);
        const endSpacing = await addWideSpacing(page);
        expect(await widthOf(page)).toBe(320);
        await endSpacing();
        await page.setViewportSize(PHONE);
        expect(await smallTargetsOf(page)).toEqual([]);
      });

      test.each(isSeenWhole ? ALL_VIEWS : [place % 2 ? WIDE_BY_NIGHT : PHONE_BY_DAY])(
        'no rule of axe is broken: %s',
        async (_view, viewport, colorScheme) => {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          // What is folded has to hold as well.
          if (IS_LONG || (isSeenWhole && viewport === PHONE && colorScheme === 'light')) {
            await page.evaluate(openAll);
          }
          expect(await violationsOf(page)).toEqual([]);
        },
      );

      test('no other host is asked, and the policy lets everything through', () => {
        expect(asked).toContain(server.address + path.split('#')[0]);
        expect(asked.filter((url) => !url.startsWith(`${server.address}/`))).toEqual([]);
        // A browser also reports the status of pages that explain an error.
        const isStatus = (text: string) => text.startsWith('Failed to load resource: the server responded');
        expect(complaints.filter((text) => !isStatus(text))).toEqual([]);
      });
    },
  );

  test('the first program stands on the first screen of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, `${server.address}/search?near=80202&within=10&accreditation=carf&daypart=evening`);
    const box = await page.locator('.card h3').first().boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(740);
  });

  test('on a phone the source of a fact stands beside its answer', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, `${server.address}/programs/aaaaaaa1`);
    const fact = page.locator('.fact', { hasText: 'Cognitive behavioral therapy' }).first();
    const answer = await fact.locator('.fact-answer').boundingBox();
    const source = await fact.locator('.fact-source').boundingBox();
    expect(Math.abs((source?.y ?? 0) - (answer?.y ?? 999))).toBeLessThan(8);
    expect(source?.x).toBeGreaterThan((answer?.x ?? 0) + (answer?.width ?? 0) - 1);
  });

  test('focus is seen, and nothing that sticks covers it', async () => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await visit(page, `${server.address}/search?near=80202&within=10`);
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

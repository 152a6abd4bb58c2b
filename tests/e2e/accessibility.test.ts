import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { PAGES, SAMPLE } from './pages.ts';
import { startSweptServer } from './swept-server.ts';

/**
 * The whole sweep takes minutes: without it, one page of each kind is seen in all views, and of the others one on a phone
 * by day, the next on a wide screen by night.
 */
const IS_LONG = process.env.STEPWELL_LONG === '1';

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

describe.skipIf(!BROWSER)('in a browser: no page breaks a rule of axe', () => {
  let server: Awaited<ReturnType<typeof startSweptServer>>;
  let browser: Browser;
  let pageFor: Awaited<ReturnType<typeof server.openPages>>;
  let page: Page;
  beforeAll(async () => {
    server = await startSweptServer();
    browser = await launchBrowser();
    pageFor = await server.openPages(browser);
    page = pageFor(undefined);
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
        await page.reload();
        await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
        await page.getByRole('button', { name: 'Keep it here' }).click();
        await page.getByRole('link', { name: 'side by side' }).click();
        await page.getByText('You were told: Yes').first().waitFor();
        await page.evaluate(() => localStorage.clear());
      },
    ],
  ])('%s', async (_state, viewport, path, reach) => {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(server.address + path);
      await reach();
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  describe.each(PAGES.map(([name, path, who], place) => ({ name, path, who, place })))(
    '$name',
    ({ name, path, who, place }) => {
      const views = [
        ['phone, light', PHONE, 'light', true],
        ['wide, dark', WIDE, 'dark', false],
        ['phone, dark', PHONE, 'dark', false],
        ['wide, light', WIDE, 'light', false],
      ] as const;
      const isSeenWhole = IS_LONG || SAMPLE.has(name);
      test.each(isSeenWhole ? views : views.slice(place % 2, (place % 2) + 1))(
        '%s',
        async (_view, viewport, colorScheme, opensFolds) => {
          const page = pageFor(who);
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          await page.goto(server.address + path);
          // What is folded has to hold as well.
          if (IS_LONG || (opensFolds && isSeenWhole)) await page.evaluate(openAll);
          expect(await violationsOf(page)).toEqual([]);
        },
      );
    },
  );
});

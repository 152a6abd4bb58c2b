import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { takenUp, visit } from './visit.ts';
import { FINGER, KEYS, PHONE, PLAIN_FINGER, PLAIN_KEYS, type Press } from './ways.ts';

describe.skipIf(!BROWSER)('in a browser: from the first page to the printed sheet', () => {
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

  const runsScripts = ({ javaScriptEnabled }: BrowserContextOptions) => javaScriptEnabled !== false;

  async function open(path: string, options: BrowserContextOptions): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await visit(page, server.address + path, runsScripts(options));
    return page;
  }

  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  /** Goes there, and lands where the address says so. */
  const goerOn = (page: Page, press: Press, options: BrowserContextOptions) => {
    return async (target: Locator, where: (url: URL) => boolean) => {
      await press(target);
      await page.waitForURL(where);
      if (runsScripts(options)) await takenUp(page);
    };
  };

  const asks = (words: string) => (url: URL) => url.search.includes(words);
  const isAt = (path: string) => (url: URL) => url.pathname === path;

  // By mouse and by finger, `week-to-sheet` goes nearly the same way.
  test.each([KEYS, PLAIN_KEYS])('a family that knows what it looks for, %s', async (_way, options, press) => {
    const page = await open('/', options);
    const go = goerOn(page, press, options);
    const box = page.getByLabel('Place, program, or what you need');
    await box.focus();
    await page.keyboard.type('carf aetna evening 80202');
    await page.keyboard.press('Enter');
    await page.waitForURL(isAt('/search'));
    if (runsScripts(options)) await takenUp(page);
    for (const asked of ['80202', 'CARF', 'Aetna', 'Evening']) {
      expect(await page.locator('.chip', { hasText: asked }).count(), asked).toBe(1);
    }
    // No source can say all of it: the page says who could, and what to ask.
    expect(await page.locator('.tally').textContent()).toContain('None is known to meet all you asked.');
    await go(page.locator('#program-aaaaaaa1 .pick'), asks('p=aaaaaaa1'));
    await go(page.locator('#program-aaaaaaa2 .pick'), asks('p=aaaaaaa2'));
    await page.locator('.tray').getByText('2 of 4').waitFor();
    await go(page.locator('.tray .button'), isAt('/compare'));
    expect(await page.locator('h1').textContent()).toBe('Compare two programs');
    await go(link(page, 'Plan your calls'), isAt('/call-plan'));
    expect(await page.locator('.call h2').allTextContents()).toEqual([
      '1. Juniper Steps: Evening Program',
      '2. Two Rivers',
    ]);
    expect(await page.locator('.call').first().textContent()).toContain(
      'Are you in network with Aetna? My plan is …',
    );
    expect(await page.locator('.sheet-phone a').first().getAttribute('href')).toBe('tel:+13035550142');
    await go(link(page, 'Print a sheet with more questions for each'), isAt('/print'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ask-sheet').count()).toBe(2);
    expect(await page.locator('.sheet-question').first().isVisible()).toBe(true);
    expect(await page.locator('.sheet-foot').first().isVisible()).toBe(true);
    expect(await page.locator('.print-options, .masthead').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([PLAIN_KEYS, FINGER])(
    'someone who does not know where to begin, %s',
    async (_way, options, press) => {
      const page = await open('/', options);
      const go = goerOn(page, press, options);
      await go(link(page, /^Not sure where to begin/), isAt('/start'));
      await go(link(page, 'For someone I care about'), asks('for=them'));
      await go(link(page, 'No, none of these'), asks('step=age'));
      expect(await page.locator('h1').textContent()).toBe('How old are they?');
      await go(link(page, '26 to 64'), asks('ages=adults'));
      await go(link(page, 'Alcohol or drugs'), asks('focus=substance-use'));
      await page.getByLabel('ZIP code, or city and state').focus();
      await page.keyboard.type('80202');
      await go(button(page, 'Next'), asks('step=card'));
      await go(link(page, 'Back'), asks('step=where'));
      expect(await page.getByLabel('ZIP code, or city and state').inputValue()).toBe('80202');
      await page.goBack();
      await page.waitForURL(asks('step=card'));
      if (runsScripts(options)) await takenUp(page);
      // The name that a Coloradan's card has.
      await page.getByLabel('Name on the card').focus();
      await page.keyboard.type('Health First Colorado');
      await go(button(page, 'Next'), asks('step=week'));
      await press(page.getByRole('checkbox', { name: 'Monday evening' }));
      await go(button(page, 'Show programs'), isAt('/search'));
      expect(new URL(page.url()).search).toBe(
        '?near=80202&focus=substance-use&ages=adults&payment=medicaid&free=mon-evening',
      );
      await go(link(page, /^Plan your calls to the first/), isAt('/call-plan'));
      expect(await page.locator('.call').count()).toBeGreaterThan(1);
      await page.context().close();
    },
  );

  test.each([FINGER, PLAIN_FINGER])('someone in danger, %s', async (_way, options, press) => {
    const page = await open('/start', options);
    const go = goerOn(page, press, options);
    await go(link(page, 'Someone is in danger right now'), asks('danger=yes'));
    const call = page.locator('main a[href="tel:911"]');
    const box = await call.boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(740);
    await go(link(page, 'Nobody is in danger now. Go on'), (url) => !url.search.includes('danger'));
    expect(await page.locator('h1').textContent()).toBe('Is one of these true right now?');
    await page.context().close();
  });

  test('what was told on the phone comes with the family to the comparison and the shortlist', async () => {
    const page = await open('/search?near=80202&within=10&payers=aetna', PHONE);
    await page.locator('#program-aaaaaaa2 .save').tap();
    await page.waitForURL(isAt('/shortlist'));
    await takenUp(page);
    await page.getByRole('button', { name: 'Keep it here' }).tap();
    await button(page, 'Plan your calls').tap();
    await page.waitForURL(isAt('/call-plan'));
    await takenUp(page);
    const asked = page.locator('[data-question="of aetna"]');
    await asked.getByText('Yes', { exact: true }).last().tap();
    await asked.getByRole('textbox').fill('Choice plan only');
    await link(page, 'See all that is known').tap();
    await page.waitForURL(isAt('/compare'));
    await takenUp(page);
    await page.locator('tr[data-terms=aetna] .told-note').waitFor();
    expect(await page.locator('tr[data-terms=aetna] .told-note').textContent()).toContain(
      '“Choice plan only”',
    );
    await visit(page, `${server.address}/shortlist`);
    await page.waitForURL(asks('p=aaaaaaa2'));
    await takenUp(page);
    await page.getByText('What you were told by phone').tap();
    expect(await page.locator('.told-answers').textContent()).toContain('Choice plan only');
    await page.context().close();
  });
});

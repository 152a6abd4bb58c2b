import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { takenUp, visit } from './visit.ts';

const SEARCH = '/search?near=80202&within=10&accreditation=carf';
const CANARY = 'canary <img src=x onerror="document.title=1"> 7319';

const picksIn = (page: Page) => new URL(page.url()).searchParams.getAll('p');

describe.skipIf(!BROWSER)('in a browser: the shortlist', () => {
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

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    return goTo(context, path, options.javaScriptEnabled !== false);
  }

  async function goTo(context: BrowserContext, path: string, hasScripts = true): Promise<Page> {
    const page = await context.newPage();
    await visit(page, server.address + path, hasScripts);
    return page;
  }

  /** A browser whose owner has agreed, with these programs on the list. */
  async function openKept(
    saved: readonly string[],
    path: string,
    picks: readonly string[] = [],
  ): Promise<Page> {
    const context = await browser.newContext();
    const page = await goTo(context, '/about');
    await page.evaluate(
      (text) => localStorage.setItem('stepwell-notebook', text),
      JSON.stringify({ version: 1, saved, picks, programs: [] }),
    );
    await visit(page, server.address + path);
    return page;
  }

  /** The page of the browser’s own list, which leads on to the address that names its programs. */
  async function arriveAt(page: Page, picks: readonly string[]): Promise<void> {
    await page.waitForURL(`**/shortlist?${picks.map((id) => `p=${id}`).join('&')}`);
    await takenUp(page);
  }

  const savedIn = (page: Page): Promise<string[]> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('stepwell-notebook') ?? '{"saved":[]}').saved);
  const save = (page: Page, id: string) => page.locator(`[data-save=${id}]`);

  test('the first program leads to the question, later ones are added where one is', async () => {
    const page = await open(SEARCH);
    await save(page, 'aaaaaaa1').click();
    await page.waitForURL('**/shortlist?p=aaaaaaa1&**');
    await takenUp(page);
    await page.getByRole('button', { name: 'Keep it here' }).click();
    await expect.poll(() => savedIn(page)).toEqual(['aaaaaaa1']);
    await visit(page, server.address + SEARCH);
    await page.locator('.save.picked').waitFor();
    const status = page.locator('[data-saved-status]');
    await save(page, 'aaaaaaa2').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status.textContent()).toBe('Two Rivers is on your shortlist.');
    expect(await save(page, 'aaaaaaa2').getAttribute('aria-label')).toBe('Shortlist: remove Two Rivers');
    expect(new URL(page.url()).pathname).toBe('/search');
    expect(await savedIn(page)).toEqual(['aaaaaaa1', 'aaaaaaa2']);
    await page.keyboard.press('Enter');
    await expect.poll(() => status.textContent()).toBe('Two Rivers is no longer on your shortlist.');
    expect(await savedIn(page)).toEqual(['aaaaaaa1']);
    await page.context().close();
  });

  test('what is saved is still marked after a filter has drawn the list anew', async () => {
    const page = await openKept(['aaaaaaa2'], '/search?near=80202&within=10');
    await page.locator('[data-save=aaaaaaa2].picked').waitFor();
    await page.getByRole('checkbox', { name: /^CARF/ }).check();
    await page.waitForURL('**accreditation=carf');
    await page.locator('.chip', { hasText: 'CARF' }).waitFor();
    await page.locator('[data-save=aaaaaaa2].picked').waitFor();
    await expect.poll(() => page.locator('.save.picked').count()).toBe(1);
    await page.context().close();
  });

  test('without an address the page shows the browser’s own list, with its notes', async () => {
    const page = await openKept(['aaaaaaa3', 'aaaaaaa1'], '/shortlist');
    await arriveAt(page, ['aaaaaaa3', 'aaaaaaa1']);
    const note = page.getByRole('textbox', { name: 'Your note: Cedar Landing' });
    await note.fill(CANARY);
    await visit(page, `${server.address}/shortlist`);
    await arriveAt(page, ['aaaaaaa3', 'aaaaaaa1']);
    expect(await note.inputValue()).toBe(CANARY);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.note .print-only').first().textContent()).toBe(CANARY);
    expect(await page.locator('textarea').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('no note is ever sent, whatever is done with the list', async () => {
    const sent: string[] = [];
    const page = await openKept(['aaaaaaa3', 'aaaaaaa1'], '/shortlist?p=aaaaaaa3&p=aaaaaaa1&near=80202');
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByRole('textbox').first().fill('canary-7319');
    for (const button of ['Compare', 'Plan your calls', 'Print']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.waitForURL((url) => url.pathname !== '/shortlist');
      expect(picksIn(page)).toEqual(['aaaaaaa3', 'aaaaaaa1']);
      await page.goBack();
      await page.waitForURL('**/shortlist?**');
      await takenUp(page);
      await page.locator('.note').first().waitFor();
    }
    expect(await page.getByRole('link', { name: 'Link to this list' }).getAttribute('href')).toBe(
      '/shortlist?p=aaaaaaa3&p=aaaaaaa1',
    );
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.join('\n')).not.toContain('canary');
    await page.context().close();
  });

  test('a list that was sent is shown as it was sent, and joins one’s own only when asked', async () => {
    const page = await openKept(['aaaaaaa1'], '/shortlist?p=aaaaaaa2&p=aaaaaaa3');
    await page.getByText('2 of these programs are not on your own shortlist.').waitFor();
    expect(await savedIn(page)).toEqual(['aaaaaaa1']);
    await page.getByRole('button', { name: 'Add to my shortlist' }).click();
    await arriveAt(page, ['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3']);
    expect(await page.locator('[data-other-list]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('taken off, it stays off', async () => {
    const page = await openKept(['aaaaaaa3', 'aaaaaaa1'], '/shortlist');
    await arriveAt(page, ['aaaaaaa3', 'aaaaaaa1']);
    await page.getByRole('link', { name: 'Remove Cedar Landing' }).click();
    await arriveAt(page, ['aaaaaaa1']);
    expect(await savedIn(page)).toEqual(['aaaaaaa1']);
    await page.getByRole('link', { name: /^Remove Juniper/ }).click();
    await page.getByText('Nothing is on it yet.').waitFor();
    await page.context().close();
  });

  test('taken off before the notebook’s script came, it stays off as well', async () => {
    const page = await openKept(['aaaaaaa3', 'aaaaaaa1'], '/shortlist?p=aaaaaaa3&p=aaaaaaa1');
    await page.route('**/notebook.client*', (route) => route.abort());
    for (const [removed, left] of [
      ['aaaaaaa3', ['aaaaaaa1']],
      ['aaaaaaa1', []],
    ] as const) {
      await visit(page, page.url());
      expect(await page.locator('.note').count()).toBe(0);
      await page.unroute('**/notebook.client*');
      await page.locator(`[data-unsave=${removed}]`).click();
      await expect.poll(() => savedIn(page)).toEqual(left);
      await takenUp(page);
      expect(new URL(page.url()).hash).toBe('');
      await page.route('**/notebook.client*', (route) => route.abort());
    }
    await page.getByText('Nothing is on it yet.').waitFor();
    await page.context().close();
  });

  test('a link from elsewhere takes nothing off', async () => {
    const page = await openKept(['aaaaaaa3', 'aaaaaaa1'], '/shortlist?p=aaaaaaa1#off-aaaaaaa3');
    expect(await savedIn(page)).toEqual(['aaaaaaa3', 'aaaaaaa1']);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  test('thirty is the most, and the page says so', async () => {
    const full = Array.from({ length: 30 }, (_, number) => `b${String(number).padStart(7, '0')}`);
    const page = await openKept(full, SEARCH);
    await save(page, 'aaaaaaa1').click();
    await page.getByText('Thirty is the most.').waitFor();
    expect(await savedIn(page)).toHaveLength(30);
    await visit(page, `${server.address}/shortlist`);
    await arriveAt(page, full);
    expect(await page.locator('[data-item]').count()).toBe(30);
    await page.context().close();
  });

  test('one that is gone or was merged says what happened, and keeps its note', async () => {
    const page = await openKept(['aaaaaaa5', 'ccccccc1'], '/shortlist');
    await arriveAt(page, ['aaaaaaa5', 'ccccccc1']);
    await page.getByText('No longer listed.').waitFor();
    await page.getByText('Two entries for this program are now one.').waitFor();
    await page.getByRole('textbox', { name: 'Your note: Closed Door' }).fill('They moved to Aurora.');
    await expect.poll(() => savedIn(page)).toEqual(['aaaaaaa5', 'aaaaaaa1']);
    await page.context().close();
  });

  test('what was told by phone stands with its program', async () => {
    const page = await openKept(['aaaaaaa2'], '/call-plan?p=aaaaaaa2');
    await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
    await visit(page, `${server.address}/shortlist`);
    await arriveAt(page, ['aaaaaaa2']);
    await page.getByText('What you were told by phone').click();
    expect(await page.locator('.told-answers').textContent()).toMatch(
      /Are you taking new people\?.*You were told: Yes/,
    );
    await page.context().close();
  });

  test('picks are put back on another day, and forgotten when the last one is taken off', async () => {
    const page = await openKept([], `${SEARCH}&p=aaaaaaa1&p=aaaaaaa2`);
    await page.locator('.tray.filled').waitFor();
    await visit(page, server.address + SEARCH);
    await page.getByRole('link', { name: 'Put back the 2 you picked before' }).click();
    await page.locator('.tray.filled').waitFor();
    expect(picksIn(page)).toEqual(['aaaaaaa1', 'aaaaaaa2']);
    expect(await page.locator('.put-back').count()).toBe(0);
    for (const id of ['aaaaaaa1', 'aaaaaaa2']) {
      await page.locator(`.picked[data-pick=${id}]`).click();
      await page.locator(`.pick[data-pick=${id}]:not(.picked)`).waitFor();
    }
    await page.waitForFunction(() => localStorage.getItem('stepwell-notebook')?.includes('"picks":[]'));
    await visit(page, server.address + SEARCH);
    await page.locator('.card').first().waitFor();
    expect(await page.locator('.put-back').count()).toBe(0);
    await page.context().close();
  });

  test('nothing is remembered of a browser whose owner was never asked', async () => {
    const page = await open(`${SEARCH}&p=aaaaaaa1`);
    await page.locator('.tray.filled').waitFor();
    await visit(page, `${server.address}/shortlist?p=aaaaaaa1`);
    await page.getByRole('textbox').fill('Near the bus');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  test('without scripts: from a card to the list, to the comparison, and back', async () => {
    const page = await open(SEARCH, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await save(page, 'aaaaaaa1').click();
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await save(page, 'aaaaaaa2').click();
    await page.waitForURL('**/shortlist?p=aaaaaaa1&p=aaaaaaa2&**');
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await page.locator('noscript p').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL('**/compare?**');
    expect(await page.locator('h1').textContent()).toBe('Compare two programs');
    await page.context().close();
  });
});

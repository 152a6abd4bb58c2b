import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { visit } from './visit.ts';

const SEARCH = '/search?near=80202&within=10&accreditation=carf';
const THREE = '/compare?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&near=80202&accreditation=carf';
/** Everything that can be asked is not known of it. */
const MUCH_TO_ASK =
  '/print?p=aaaaaaa7&p=aaaaaaa2&near=80202&accreditation=carf&therapies=dbt&formats=family-sessions&payers=aetna&daypart=evening&aftercare=follow-up';

/** As many wishes as a family has, and nothing known of most. */
const MUCH_ASKED = `${MUCH_TO_ASK}&focus=co-occurring&languages=spanish&ages=adults&assistance=payment-plan&populations=veterans&level=partial-hospitalization&medicines=buprenorphine&payment=sliding-fee&access=wheelchair&start=2026-12-01&free=mon-1730-2200,tue-1730-2200,thu-1730-2200`;

const pagesOf = (pdf: string) => pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

const picksIn = (page: Page) => new URL(page.url()).searchParams.getAll('p');

describe.skipIf(!BROWSER)('in a browser: comparing', () => {
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

  async function open(path: string, options: { scripts?: boolean; width?: number } = {}): Promise<Page> {
    const { scripts = true, width = 1280 } = options;
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      viewport: { width, height: 740 },
    });
    const page = await context.newPage();
    await visit(page, server.address + path, scripts);
    return page;
  }

  test('without scripts, by keyboard: from the list to the comparison to the sheet', async () => {
    const page = await open(SEARCH, { scripts: false });
    await tabTo(page, '#program-aaaaaaa1 .pick');
    await page.keyboard.press('Enter');
    await page.waitForURL('**p=aaaaaaa1**');
    await tabTo(page, '#program-aaaaaaa2 .pick');
    await page.keyboard.press('Enter');
    await page.waitForURL('**p=aaaaaaa2**');
    expect(await page.locator('.tray').textContent()).toContain(
      '2 of 4 to compare: Juniper Steps, Two Rivers',
    );
    await page.locator('.tray .button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare?**');
    expect(await page.locator('h1').textContent()).toBe('Compare two programs');
    await tabTo(page, 'a[href^="/print"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/print?**');
    expect(await page.locator('.ask-sheet').count()).toBe(2);
    await page.context().close();
  });

  test('picks last while filters change, pages turn and programs are read', async () => {
    const page = await open('/search?near=59601&p=aaaaaaa1', { scripts: false });
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**&page=2**');
    expect(picksIn(page)).toEqual(['aaaaaaa1']);
    await page.getByLabel('Order', { exact: true }).selectOption('Name');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL('**&order=name**');
    expect(picksIn(page)).toEqual(['aaaaaaa1']);
    await page.getByRole('link', { name: 'Intensive outpatient, remove' }).click();
    await page.waitForURL('**&care=any**');
    expect(picksIn(page)).toEqual(['aaaaaaa1']);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/programs/**');
    expect(picksIn(page)).toEqual(['aaaaaaa1']);
    await page.context().close();
  });

  test('with scripts a pick changes the page in place, is said aloud and keeps the focus', async () => {
    const page = await open(SEARCH);
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.locator('#program-aaaaaaa1 .pick').focus();
    await page.keyboard.press('Enter');
    await page.locator('.tray.filled').waitFor();
    const said = page.locator('.tray [role=status]');
    await expect.poll(() => said.textContent()).toContain('1 of 4 to compare: Juniper Steps');
    const focused = page.locator('#program-aaaaaaa1 .pick:focus');
    await expect.poll(() => focused.getAttribute('aria-label')).toBe('Compare: remove Juniper Steps');
    await page.keyboard.press('Enter');
    await page.locator('.tray:not(.filled)').waitFor({ state: 'attached' });
    await expect.poll(() => picksIn(page)).toEqual([]);
    expect(await page.locator('body[data-same-page]').count()).toBe(1);
    await page.context().close();
  });

  test('a fifth pick says what to do', async () => {
    const page = await open(`${SEARCH}&p=aaaaaaa1,aaaaaaa2,aaaaaaa3,aaaaaaa4,aaaaaaa7`);
    expect(await page.locator('.tray').textContent()).toContain('Four is the most. Remove one first.');
    await page.context().close();
  });

  test('the names stay in view as one scrolls, on a phone as letters', async () => {
    for (const [width, key] of [
      [1280, '.compare thead th'],
      [360, '.compare-key p'],
    ] as const) {
      const page = await open(THREE, { width });
      await page.evaluate(() => window.scrollTo(0, 1500));
      const box = await page.locator(key).first().boundingBox();
      expect(box?.y, key).toBeGreaterThanOrEqual(0);
      expect(box?.y, key).toBeLessThan(10);
      await page.context().close();
    }
  });

  test('on a phone a row that is wholly the same is one line, and each other answer has its letter', async () => {
    const page = await open(THREE, { width: 360 });
    const need = page.locator('.compare tr.differs').first().locator('.who');
    expect(await need.count()).toBe(3);
    const evening = page.locator('.compare tr.one').first();
    expect(await evening.locator('td:visible').count()).toBe(1);
    expect(await evening.locator('.who').textContent()).toBe('All:');
    const alike = page.locator('.compare tr.may-differ', { hasText: 'Cognitive behavioral therapy' });
    expect(await alike.locator('td:visible').count()).toBe(2);
    expect(await alike.locator('td:visible').last().locator('.who').allTextContents()).toHaveLength(2);
    await page.context().close();
  });

  test('it is a table to whom it is read, on a phone as well', async () => {
    const page = await open(THREE, { width: 360 });
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('columnheader').count()).toBe(3);
    expect(await page.getByRole('rowheader', { name: /^CARF/ }).count()).toBe(1);
    await page.context().close();
  });

  test('on paper it stays a table, and links go', async () => {
    const page = await open(THREE, { width: 360 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare').evaluate((table) => getComputedStyle(table).display)).toBe('table');
    for (const gone of ['.compare-links', '.back', '.compare .remove', '.compare-key']) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    await page.context().close();
  });

  test('what is printed is chosen without scripts, by keyboard', async () => {
    const page = await open('/print?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&near=80202', {
      scripts: false,
      width: 360,
    });
    await tabTo(page, '.print-options summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[name=as]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=only][value=aaaaaaa2]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name=part][value=approaches]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name=type]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL('**type=large**');
    expect(await page.locator('.ask-sheet h2').allTextContents()).toEqual([
      'Juniper Steps: Evening Program',
      'Cedar Landing',
    ]);
    expect(await page.locator('.sheet-facts').count()).toBeGreaterThan(0);
    expect(await page.getByText('2 Treatment approaches').count()).toBe(0);
    expect(await page.locator('.print-options').getAttribute('open')).toBe('');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-options').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(['Letter', 'A4'])(
    'a table on %s has the names and the crisis lines on each page',
    async (format) => {
      const page = await open('/print?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&as=table');
      const pdf = (await page.pdf({ format })).toString('latin1');
      const pages = pagesOf(pdf);
      expect(pages).toBeGreaterThan(1);
      expect(pdf.match(/tel:988/g)?.length).toBeGreaterThanOrEqual(pages);
      expect(pdf.match(/tel:\+13035550142/g)?.length).toBeGreaterThanOrEqual(pages);
      await page.emulateMedia({ media: 'print' });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      expect(await width()).toBe(true);
      await page.context().close();
    },
  );

  test('long names that stay in sight hide nothing that the keyboard is at', async () => {
    const page = await open('/compare?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&p=aaaaaaa7&accreditation=carf');
    await page.locator('.compare .name').evaluateAll((names) => {
      for (const name of names) name.textContent = 'Recovery Center: Partial Hospitalization '.repeat(3);
    });
    await page.locator('.compare tbody a').last().focus();
    const hidden: string[] = [];
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press('Shift+Tab');
      const isHidden = await page.evaluate(() => {
        const head = document.querySelector('.compare thead th')?.getBoundingClientRect();
        const at = document.activeElement?.closest('.compare tbody a')?.getBoundingClientRect();
        return head && at && at.bottom <= head.bottom + 1;
      });
      if (isHidden) hidden.push(`step ${step}`);
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  test('large type is larger on paper', async () => {
    const heights: number[] = [];
    for (const type of ['', '&type=large']) {
      const page = await open(`/print?p=aaaaaaa1${type}`);
      await page.emulateMedia({ media: 'print' });
      heights.push((await page.locator('.sheet-question').first().boundingBox())?.height ?? 0);
      await page.context().close();
    }
    const [usual = 0, large = 0] = heights;
    expect(large).toBeGreaterThan(usual * 1.2);
  });

  test.each(['Letter', 'A4'])('a program with ten questions is one page of %s', async (format) => {
    for (const path of [MUCH_TO_ASK, MUCH_ASKED]) {
      const page = await open(path);
      expect(await page.locator('.ask-sheet').first().locator('.sheet-question').count()).toBe(10);
      expect(pagesOf((await page.pdf({ format })).toString('latin1')), path).toBe(2);
      await page.context().close();
    }
  });

  test('where large type takes two pages, both say whose they are', async () => {
    const page = await open(`${MUCH_ASKED.replace('p=aaaaaaa7&', '')}&type=large`);
    await page.getByText('In large type a program can take two pages.').waitFor();
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pagesOf(pdf)).toBe(2);
    const [phone] =
      (await page.locator('.ask-sheet .sheet-phone a').getAttribute('href'))?.match(/\d+/) ?? [];
    expect(pdf.match(new RegExp(`tel:\\+?${phone}`, 'g'))).toHaveLength(2);
    await page.context().close();
  });
});

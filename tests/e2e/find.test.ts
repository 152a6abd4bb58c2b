import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { violationsOf } from './axe.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { takenUp, visit } from './visit.ts';

const BOX = 'Place, program, or what you need';

describe.skipIf(!BROWSER)('in a browser: the one box', () => {
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

  async function open(options: BrowserContextOptions = {}, path = '/'): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await visit(page, server.address + path, options.javaScriptEnabled !== false);
    return page;
  }

  const chips = (page: Page) => page.locator('.chip').allTextContents();

  test.each([true, false])('a person who types "motivatoinal interveiwing", scripts: %s', async (scripts) => {
    const page = await open({ javaScriptEnabled: scripts });
    await page.getByLabel(BOX).fill('motivatoinal interveiwing');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search?**');
    if (scripts) await takenUp(page);
    expect(await page.locator('.reading').textContent()).toContain(
      'We read “motivatoinal interveiwing” as Motivational interviewing.',
    );
    await page.getByRole('link', { name: 'Motivational interviewing, remove' }).click();
    await page.waitForURL((url) => !url.search.includes('therapies'));
    await expect.poll(() => chips(page)).toEqual(['Intensive outpatient']);
    await page.context().close();
  });

  test.each([true, false])('a person who types "suboxone evening denver", scripts: %s', async (scripts) => {
    const page = await open({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });
    await page.getByLabel(BOX).fill('suboxone evening denver');
    await page.getByLabel(BOX).press('Enter');
    await page.waitForURL('**/search?**');
    if (scripts) await takenUp(page);
    expect(await page.locator('h1').textContent()).toMatch(/of Denver, CO$/);
    await expect
      .poll(() => chips(page))
      .toEqual(['Denver, CO', 'Intensive outpatient', 'Buprenorphine (Suboxone) for opioid use', 'Evening']);
    await page.getByLabel(BOX).fill('carf helena mt');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL('**Helena**');
    await expect
      .poll(() => chips(page))
      .toEqual([
        'Helena, MT',
        'Intensive outpatient',
        'CARF',
        'Buprenorphine (Suboxone) for opioid use',
        'Evening',
      ]);
    // However much was asked, the first program is named on the first screen, and the last chip is in reach.
    const first = await page.locator('.card-name').first().boundingBox();
    expect((first?.y ?? 740) + (first?.height ?? 0)).toBeLessThan(740);
    await page.getByRole('link', { name: 'Evening, remove' }).click();
    await page.waitForURL((url) => !url.search.includes('daypart'));
    await page.context().close();
  });

  test('without a script the box is a plain field', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.getByLabel(BOX).getAttribute('role')).toBeNull();
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    await page.context().close();
  });

  test('by keyboard through the suggestions', async () => {
    const page = await open();
    const box = page.getByLabel(BOX);
    const options = page.locator('.suggestions [role=option]');
    const status = page.locator('.find > .place-field > [role=status]');
    const chosen = () => page.locator('[role=option][aria-selected=true]').allTextContents();
    await box.focus();
    // Who types slowly is answered on the way, and each answer is a list of its own.
    const last = page.waitForResponse((response) => response.url().endsWith('=carf+helen'));
    await page.keyboard.type('carf helen');
    await (await last).finished();
    await options.first().filter({ hasText: 'Helena, MT' }).waitFor();
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => status.textContent()).toMatch(/^\d suggestions?\./);
    expect(await chosen()).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).toEqual([expect.stringContaining('Helena, MT')]);
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await expect.poll(chosen).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(chosen).toEqual([await options.last().textContent()]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
    expect(await box.inputValue()).toBe('carf helen');

    await page.keyboard.press('Escape');
    await options.first().waitFor({ state: 'hidden' });
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('carf helen');

    await page.keyboard.press('ArrowDown');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?near=Helena,+MT&accreditation=carf&read=**');
    await page.context().close();
  });

  test('what one has chosen is not taken away by an answer that comes late', async () => {
    const page = await open();
    const options = page.locator('.suggestions [role=option]');
    const isLate = (address: { url(): string }) => address.url().endsWith('=carf+helen');
    // Never answered, so that the choice is made before.
    await page.route(/=carf\+helen$/, () => undefined);
    await page.getByLabel(BOX).focus();
    await page.keyboard.type('carf');
    await options.first().waitFor();
    const asked = page.waitForRequest(isLate);
    await page.keyboard.type(' helen');
    await asked;
    const givenUp = page.waitForEvent('requestfailed', isLate);
    await page.keyboard.press('ArrowDown');
    await givenUp;
    await expect.poll(() => page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await page.context().close();
  });

  test('Enter without a choice searches for what was typed, and leaving the field closes the list', async () => {
    const page = await open();
    await page.getByLabel(BOX).focus();
    await page.keyboard.type('carf');
    await page.locator('.suggestions [role=option]').first().waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.suggestions [role=option]').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?accreditation=carf&read=carf');
    await page.context().close();
  });

  test('on a page of results a pressed suggestion keeps the rest of the search, also after a filter', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } }, '/search?near=80202&within=10');
    await page.getByRole('checkbox', { name: /^CARF/ }).check();
    await page.waitForURL('**accreditation=carf**');
    await page.getByLabel(BOX).focus();
    await page.keyboard.type('eveni');
    await page.locator('.suggestions').getByRole('option', { name: 'Evening What you need' }).click();
    await page.waitForURL('**/search?near=80202&within=10&accreditation=carf&daypart=evening&read=**');
    await page.context().close();
  });

  test('the open list breaks no rule of axe, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ colorScheme, viewport: { width: 360, height: 740 } });
      await page.getByLabel(BOX).focus();
      await page.keyboard.type('evening den');
      await page.locator('.suggestions [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.context().close();
    }
  });

  test('the other ways in are forms that work without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.getByText('With your insurance card and your week').click();
    await page.getByLabel('ZIP code, or city and state').fill('80202');
    await page.getByLabel('Plan on your card').fill('aetna ppo');
    await page.getByLabel('Evening').check();
    await page.getByRole('button', { name: 'Show programs' }).click();
    await page.waitForURL('**/search?near=80202&daypart=evening&payers=aetna');
    await page.goto(server.address);
    await page.getByText('With your insurance card and your week').click();
    await page.getByLabel('ZIP code, or city and state').fill('80202');
    await page.getByLabel('Plan on your card').fill('blue cross');
    await page.getByRole('button', { name: 'Show programs' }).click();
    await page.getByRole('heading', { name: 'Which Blue Cross plan is on your card?' }).waitFor();
    await page.goto(server.address);
    await page.getByText('With a program you have heard of').click();
    await page.getByLabel('Name of the program').fill('Juniper Steps');
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.waitForURL('**/search?care=any&q=Juniper+Steps');
    await page.context().close();
  });
});

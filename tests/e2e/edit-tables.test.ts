import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { insertOrganization } from '#app/portal/organizations/organization-repository.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { startDirectoryServer, textOf } from '../routes/directory-server.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { violationsOf } from './axe.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { enter, tabTo } from './keyboard.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const PROGRAM = HANDMADE[0]!;

describe.skipIf(!BROWSER)('in a browser: what only a program can tell', () => {
  let server: Awaited<ReturnType<typeof startDirectoryServer>>;
  let database: OpenDatabase;
  let browser: Browser;
  let cookies: { name: string; value: string; url: string }[];
  beforeAll(async () => {
    server = await startDirectoryServer();
    database = openDatabase(server.file);
    const { id } = await makeAccount(database.writer);
    const organization = await insertOrganization(database.writer, 'Sample Organization', id, new Date());
    await database.writer
      .updateTable('listing')
      .set({ provider_id: organization.id })
      .where('public_id', '=', PROGRAM.id)
      .execute();
    const [name = '', value = ''] = (await signedInCookie(database.writer, id)).split('=');
    cookies = [{ name, value, url: server.address }];
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await database?.close();
    await server?.end();
  });

  async function editorAt(section: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await visit(
      page,
      `${server.address}/provider/programs/${PROGRAM.id}/sections/${section}`,
      javaScriptEnabled,
    );
    return page;
  }

  async function visitorAt(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: PHONE });
    await visit(page, server.address + path);
    return page;
  }

  async function expectSound(page: Page): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  }

  async function type(page: Page, selector: string, text: string): Promise<void> {
    await tabTo(page, selector);
    await page.keyboard.type(text);
  }

  async function check(page: Page, selector: string): Promise<void> {
    await tabTo(page, selector);
    await page.keyboard.press('Space');
  }

  async function publish(page: Page): Promise<void> {
    await tabTo(page, 'button[value=publish]');
    await enter(page);
    await expectSound(page);
    await tabTo(page, 'main form button[type=submit]');
    await enter(page);
    await page.getByRole('status').first().waitFor();
  }

  test('by keyboard: an evening track is written and published, and a search for evenings finds it', async () => {
    const page = await editorAt('timetable');
    await type(page, '#name-1', 'Evening');
    await check(page, '[name=days-1-1][value="1"]');
    await check(page, '[name=days-1-1][value="3"]');
    await type(page, '#starts-1-1', '5:30 pm');
    await type(page, '#ends-1-1', '8:30');
    const total = page.locator('[data-total]').first();
    expect(await total.textContent()).toBe('No times yet.');
    await page.keyboard.type(' pm');
    await expect.poll(() => total.textContent()).toBe('6 hours, less than 9 hours a week.');

    await page.locator('[data-lines]').evaluate((lines) => lines.setAttribute('data-before', ''));
    await tabTo(page, '[data-track] button[value=more]');
    await page.keyboard.press('Enter');
    await page.locator('#days-1-2:focus').waitFor();
    expect(await page.locator('[data-before]').count()).toBe(0);
    await check(page, '[name=days-1-2][value="5"]');
    await type(page, '#starts-1-2', '10 pm');
    await type(page, '#ends-1-2', '1 am');
    await expect.poll(() => total.textContent()).toBe('9 hours a week.');
    await expectSound(page);
    await publish(page);

    const visitor = await visitorAt('/search?near=80202&daypart=evening');
    const found = visitor.locator('.card', { hasText: PROGRAM.name }).first();
    expect(await found.textContent()).toContain('Yes Evening. Program, 2026');
    await visit(
      visitor,
      `${server.address}/search?near=80202&free=tue-evening,thu-evening,sat-2200-2400,sun-0000-0100`,
    );
    expect(await visitor.locator('.card', { hasText: PROGRAM.name }).first().textContent()).toContain(
      'Evening',
    );
    await found.getByRole('link', { name: PROGRAM.name }).first().click();
    await visitor.getByText('Tue, Thu 5:30 to 8:30 pm; Sat 10 pm to 1 am the next day').first().waitFor();

    const boxes = await editorAt('schedule');
    expect(await boxes.locator('#evening').textContent()).toContain('Yes. You told it in Weekly sessions');
    expect(await boxes.locator('#morning').textContent()).toContain('No. You told it in Weekly sessions');
    expect(await boxes.locator('#morning a').getAttribute('href')).toContain('/sections/timetable');
    expect(await boxes.locator('[name=evening], [name=morning]').count()).toBe(0);
    expect(await boxes.locator('[name=telehealth], [name=about-60-days]').count()).toBe(6);
    await expectSound(boxes);
    await visit(boxes, boxes.url().replace('schedule', 'insurance'));
    const choice = boxes.locator('fieldset', { has: boxes.locator('#medicaid') });
    expect(await choice.textContent()).toContain('Federal survey, 2023, says yes.');
    await expectSound(boxes);
  });

  test('without script: what is wrong is said beside what was typed, and a line comes and goes', async () => {
    const page = await editorAt('timetable', false);
    await page.locator('.more-lines summary').first().click();
    await page.fill('#starts-1-3', '9');
    await page.fill('#ends-1-3', 'late');
    await page.locator('.more-lines button[value=more]').first().click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      'Check the days.',
      'Add am or pm.',
      'Write a time, such as 5:30 pm or 17:30.',
    ]);
    expect(await page.inputValue('#starts-1-3')).toBe('9');
    expect(await page.inputValue('#ends-1-3')).toBe('late');
    await Promise.all([page.waitForEvent('load'), page.locator('button[value=remove-row-1-3]').click()]);
    expect(await page.locator('#starts-1-4').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('plans and openings stand on the page as they were said', async () => {
    const page = await editorAt('payers');
    await page.locator('#plan-1').focus();
    await page.keyboard.type('uh');
    await page.getByRole('option', { name: 'UnitedHealthcare' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.inputValue('#plan-1')).toBe('UnitedHealthcare');
    await page.selectOption('#answer-1', 'in-network');
    await page.fill('#plan-2', 'Blue Cross');
    await page.selectOption('#answer-2', 'refused');
    await page.locator('button[value=more]').click();
    await page.locator('#plan-3:focus').waitFor();
    await expectSound(page);
    await page.selectOption('#which-2', 'anthem');
    await publish(page);

    await visit(page, `${server.address}/provider/programs/${PROGRAM.id}/sections/openings`);
    await page.getByLabel('waiting list').check();
    await publish(page);

    const visitor = await visitorAt('/search?near=80202&payers=unitedhealthcare');
    const card = await visitor.locator('.card', { hasText: PROGRAM.name }).first().textContent();
    expect(card).toContain('In network with UnitedHealthcare, says the program.');
    const waits = 'Not taking new people now. There is a waiting list';
    expect(card).toContain(`${waits}.`);

    const picks = `p=${PROGRAM.id}&p=${HANDMADE[1]!.id}`;
    const asked = 'openings=taking-new-people';
    const today = messagesFor('en').sources.date(new Date().toISOString().slice(0, 10));
    for (const path of [
      `/programs/${slugOf(PROGRAM)}`,
      `/programs/${slugOf(PROGRAM)}?${asked}`,
      `/compare?${picks}`,
      `/compare?${picks}&${asked}`,
      `/compare.csv?${picks}`,
      `/compare.csv?${picks}&${asked}`,
      `/print?${picks}&${asked}&as=full`,
      `/print?${picks}&as=table`,
      `/call-plan?${picks}&${asked}`,
      `/shortlist?${picks}&${asked}`,
    ]) {
      const said = textOf(await (await server.get(path)).text());
      expect(said, path).toContain(waits);
      expect(said, path).toMatch(new RegExp(`${waits}\\W{1,5}Program, (?:${today}|${today.slice(-4)})`));
    }
    const found = await server.get(`/search?near=80202&${asked}&q=${encodeURIComponent(PROGRAM.name)}`);
    expect(await found.text()).not.toContain(waits);
    const api = await (await server.get(`/api/v1/programs/${PROGRAM.id}`)).json();
    expect(api.program.opening).toMatchObject({ takingNewPeople: false, waitingList: true });
    for (const path of [`/api/v1/programs/${PROGRAM.id}`, '/api/v1/programs?near=80202&within=10']) {
      const table = await (await server.get(path, { headers: { accept: 'text/csv' } })).text();
      const rows: Record<string, string>[] = parse(table, { columns: true, bom: true });
      const says = rows.map((row) => row.waitingList ?? row['takingNewPeople.waitingList']);
      expect(says.filter((said) => said !== '')).toEqual(['yes']);
    }
  });

  test('controls that stand beside each other stay in line when one of them has a mistake', async () => {
    const page = await editorAt('timetable', false);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.fill('#name-1', 'Morning');
    await page.fill('#starts-1-1', 'soon, or a little later than that');
    await page.fill('#ends-1-1', '11 am');
    await page.press('#ends-1-1', 'Enter');
    await page.locator('.line-fields .problem').first().waitFor();
    const topOf = async (selector: string) =>
      Math.round((await page.locator(selector).boundingBox())?.y ?? 0);
    expect(await topOf('#starts-1-1')).toBe(await topOf('#ends-1-1'));
  });

  test('a choice of one looks alike wherever it is asked', async () => {
    const looks: string[] = [];
    for (const path of [
      `/provider/programs/${PROGRAM.id}/sections/care`,
      `/provider/programs/${PROGRAM.id}/sections/openings`,
      `/programs/${slugOf(PROGRAM)}/report`,
    ]) {
      const page = await editorAt('care', false);
      await visit(page, server.address + path, false);
      const look = await page
        .locator('main input[type=radio]')
        .first()
        .evaluate((radio) => {
          const { width, height, appearance, borderRadius } = getComputedStyle(radio);
          const row = radio.closest('label')?.getBoundingClientRect().height ?? 0;
          return `${width} ${height} ${appearance} ${borderRadius} ${row >= 44}`;
        });
      looks.push(look);
    }
    expect(looks).toEqual(Array(3).fill('24px 24px none 50% true'));
  });
});

import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { insertCorrectionReport } from '#app/moderation/correction-report-repository.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { BROWSER, launchBrowser } from './browser.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let database: OpenDatabase;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  if (!BROWSER) return;
  server = await startDirectoryServer();
  database = openDatabase(server.file);
  browser = await launchBrowser();
  const { id } = await makeAccount(database.writer, 'moderator');
  const [name = '', value = ''] = (await signedInCookie(database.writer, id, true)).split('=');
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addCookies([{ name, value, url: server.address }]);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await database?.close();
  await server?.end();
});

const PROGRAM = `/programs/${slugOf(HANDMADE[0]!)}`;
const TODAY = dayOf(new Date());
const lastReport = async () => {
  const { id } = await database.reader
    .selectFrom('correction_report')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return `${server.address}/moderate/reports/${id}`;
};

test.skipIf(!BROWSER)(
  'from a visitor’s report to the public page: by keyboard alone on the moderator’s side',
  async () => {
    const visitor = await browser.newPage();
    await visitor.goto(`${server.address}${PROGRAM}/report`);
    await visitor.selectOption('#term', 'dbt');
    await visitor.getByRole('radio', { name: 'Yes' }).check();
    await visitor.getByLabel('On which day?').fill(TODAY);
    await visitor.getByRole('button', { name: 'Send the report' }).click();
    await visitor.getByRole('heading', { name: 'Thank you' }).waitFor();

    await page.goto(`${server.address}/moderate`);
    await page.getByRole('link', { name: /Juniper Steps/ }).press('Enter');
    await page.getByRole('heading', { name: /Is the page of Juniper Steps/ }).waitFor();
    await page.locator('[data-keys-switch]').waitFor();
    await page.keyboard.press('y');
    expect(await page.getByRole('radio', { name: /The answer is yes/ }).isChecked()).toBe(true);
    await page.getByLabel('Reason').focus();
    await page.keyboard.type('no, nobody left: called back.');
    expect(await page.getByRole('radio', { name: /The answer is yes/ }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();

    await visitor.goto(server.address + PROGRAM);
    await visitor.getByText('Moderator, from what the program told a visitor').first().waitFor();
    await visitor.getByRole('link', { name: 'What was changed here' }).click();
    await visitor.getByText(/as of .* Before: Not known/).waitFor();
    await visitor.close();
  },
);

test.skipIf(!BROWSER)('keys can be turned off, and stay off', async () => {
  await insertCorrectionReport(database.writer, 'aaaaaaa1', { wrong: ['times'] }, new Date());
  await page.goto(await lastReport());
  await page.getByRole('checkbox', { name: /Use keys/ }).uncheck();
  await page.reload();
  expect(await page.getByRole('checkbox', { name: /Use keys/ }).isChecked()).toBe(false);
  await page.locator('h1').click();
  await page.keyboard.press('y');
  expect(await page.getByRole('radio', { name: /The answer is yes/ }).isChecked()).toBe(false);
});

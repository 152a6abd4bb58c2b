import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { managedListing } from '../fixtures/made-claims.ts';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { BROWSER, launchBrowser } from './browser.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let database: OpenDatabase;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ownerId: number;
beforeAll(async () => {
  if (!BROWSER) return;
  server = await startDirectoryServer();
  database = openDatabase(server.file);
  browser = await launchBrowser();
  ({ id: ownerId } = await makeAccount(database.writer));
  const [name = '', value = ''] = (await signedInCookie(database.writer, ownerId)).split('=');
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addCookies([{ name, value, url: server.address }]);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await database?.close();
  await server?.end();
});

const TODAY = dayOf(new Date());

async function expectSound(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test.skipIf(!BROWSER)('a phone number that is pressed is told with the id of the program alone', async () => {
  const visitor = await browser.newPage();
  await visitor.goto(`${server.address}/programs/${slugOf(HANDMADE[0]!)}?near=80202&payers=aetna`);
  const sent = visitor.waitForRequest('**/called');
  // The system would ask what to call with.
  await visitor.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await visitor.getByRole('link', { name: '303-555-0142' }).click();
  const request = await sent;
  expect([request.method(), request.postData()]).toEqual(['POST', 'p=aaaaaaa1']);
  expect((await request.response())?.status()).toBe(204);
  expect(await visitor.context().cookies()).toEqual([]);
});

test.skipIf(!BROWSER)('who manages a page reads how often it was seen', async () => {
  const publicId = await managedListing({ db: database.writer, ownerId });
  const { id } = await database.reader
    .selectFrom('listing')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow();
  const rows = [0, 1, 8, 20].map((ago) => ({
    listing_id: id,
    day: daysAfter(TODAY, -ago),
    shown: 1200 - ago,
    opened: 3 + ago,
    compared: ago,
    called: 1,
  }));
  await database.writer.insertInto('listing_count').values(rows).execute();
  await page.goto(`${server.address}/provider`);
  await page.getByRole('link', { name: /^How often it is seen/ }).press('Enter');
  await page.getByRole('heading', { name: 'How often your page is seen' }).waitFor();
  expect(await page.getByRole('table', { name: 'By day' }).getByRole('row').nth(1).innerText()).toMatch(
    /1,200\s+fewer than 5\s+0\s+fewer than 5$/,
  );
  await expectSound();
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/counts-360.png`, fullPage: true });
  if (process.env.SHOTS) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: `${process.env.SHOTS}/counts-1280.png`, fullPage: true });
  }
});

import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { insertOrganization } from '#app/portal/organizations/organization-repository.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { managedListing } from '../fixtures/made-claims.ts';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { violationsOf } from './axe.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { visit, visitAgain } from './visit.ts';

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
const PROGRAM = `/programs/${slugOf(HANDMADE[1]!)}`;

async function expectSound(of = page): Promise<void> {
  await of.setViewportSize({ width: 360, height: 740 });
  expect(await violationsOf(of)).toEqual([]);
  expect(await of.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test.skipIf(!BROWSER)('a phone number that is pressed is told with the id of the program alone', async () => {
  const visitor = await browser.newPage();
  await visit(visitor, `${server.address}/programs/${slugOf(HANDMADE[0]!)}?near=80202&payers=aetna`);
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
  await visit(page, `${server.address}/provider`);
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

test.skipIf(!BROWSER)(
  'from a call to the public page: a program answers without an account, and a moderator takes it',
  async () => {
    const { id } = await makeAccount(database.writer, 'moderator');
    const [name = '', value = ''] = (await signedInCookie(database.writer, id, true)).split('=');
    const desk = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await desk.context().addCookies([{ name, value, url: server.address }]);
    await visit(desk, `${server.address}/moderate/programs/aaaaaaa2/code`);
    await desk.getByRole('button', { name: 'Make a code' }).press('Enter');
    const code = await desk.locator('.spoken-code').innerText();
    await expectSound(desk);
    // Read out by somebody: the whole address, also where the operator told none.
    await desk.getByRole('link', { name: /^https?:\/\/[^/]+\/programs\/.*\/confirm$/ }).waitFor();
    const menu = desk.getByRole('navigation', { name: 'Kinds of work' });
    expect((await menu.boundingBox())?.height).toBeLessThan(130);

    const program = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await visit(program, server.address + PROGRAM);
    await program.getByRole('link', { name: /^Do you work here/ }).press('Enter');
    await program.getByLabel('Code').fill('0000 0000');
    await program.getByRole('button', { name: 'Go on' }).press('Enter');
    await program.getByRole('link', { name: 'This code is not right.' }).waitFor();
    await expectSound(program);
    await program.getByLabel('Code').fill(code);
    await program.getByRole('button', { name: 'Go on' }).press('Enter');
    await program.getByRole('heading', { name: 'Four questions about Two Rivers' }).waitFor();
    const link = program.url();
    await program.getByRole('button', { name: 'Send the answers' }).press('Enter');
    await program.getByRole('link', { name: 'Answer at least one question.' }).waitFor();
    await expectSound(program);
    await program.getByLabel('Do you take new people now?').selectOption('waiting-list');
    await program.getByLabel('Evening', { exact: true }).selectOption('yes');
    await program.getByLabel('CARF').selectOption('yes');
    await program.getByLabel('Plan 1', { exact: true }).selectOption('aetna');
    await program.getByLabel('Do you take plan 1?').selectOption('no');
    await program.getByRole('button', { name: 'Send the answers' }).press('Enter');
    await program.getByRole('heading', { name: 'Thank you' }).waitFor();
    await visit(program, link);
    await program.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    expect(await program.context().cookies()).toEqual([]);
    // Not before somebody looked.
    await visit(program, server.address + PROGRAM);
    expect(await program.locator('main').innerText()).not.toContain('The program wrote');

    await visit(desk, `${server.address}/moderate?kind=confirmations`);
    await desk.getByRole('link', { name: 'Two Rivers' }).press('Enter');
    await desk.getByText('read out over 303-555-0100').waitFor();
    await expectSound(desk);
    await desk.getByRole('checkbox', { name: 'Evening: yes' }).check();
    await desk.getByRole('checkbox', { name: /: no, but there is a waiting list$/i }).check();
    await desk.getByLabel('Reason').fill('They had the code.');
    await desk.getByRole('button', { name: 'Keep this and show next' }).press('Enter');
    await desk.getByText('No answer of a program waits').waitFor();

    await visitAgain(program);
    const text = await program.locator('main').innerText();
    expect(text).toMatch(/Evening[\s\S]{0,40}Yes/i);
    expect(text).toContain('Not taking new people now. There is a waiting list');
    await visit(program, `${server.address}${PROGRAM}/changes`);
    await program.getByText(/Evening: yes, as of/i).waitFor();
  },
);

test.skipIf(!BROWSER)(
  'one press says that a part is still right, and what is missing leads to its form',
  async () => {
    const publicId = await managedListing({ db: database.writer, ownerId });
    const { id } = await database.reader
      .selectFrom('listing')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow();
    for (const [section, ago] of [
      ['schedule', 100],
      ['openings', 20],
      ['aftercare', 3],
    ] as const) {
      const day = daysAfter(TODAY, -ago);
      const value = section === 'schedule' ? { evening: 'yes' } : {};
      await database.writer
        .insertInto('published_section')
        .values({
          listing_id: id,
          section,
          value: JSON.stringify(value),
          published_at: `${day}T09:00:00.000Z`,
          confirmed_on: day,
        })
        .execute();
    }
    await visit(page, `${server.address}/provider/programs/${publicId}/right`);
    await page.getByText('Due since').waitFor();
    await page.getByText('Out of date. Said').waitFor();
    await expectSound();
    await page.getByRole('button', { name: 'Still right: When and how long' }).press('Enter');
    await page.getByText('This part has today’s date now.').waitFor();
    await page.waitForLoadState();
    expect(await page.getByText('Due since').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Insurance plans by name' }).getAttribute('href')).toBe(
      `/provider/programs/${publicId}/sections/payers`,
    );
  },
);

test.skipIf(!BROWSER)(
  'many pages at once: a file out, a look at what would change, and the file in',
  async () => {
    const { key, id: provider_id } = await insertOrganization(
      database.writer,
      'Two Sites',
      ownerId,
      new Date(),
    );
    const ids = ['b0000040', 'b0000041'];
    await database.writer.updateTable('listing').set({ provider_id }).where('public_id', 'in', ids).execute();
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const base = `${server.address}/provider/organizations/${key}`;
    const sheet = await fetch(`${base}/sheet.csv`, { headers: { cookie } });
    expect(sheet.headers.get('content-disposition')).toContain('attachment');
    expect(
      (await sheet.text())
        .split('\r\n')
        .slice(1, 3)
        .map((row) => row.split(',')[0]),
    ).toEqual(ids);

    await visit(page, base);
    await page.getByRole('link', { name: /^Change many pages/ }).press('Enter');
    const send = async (form: string, csv: string) => {
      const section = page.getByRole('region', { name: form });
      const file = { name: 'sites.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
      await section.getByLabel('Your file').setInputFiles(file);
      await section.getByRole('button', { name: 'Send the file' }).press('Enter');
    };
    const csv = 'id,openings.taking,care.detox\nb0000040,yes,\nb0000041,no,=1\naaaaaaa1,yes,\n';
    const week = 'id,timetable.1.name,timetable.1.times,schedule.evening\nb0000040,Day,Mon 9 am-noon,yes\n';
    await send('Only show what would change', week);
    await page.getByText('schedule.evening: “Yes” will not count.').waitFor();
    await send('Only show what would change', csv);
    await page.getByRole('heading', { name: /^Nothing was changed/ }).waitFor();
    await page.getByText('None of your programs has this id.').waitFor();
    await expectSound();
    await send('Publish all rows, or none', csv);
    await page.getByRole('heading', { name: /^Nothing was changed, since/ }).waitFor();
    await send('Publish all rows without a problem', csv);
    await page.getByRole('heading', { name: /^These changes are published/ }).waitFor();
    await send('Only show what would change', 'no file of ours');
    await page.getByRole('link', { name: 'The column “id” is missing.' }).waitFor();
    const published = await database.reader
      .selectFrom('published_section')
      .select(['section', 'value'])
      .execute();
    expect(published.filter(({ value }) => value.includes('taking'))).toEqual([
      { section: 'openings', value: '{"taking":"yes"}' },
    ]);
  },
);

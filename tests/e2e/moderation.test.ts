import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { insertCorrectionReport } from '#app/moderation/correction-report-repository.server.ts';
import { makeAccount, PASSWORD } from '../fixtures/made-accounts.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { violationsOf } from './axe.ts';
import { BROWSER } from './browser.ts';
import { fill, press, tabTo, type } from './keyboard.ts';
import { openSite, signIn } from './opened-site.ts';
import { takenUp, visit, visitAgain } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const PROGRAM = `/programs/${slugOf(HANDMADE[0]!)}`;
const TODAY = dayOf(new Date());
/** The apps of phones make one code in each. */
const STEP_MS = 30_000;

describe.skipIf(!BROWSER)('in a browser: a moderator at work', () => {
  const site = openSite();
  let page: Page;
  beforeAll(async () => {
    const { id } = await makeAccount(site.database.writer, 'moderator');
    const context = await site.browser.newContext({ viewport: PHONE });
    await signIn(site, context, id, true);
    page = await context.newPage();
  });

  const lastReport = async () => {
    const { id } = await site.database.reader
      .selectFrom('correction_report')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirstOrThrow();
    return `${site.server.address}/moderate/reports/${id}`;
  };

  /** A program says of itself that it has the accreditation. */
  const reportCredential = () =>
    site.database.writer
      .insertInto('credential')
      .columns(['listing_id', 'series', 'source_id', 'term', 'scope', 'status', 'as_of'])
      .expression((eb) =>
        eb
          .selectFrom('listing')
          .innerJoin('source', (join) => join.on('source.series', '=', 'samhsa-su'))
          .where('listing.public_id', '=', 'aaaaaaa1')
          .select((row) => [
            'listing.id',
            'source.series',
            'source.id as source_id',
            row.val('carf').as('term'),
            row.val('unknown').as('scope'),
            row.val('reported').as('status'),
            row.val('2023').as('as_of'),
          ]),
      )
      .execute();

  /** The sweep of all pages sees them on a wide screen. */
  async function expectSound(of: Page): Promise<void> {
    expect(await violationsOf(of)).toEqual([]);
    expect(await of.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }

  test('from signing in with a code to a checked credential that visitors see: all by keyboard', {
    timeout: 180_000,
  }, async () => {
    const { email } = await makeAccount(site.database.writer, 'moderator');
    await reportCredential();
    const context = await site.browser.newContext({ viewport: PHONE });
    const desk = await context.newPage();
    await visit(desk, `${site.server.address}/moderate`);
    await fill(desk, { email, password: PASSWORD });
    await fill(desk, { draft: PASSWORD });
    const key = ((await desk.locator('.totp-key').textContent()) ?? '').replaceAll(' ', '');
    const app = new TOTP({ secret: Secret.fromBase32(key) });
    await fill(desk, { 'turn-on': app.generate() });
    await press(desk, 'main form[action="/provider/sign-out"] button');
    await press(desk, 'main a[href="/provider/sign-in"]');
    await fill(desk, { email, password: PASSWORD });
    await expectSound(desk);
    await fill(desk, { code: '000000' });
    expect(await desk.getByRole('alert').textContent()).toContain('This code is not right');
    await expectSound(desk);
    // The code of the next half minute: the one of this was used above.
    await fill(desk, { code: app.generate({ timestamp: Date.now() + STEP_MS }) });
    await expectSound(desk);
    await press(desk, 'main a[href="/moderate"]');

    await press(desk, 'main a[href="/moderate?kind=credentials"]');
    await expectSound(desk);
    await press(desk, 'main a[href="/moderate/credentials/aaaaaaa1/carf"]');
    await expectSound(desk);
    const asked: (string | undefined)[] = [];
    await context.route('https://carf.org/**', (route) => {
      asked.push(route.request().headers().referer);
      return route.fulfill({ contentType: 'text/html', body: '<title>Find a provider</title>' });
    });
    await press(desk, 'main a:text("Look up CARF")');
    expect([await desk.title(), asked]).toEqual(['Find a provider', [undefined]]);
    await desk.goBack();
    await takenUp(desk);

    const choose = async (id: string, steps: number) => {
      await tabTo(desk, `#${id}`);
      await desk.keyboard.press('Space');
      for (let step = 0; step < steps; step++) await desk.keyboard.press('ArrowDown');
    };
    await choose('status', 0);
    await type(desk, { number: 'C-1042', registeredName: 'Juniper Steps LLC' });
    await choose('scope', 1);
    await choose('readHow', 0);
    await type(desk, { expiresOn: daysAfter(TODAY, 200), nextCheckOn: daysAfter(TODAY, 100) });
    await press(desk, 'main form button');
    expect(await desk.getByRole('alert').getByRole('link').count()).toBe(1);
    expect(await desk.locator('#registeredName').inputValue()).toBe('Juniper Steps LLC');
    await expectSound(desk);
    await type(desk, { note: 'Seen in the register at ten.' });
    await press(desk, 'main form button');
    expect(await desk.getByRole('status').textContent()).toBe('Your decision is kept.');
    expect(await desk.locator('main a[href="/moderate/credentials/aaaaaaa1/carf"]').count()).toBe(0);
    await press(desk, 'main a[href="/moderate/log"]');
    expect(await desk.locator('main').textContent()).toContain('Seen in the register at ten.');
    await expectSound(desk);
    await context.close();

    const visitor = await site.browser.newPage({ viewport: PHONE });
    await visit(visitor, site.server.address + PROGRAM);
    const shown = await visitor.locator('main').textContent();
    expect(shown).toMatch(/CARF’s record, read by a moderator, .*, until /);
    expect(shown).toContain('Number C-1042');
    await expectSound(visitor);
    await visitor.close();
  });

  test('from a visitor’s report to the public page: by keyboard alone on the moderator’s side', async () => {
    const visitor = await site.browser.newPage();
    await visit(visitor, `${site.server.address}${PROGRAM}/report`);
    await visitor.selectOption('#term', 'dbt');
    await visitor.getByRole('radio', { name: 'Yes' }).check();
    await visitor.getByLabel('On which day?').fill(TODAY);
    await visitor.getByRole('button', { name: 'Send the report' }).click();
    await visitor.getByRole('heading', { name: 'Thank you' }).waitFor();

    await visit(page, `${site.server.address}/moderate`);
    await page.getByRole('link', { name: /Juniper Steps/ }).press('Enter');
    await page.waitForURL('**/moderate/reports/*');
    await takenUp(page);
    await page.getByRole('heading', { name: /Is the page of Juniper Steps/ }).waitFor();
    await page.keyboard.press('y');
    const yes = page.getByRole('radio', { name: /The answer is yes/ });
    await expect.poll(() => yes.isChecked()).toBe(true);
    await page.getByLabel('Reason').focus();
    await page.keyboard.type('no, nobody left: called back.');
    expect(await yes.isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();

    await visit(visitor, site.server.address + PROGRAM);
    await visitor.getByText('Moderator, from what the program told a visitor').first().waitFor();
    await visitor.getByRole('link', { name: 'What was changed here' }).click();
    await visitor.getByText(/as of .* Before: Not known/).waitFor();
    await visitor.close();
  });

  test('keys can be turned off, and stay off', async () => {
    await insertCorrectionReport(site.database.writer, 'aaaaaaa1', { wrong: ['times'] }, new Date());
    await visit(page, await lastReport());
    await page.getByRole('checkbox', { name: /Use keys/ }).uncheck();
    await visitAgain(page);
    expect(await page.getByRole('checkbox', { name: /Use keys/ }).isChecked()).toBe(false);
    await page.locator('h1').click();
    await page.keyboard.press('y');
    expect(await page.getByRole('radio', { name: /The answer is yes/ }).isChecked()).toBe(false);
  });
});

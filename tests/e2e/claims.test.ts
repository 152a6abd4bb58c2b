import type { Page } from 'playwright';
import { describe, expect, test, vi } from 'vitest';
import { type MadeAccount, makeAccount, PASSWORD } from '../fixtures/made-accounts.ts';
import { linkTo, mailTo } from '../fixtures/mail-folder.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { violationsOf } from './axe.ts';
import { BROWSER } from './browser.ts';
import { enter, fill, press, tabTo, type } from './keyboard.ts';
import { openSite, signIn } from './opened-site.ts';
import { visit, visitAgain } from './visit.ts';

const PHONE = { width: 360, height: 740 };

describe.skipIf(!BROWSER)('in a browser: from a claim to a program of one’s own', () => {
  const site = openSite();

  /** A browser of its own, signed in where an account is given. */
  async function pageOf(account?: MadeAccount, hasSecondFactor = false): Promise<Page> {
    const context = await site.browser.newContext({ viewport: PHONE });
    if (account) await signIn(site, context, account.id, hasSecondFactor);
    return context.newPage();
  }

  /** Of states that only a form leads to: the others are in the sweep of all pages. */
  async function expectSound(page: Page): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }

  const mainOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';
  const pathOf = (page: Page) => new URL(page.url()).pathname;

  const codeMailedTo = (address: string) =>
    vi.waitFor(
      () => {
        const found = /\b\d{4} \d{4}\b/.exec(mailTo(site.server.file, address)[0] ?? '')?.[0];
        if (!found) throw new Error('no code yet');
        return found;
      },
      { timeout: 15_000 },
    );

  test('by keyboard: a code by mail, a moderator’s yes, a colleague, a second claimant who waits, and an evening that a visitor finds', {
    timeout: 180_000,
  }, async () => {
    const account = await makeAccount(site.database.writer);
    const owner = await pageOf();
    await visit(owner, `${site.server.address}/programs/${slugOf(HANDMADE[0]!)}`);
    await press(owner, 'main a[href="/provider/claims/start/aaaaaaa1"]');
    await fill(owner, { email: account.email, password: PASSWORD });
    expect(pathOf(owner)).toBe('/provider/claims/start/aaaaaaa1');
    await fill(owner, { person: 'Ada Sample' });
    expect(await owner.getByRole('alert').textContent()).toContain('Write what you do there.');
    expect(await owner.locator('#person').inputValue()).toBe('Ada Sample');
    await expectSound(owner);
    await fill(owner, { position: 'director' });
    expect(pathOf(owner)).toMatch(/^\/provider\/claims\/[0-9a-f]{24}$/);
    const claim = pathOf(owner).slice('/provider'.length);
    expect(await owner.locator('h1').textContent()).toBe('Your request for Juniper Steps: Evening Program');
    // The address of the account is no proof here, and is not put in.
    expect(await owner.locator('#email').inputValue()).toBe('');
    await fill(owner, { email: 'ada@gmail.com' });
    expect(await owner.getByRole('alert').textContent()).toContain('it proves nothing');
    await expectSound(owner);
    await tabTo(owner, '#email');
    await owner.keyboard.press('Control+a');
    await owner.keyboard.type('desk@junipersteps.example');
    await enter(owner);
    await fill(owner, { code: await codeMailedTo('desk@junipersteps.example') });
    expect(await mainOf(owner)).toContain('Your proof is in.');

    const rival = await pageOf(await makeAccount(site.database.writer));
    await visit(rival, `${site.server.address}/provider`);
    await press(rival, 'main a[href="/provider/claims/new"]');
    await fill(rival, { name: 'juniper' });
    await press(rival, 'a[href="/provider/claims/start/aaaaaaa1"]');
    await fill(rival, { person: 'Bo Other', position: 'front desk' });
    const rivalClaim = pathOf(rival).slice('/provider'.length);

    const moderator = await pageOf(await makeAccount(site.database.writer, 'moderator'), true);
    await visit(moderator, `${site.server.address}/moderate`);
    await press(moderator, `main a[href="/moderate${claim}"]`);
    expect(await moderator.locator('h1').textContent()).toBe(
      'May this person manage Juniper Steps: Evening Program?',
    );
    expect(await mainOf(moderator)).toContain('Code returned');
    await moderator.keyboard.press('y');
    const approve = moderator.getByRole('radio', { name: /^Approve/ });
    await expect.poll(() => approve.isChecked()).toBe(true);
    await press(moderator, 'main form button');
    expect(await moderator.getByRole('status').textContent()).toBe('Your decision is kept.');

    await visit(owner, `${site.server.address}/provider`);
    expect(await owner.locator('main a[href^="/programs/"]').textContent()).toBe(
      'Juniper Steps: Evening Program',
    );
    await press(owner, 'main a[href^="/provider/organizations/"]');
    const organization = pathOf(owner);
    // Another of the owner's browsers signs this one out, in the midst of what it was about to do.
    const elsewhere = await pageOf(account);
    await elsewhere.request.post(`${site.server.address}/provider/account`, {
      form: { intent: 'end-others' },
      headers: { origin: site.server.address },
    });
    const guest = await makeAccount(site.database.writer);
    await fill(owner, { email: guest.email });
    expect(await owner.locator('h1').textContent()).toBe('Sign in');
    expect(mailTo(site.server.file, guest.email)).toEqual([]);
    await fill(owner, { email: account.email, password: PASSWORD });
    expect(pathOf(owner)).toBe(organization);
    await fill(owner, { email: guest.email });
    expect(await owner.getByRole('status').textContent()).toBe('We sent an email with a link.');

    const colleague = await pageOf(guest);
    await visit(colleague, site.server.address + (await linkTo(site.server.file, guest.email)));
    await press(colleague, 'main form button');
    expect(pathOf(colleague)).toBe(organization);
    await press(colleague, 'main form button:text("Leave this organization")');
    expect(pathOf(colleague)).toBe('/provider');
    expect(await mainOf(colleague)).toContain('You have no programs here yet.');

    await visitAgain(rival);
    expect(await mainOf(rival)).toContain('Choose a way to prove');
    await press(rival, 'button:text("Call us with a code")');
    await visit(moderator, `${site.server.address}/moderate${rivalClaim}`);
    await press(moderator, 'button:text("Make the code")');
    const spoken = (await moderator.locator('.spoken-code').textContent()) ?? '';
    await expectSound(moderator);
    await visitAgain(rival);
    await fill(rival, { code: spoken });
    expect(await mainOf(rival)).toContain('Your proof is in.');
    await visit(moderator, `${site.server.address}/moderate${rivalClaim}`);
    await moderator.keyboard.press('n');
    await press(moderator, 'main form button');
    expect(await moderator.getByRole('alert').textContent()).toContain('Write a reason.');
    expect(await moderator.getByRole('radio', { name: /^Refuse/ }).isChecked()).toBe(true);
    await expectSound(moderator);
    await tabTo(moderator, '#reason');
    await moderator.keyboard.type('yes and no are letters here: please ask your director.');
    await press(moderator, 'main form button');
    await visitAgain(rival);
    expect(await mainOf(rival)).toContain('please ask your director.');
    await visit(owner, `${site.server.address}/provider`);
    await expectSound(owner);
    await press(owner, 'main a[href="/provider/programs/aaaaaaa1"]');
    await press(owner, 'main a[href="/provider/programs/aaaaaaa1/sections/timetable"]');
    expect(await owner.locator('h1').textContent()).toBe('Weekly sessions');
    await type(owner, { 'name-1': 'Evening' });
    for (const day of [1, 3]) {
      await tabTo(owner, `[name=days-1-1][value="${day}"]`);
      await owner.keyboard.press('Space');
    }
    await type(owner, { 'starts-1-1': '5:30 pm', 'ends-1-1': '8:30 pm' });
    await press(owner, 'button[value=publish]');
    await press(owner, 'main form button[type=submit]');
    const visitor = await pageOf();
    await visit(visitor, `${site.server.address}/search?near=80202&free=tue-evening,thu-evening`);
    const card = await visitor.locator('#program-aaaaaaa1').textContent();
    expect(card).toContain('Fits your week: Evening, 6 hours a week (an IOP has at least 9 hours).');
  });

  test('a new page is asked for, once what may be the same was seen', async () => {
    const page = await pageOf(await makeAccount(site.database.writer));
    await visit(page, `${site.server.address}/provider/claims/propose`);
    await page.getByRole('button', { name: 'Ask for this page' }).click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.getByLabel('Name', { exact: true }).fill('Juniper Steps Evening');
    await page.getByLabel('Street and number').fill('210 Sample Ave');
    await page.getByLabel('City').fill('Denver');
    await page.getByLabel('State').selectOption('CO');
    await page.getByLabel('ZIP code').fill('80202');
    await page.getByLabel('Phone').fill('303-555-0142');
    await page.getByLabel('Your name').fill('Ada Sample');
    await page.getByLabel('What you do there').fill('director');
    await page.getByRole('button', { name: 'Ask for this page' }).click();
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain('Juniper Steps: Evening Program');
    await expectSound(page);
    await page.getByRole('button', { name: 'It is none of these' }).click();
    await page.waitForURL(/\/provider\/claims\/[0-9a-f]{24}$/);
  });
});

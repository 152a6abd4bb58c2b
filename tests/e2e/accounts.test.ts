import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { makeAccount, PASSWORD } from '../fixtures/made-accounts.ts';
import { linkTo } from '../fixtures/mail-folder.ts';
import { violationsOf } from './axe.ts';
import { BROWSER } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { openSite, signIn } from './opened-site.ts';
import { visit, visitAgain } from './visit.ts';

const NEW = 'four plain words here';
const STEP_MS = 30_000;

describe.skipIf(!BROWSER)('in a browser: accounts', () => {
  const site = openSite();

  const withoutScripts = () => site.browser.newContext({ javaScriptEnabled: false });
  const heading = (page: Page) => page.locator('h1').textContent();

  /** Types into one field after another, and sends the form by Enter. */
  async function fill(page: Page, fields: Record<string, string>): Promise<void> {
    for (const [id, text] of Object.entries(fields)) {
      await tabTo(page, `#${id}`);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
  }

  test('by keyboard, with scripts off: an account, codes, out, and in again with a code', async () => {
    const context = await withoutScripts();
    const page = await context.newPage();
    await page.goto(`${site.server.address}/`);
    await tabTo(page, 'footer a[href="/provider"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provider');
    await tabTo(page, 'main a[href="/provider/sign-up"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provider/sign-up');
    await fill(page, { email: 'bea@clinic.example' });
    await page.waitForURL('**/provider/sign-up?sent');
    expect(await heading(page)).toBe('Look in your mail');

    await page.goto(site.server.address + (await linkTo(site.server.file, 'bea@clinic.example')));
    await fill(page, { password: 'too short' });
    expect(await page.getByRole('alert').textContent()).toContain('Use at least 15 letters');
    expect(await page.locator('#password').inputValue()).toBe('');
    await fill(page, { password: PASSWORD });
    await page.waitForURL('**/provider');
    expect(await page.locator('main').textContent()).toContain('You are signed in as bea@clinic.example.');

    await tabTo(page, 'main a[href="/provider/account"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provider/account');
    await tabTo(page, 'main a[href="/provider/account/codes"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provider/account/codes');
    await fill(page, { draft: PASSWORD });
    await page.getByRole('img', { name: 'A picture for the app to scan' }).waitFor();
    const key = ((await page.locator('.totp-key').textContent()) ?? '').replaceAll(' ', '');
    const recoveryCode = (await page.locator('.code-list li').allTextContents())[3] ?? '';
    const app = new TOTP({ secret: Secret.fromBase32(key) });
    await fill(page, { 'turn-on': '000000' });
    expect(await page.getByRole('alert').textContent()).toContain('This code is not right.');
    await fill(page, { 'turn-on': app.generate() });
    await page.waitForURL('**/provider/account?done=codes-on');

    const signOut = async () => {
      await page.goto(`${site.server.address}/provider`);
      await tabTo(page, 'main form button');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Sign in' }).waitFor();
    };
    await signOut();
    await tabTo(page, 'main a[href="/provider/sign-in"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provider/sign-in');
    await fill(page, { email: 'bea@clinic.example', password: 'not the password' });
    expect(await page.getByRole('alert').textContent()).toContain('The email or the password is not right.');
    expect(await page.locator('#email').inputValue()).toBe('bea@clinic.example');
    await fill(page, { password: PASSWORD });
    await page.waitForURL('**/provider/sign-in/code');
    // The code of the next half minute: the one of this was used above.
    await fill(page, { code: app.generate({ timestamp: Date.now() + STEP_MS }) });
    await page.waitForURL('**/provider');
    await signOut();

    await page.goto(`${site.server.address}/provider/account`);
    await fill(page, { email: 'bea@clinic.example', password: PASSWORD });
    await page.waitForURL('**/provider/sign-in/code?to=*');
    await fill(page, { code: recoveryCode });
    await page.waitForURL('**/provider/account');
    await page.goto(`${site.server.address}/provider/account/codes`);
    expect(await page.locator('.lead').textContent()).toBe('Codes are on. You have 9 recovery codes left.');
    await context.close();
  });

  test('a browser that was signed out from another one is asked to sign in', async () => {
    const { id, email } = await makeAccount(site.database.writer);
    const [here, there] = [await withoutScripts(), await withoutScripts()];
    for (const context of [here, there]) await signIn(site, context, id);
    const [page, other] = [await here.newPage(), await there.newPage()];
    await other.goto(`${site.server.address}/provider/account`);
    await page.goto(`${site.server.address}/provider/account`);
    expect(await page.locator('.session-list li').allTextContents()).toEqual([
      expect.stringContaining('(This browser)'),
      expect.stringMatching(/^Firefox, LinuxSince/),
    ]);
    await tabTo(page, '.session-list button');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('That browser is signed out.');
    await other.reload();
    expect(await heading(other)).toBe('Sign in');
    await fill(other, { email, password: PASSWORD });
    await other.waitForURL('**/provider/account');
    for (const context of [here, there]) await context.close();
  });

  test('a lost password: a link, a new one, and other browsers are out', async () => {
    const { id, email } = await makeAccount(site.database.writer);
    const [here, there] = [await withoutScripts(), await withoutScripts()];
    await signIn(site, there, id);
    const page = await here.newPage();
    await page.goto(`${site.server.address}/provider/sign-in`);
    await tabTo(page, 'main a[href="/provider/reset"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provider/reset');
    await fill(page, { email });
    await page.waitForURL('**/provider/reset?sent');
    const link = await linkTo(site.server.file, email);
    await page.goto(site.server.address + link);
    await fill(page, { password: NEW });
    await page.waitForURL('**/provider');
    const other = await there.newPage();
    await other.goto(`${site.server.address}/provider/account`);
    expect(await heading(other)).toBe('Sign in');
    await other.goto(site.server.address + link);
    expect(await heading(other)).toBe('This link does not work any more');
    for (const context of [here, there]) await context.close();
  });

  describe('what only a form leads to', () => {
    const STATES: [state: string, path: string, reach: (page: Page) => Promise<unknown>][] = [
      [
        'account to mend',
        '/provider/account',
        async (page) => {
          await page.getByRole('button', { name: 'Change the password' }).click();
          await page.getByRole('alert').waitFor();
        },
      ],
      ['home of a moderator without codes', '/provider', (page) => page.locator('main .notice').waitFor()],
      [
        'codes to set up',
        '/provider/account/codes',
        async (page) => {
          await page.getByLabel('Your password now').fill(PASSWORD);
          await page.getByRole('button', { name: 'Set up codes' }).click();
          await page.locator('.qr').waitFor();
        },
      ],
    ];
    const VIEWS = [
      [320, 'light'],
      [1280, 'dark'],
    ] as const;

    test.each(STATES)('%s: axe, 320 px, large targets', async (_state, path, reach) => {
      for (const [width, colorScheme] of VIEWS) {
        const { id } = await makeAccount(site.database.writer, 'moderator');
        const context = await site.browser.newContext({ viewport: { width, height: 740 }, colorScheme });
        await signIn(site, context, id);
        await signIn(site, context, id);
        const page = await context.newPage();
        await visit(page, site.server.address + path);
        await reach(page);
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('main button, main input:not([hidden], [type=hidden])')]
            .filter((control) => control.getBoundingClientRect().height < 43.5)
            .map((control) => control.outerHTML),
        );
        expect(small).toEqual([]);
        await context.close();
      }
    });
  });

  test('the page that a browser keeps for when the network fails is none of these', async () => {
    const { id, email } = await makeAccount(site.database.writer);
    const context = await site.browser.newContext();
    await signIn(site, context, id);
    const page = await context.newPage();
    await visit(page, `${site.server.address}/provider/account`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await visitAgain(page);
    const kept = await page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          found.push((await (await cache.match(request))?.text()) ?? '');
      }
      return found.join('\n');
    });
    expect(kept).toContain('911');
    expect(kept).not.toContain(email);
    await context.close();
  });
});

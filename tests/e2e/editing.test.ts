import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { insertOrganization } from '#app/portal/organizations/organization-repository.server.ts';
import { makeAccount } from '../fixtures/made-accounts.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { violationsOf } from './axe.ts';
import { BROWSER } from './browser.ts';
import { enter, press, tabTo } from './keyboard.ts';
import { openSite, signIn } from './opened-site.ts';
import { visit } from './visit.ts';

const PHONE = { width: 320, height: 640 };
const PROGRAM = '/provider/programs/aaaaaaa1';

describe.skipIf(!BROWSER)('in a browser: a program writes its page', () => {
  const site = openSite();

  async function pageOf(id: number, isModerator = false): Promise<Page> {
    const context = await site.browser.newContext({ viewport: PHONE });
    context.setDefaultTimeout(30_000);
    await signIn(site, context, id, isModerator);
    return context.newPage();
  }

  async function expectSound(page: Page): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }

  const saveButton = 'main form .button-row [value="save"]';

  test('by keyboard: save, mend, choose between two, preview, publish, and a moderator’s yes', {
    timeout: 180_000,
  }, async () => {
    const owner = await makeAccount(site.database.writer);
    const { id } = await insertOrganization(
      site.database.writer,
      'Sample Organization',
      owner.id,
      new Date(),
    );
    await site.database.writer
      .updateTable('listing')
      .set({ provider_id: id })
      .where('public_id', '=', 'aaaaaaa1')
      .execute();
    const page = await pageOf(owner.id);
    await visit(page, site.server.address + PROGRAM);
    await expectSound(page);
    await press(page, `a[href="${PROGRAM}/sections/aftercare"]`);
    await expectSound(page);
    const other = await pageOf(owner.id);
    await visit(other, page.url());

    // A group of choices takes one Tab; arrows choose within it.
    await tabTo(page, 'input[name="continuing-care"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await press(page, saveButton);
    expect(await page.getByRole('status').textContent()).toBe('Saved. It is not public yet.');

    await tabTo(other, 'input[name="continuing-care"]');
    await other.keyboard.press('ArrowUp');
    await press(other, saveButton);
    expect(await other.getByRole('alert').textContent()).toContain('Nothing is lost.');
    await expectSound(other);
    await tabTo(other, 'input[name="take.continuing-care"]');
    await other.keyboard.press('Space');
    await press(other, 'main form button');
    expect(await other.getByRole('status').textContent()).toBe('Saved. It is not public yet.');

    for (const section of ['accreditation', 'address']) {
      await visit(page, `${site.server.address}${PROGRAM}/sections/${section}`);
      for (const details of await page.locator('main details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      }
      await expectSound(page);
    }
    await visit(page, `${site.server.address}${PROGRAM}/sections/prices`);
    await tabTo(page, '#amount-1');
    await page.keyboard.type('much');
    // Enter saves, as the first button of a form does.
    await enter(page);
    expect(await page.getByRole('alert').textContent()).toContain('Write a price in dollars');
    await expectSound(page);
    await tabTo(page, '#amount-1');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('85');
    await tabTo(page, '#covers-1');
    await page.keyboard.type('One evening');
    await press(page, 'main form .button-row [value="preview"]');
    expect(await page.locator('main').textContent()).toContain('One evening');
    await expectSound(page);

    await visit(page, `${site.server.address}${PROGRAM}/sections/contacts`);
    await tabTo(page, '#phone');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('303 555 0166');
    await press(page, 'main form .button-row [value="publish"]');
    await expectSound(page);
    await press(page, 'main form button');
    expect(await page.getByRole('status').textContent()).toContain('was sent to them');
    await visit(page, `${site.server.address}${PROGRAM}/history`);
    expect(await page.locator('main h2').count()).toBe(2);
    await expectSound(page);

    const moderator = await pageOf((await makeAccount(site.database.writer, 'moderator')).id, true);
    await visit(moderator, `${site.server.address}/moderate?kind=edits`);
    await expectSound(moderator);
    await press(moderator, 'main a[href^="/moderate/edits/"]');
    await expectSound(moderator);
    await moderator.keyboard.press('y');
    await press(moderator, 'main form button');
    expect(await moderator.getByRole('status').textContent()).toBe('Your decision is kept.');

    await visit(page, `${site.server.address}/programs/${slugOf(HANDMADE[0]!)}`);
    const shown = await page.locator('main').textContent();
    for (const words of ['303-555-0166', 'One evening', '$85 a session']) expect(shown).toContain(words);
    await expectSound(page);
  });
});

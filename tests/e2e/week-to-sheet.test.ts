import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceTracks } from '#app/listings/track-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from '../routes/handmade-directory.ts';
import { writePlanWords } from '../routes/plan-words.ts';
import { type RunningServer, startServer } from '../routes/running-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { takenUp, visit } from './visit.ts';
import { FINGER, KEYS, MOUSE, PLAIN_FINGER, type Press } from './ways.ts';

/** One fits, one fits in part; of all others nobody knows when they meet. */
const EVENINGS = [
  { publicId: 'aaaaaaa1', weekdays: [0, 1, 2, 3] },
  { publicId: 'aaaaaaa3', weekdays: [0, 1, 4] },
];

async function writeEvenings(db: Db): Promise<void> {
  for (const { publicId, weekdays } of EVENINGS) {
    const { id: listingId } = await db
      .selectFrom('listing')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow();
    const sessions = weekdays.map((weekday) => ({ weekday, startsAt: 1080, endsAt: 1260, online: false }));
    const tracks = [{ name: 'Evening', ages: [], sessions }];
    await replaceTracks(db, 'co-bha', [listingId], [{ listingId, sourceId: 3, asOf: '2023-02-27', tracks }]);
  }
}

/** Marks Monday to Thursday, 5:30 to 9:30 pm. */
type Mark = (page: Page, press: Press) => Promise<void>;

const half = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const painted = (mark: Mark): Mark => {
  return async (page, press) => {
    await press(page.getByRole('button', { name: 'Mark half hours instead' }));
    await mark(page, press);
  };
};

const byStroke = painted(async (page) => {
  await half(page, 'Monday 5:30 pm').hover();
  await page.mouse.down();
  await half(page, 'Thursday 9 pm').hover();
  await page.mouse.up();
});

const byArrows = painted(async (page, press) => {
  await press(half(page, 'Monday 6 am'));
  // It was pressed to get there, and is pressed again to leave it as it was.
  await page.keyboard.press('Space');
  for (let step = 0; step < 23; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.down('Shift');
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
});

/** A finger that first moves across the days paints; one that moves down the page scrolls it. */
const byFingerStroke = painted(async (page) => {
  await half(page, 'Monday 7 pm').scrollIntoViewIfNeeded();
  const client = await page.context().newCDPSession(page);
  // In seconds. A finger that is lifted in full swing sets off a fling, and the next tap would only stop that.
  let timestamp = Date.now() / 1000 - 1;
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', target?: Locator) => {
    timestamp += 0.1;
    const box = await target?.boundingBox();
    const touchPoints = box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
    await client.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  await touch('touchStart', half(page, 'Monday 5:30 pm'));
  for (const name of ['Tuesday 5:30 pm', 'Wednesday 5:30 pm', 'Thursday 5:30 pm', 'Thursday 7 pm']) {
    await touch('touchMove', half(page, name));
  }
  await touch('touchMove', half(page, 'Thursday 9 pm'));
  await touch('touchEnd');
});

const byBoxes: Mark = async (page, press) => {
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) {
    await press(page.getByRole('checkbox', { name: `${day} evening` }));
  }
};

const PAINTED = ['mon', 'tue', 'wed', 'thu'].map((day) => `${day}-1730-2130`).join();
const CHECKED = ['mon', 'tue', 'wed', 'thu'].map((day) => `${day}-evening`).join();

describe.skipIf(!BROWSER)('in a browser: Aetna, Monday to Thursday after 5:30 pm, near home', () => {
  let database: TemporaryDatabase;
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    database = await temporaryDatabase({ places: true });
    await writeHandmadeDirectory(database.writer);
    await writePlanWords(database.writer);
    await writeEvenings(database.writer);
    server = await startServer(database.file);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.close();
  });

  test.each([
    { way: MOUSE, mark: byStroke, free: PAINTED },
    { way: KEYS, mark: byArrows, free: PAINTED },
    { way: FINGER, mark: byFingerStroke, free: PAINTED },
    { way: PLAIN_FINGER, mark: byBoxes, free: CHECKED },
  ])('from the first page to the printed sheet, $way.0', async ({ way: [, options, press], mark, free }) => {
    const page = await (await browser.newContext(options)).newPage();
    const hasScripts = options.javaScriptEnabled !== false;
    const freeInAddress = () => new URLSearchParams(new URL(page.url()).search).getAll('free').join();
    const go = async (target: Locator, where: (url: URL) => boolean) => {
      await press(target);
      await page.waitForURL(where);
      if (hasScripts) await takenUp(page);
    };
    const asks = (words: string) => (url: URL) => url.search.includes(words);
    const link = (name: string | RegExp) => page.getByRole('link', { name });

    await visit(page, server.address, hasScripts);
    await page.getByLabel('Place, program, or what you need').focus();
    await page.keyboard.type('aetna 80202');
    await page.keyboard.press('Enter');
    await page.waitForURL(asks('payers=aetna'));
    if (hasScripts) await takenUp(page);

    const isPhone = options.isMobile === true;
    if (isPhone) await press(page.locator('.filters-link'));
    await page.getByLabel('How far').selectOption('Within 15 miles');
    await press(page.locator('summary', { hasText: 'Program schedule' }));
    await mark(page, press);
    await page.getByLabel('Travel time, each way').selectOption('20 minutes');
    if (hasScripts) await page.waitForURL(asks('travel=20'));
    if (!hasScripts || isPhone) await press(page.getByRole('button', { name: /^Show (\d+ )?programs?$/ }));
    await page.waitForURL(asks('travel=20'));
    expect(freeInAddress()).toBe(free);
    expect(new URL(page.url()).searchParams.get('within')).toBe('15');

    await page.getByText('1 meets all you asked.').waitFor();
    const first = await page.locator('.card').first().textContent();
    expect(first).toContain('Juniper Steps');
    expect(first).toContain('Fits your week: Evening, 12 hours a week.');
    await go(page.locator('#program-aaaaaaa1 .pick'), asks('p=aaaaaaa1'));
    await go(link('1 program fits your week in part'), asks('fit=part'));
    await page.getByText('Fits your week in part: Evening, 9 hours a week. Fri 6 to 9 pm clashes.').waitFor();
    await go(page.locator('#program-aaaaaaa3 .pick'), asks('p=aaaaaaa3'));
    await go(link('Show those that fit as a whole'), (url) => !url.search.includes('fit=part'));
    await go(page.locator('#program-aaaaaaa2 .pick'), asks('p=aaaaaaa2'));
    await go(page.locator('.tray .button'), ({ pathname }) => pathname === '/compare');
    expect(await page.getByText('Fits your week: Evening, 12 hours a week.').count()).toBeGreaterThan(0);

    await go(link(/^Print/).first(), ({ pathname }) => pathname === '/print');
    await page.emulateMedia({ media: 'print' });
    const sheets = page.locator('.ask-sheet');
    expect(await sheets.locator('h2').allTextContents()).toHaveLength(3);
    const [fits, inPart, unknown] = await sheets.allTextContents();
    expect(fits).toContain('Fits your week: Evening, 12 hours a week.');
    expect(fits).toContain('Are you in network with Aetna?');
    expect(inPart).toContain('Fri 6 to 9 pm clashes.');
    expect(unknown).toMatch(
      /Is there a track that meets only at these times: Mon to Thu (5:30 to 9:30 pm|evenings)\?/,
    );
    expect(await page.locator('.sheet-foot').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

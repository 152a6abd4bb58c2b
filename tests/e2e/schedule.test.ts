import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { SCHEDULED } from '../routes/handmade-schedule.ts';
import { BROWSER, launchBrowser } from './browser.ts';

describe.skipIf(!BROWSER)('in a browser, with scripts off: when a program meets', () => {
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

  async function openPage(path: string, width: number): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${server.address}${path}`);
    return page;
  }

  test.each([360, 1280])('from a search by evening and length to its week, %i px wide', async (width) => {
    const page = await openPage('/search?near=59601&daypart=evening&length=about-60-days', width);
    expect(await page.locator('.tally').textContent()).toContain('1 meets all you asked.');
    await page.locator('.card').first().getByRole('link', { name: SCHEDULED.name, exact: true }).click();
    await page.waitForURL('**/programs/**');
    const week = page.getByRole('img', { name: 'A, Evening: Mon, Wed, Thu 6 to 9 pm.' });
    await week.scrollIntoViewIfNeeded();
    expect(await week.isVisible()).toBe(true);
    const table = page.getByRole('table', { name: 'The tracks of this program' });
    expect(await table.getByRole('row').count()).toBe(SCHEDULED.tracks.length + Number(width > 360));
    expect(await table.getByRole('rowheader', { name: 'Two mornings' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([320, 1280])('every box lies on its day and between its hours, %i px wide', async (width) => {
    const page = await openPage(`/programs/${SCHEDULED.slug}`, width);
    const places = await page.locator('.week-days').evaluate((svg) => {
      const middleOf = (part: Element) => {
        const { left, right } = part.getBoundingClientRect();
        return (left + right) / 2;
      };
      const frame = svg.getBoundingClientRect();
      const lines = [...svg.querySelectorAll('line')].map((line) => line.getBoundingClientRect().top);
      return {
        days: [...svg.querySelectorAll('.day')].map(middleOf),
        lines,
        boxes: [...svg.querySelectorAll('.track-box')].map((box) => {
          const { left, right, top, bottom } = box.querySelector('rect')!.getBoundingClientRect();
          return { letter: box.textContent?.charAt(0), left, right, top, bottom };
        }),
        frame: { left: frame.left, right: frame.right },
      };
    });
    const [monday = 0, tuesday = 0] = places.days;
    const column = tuesday - monday;
    const evening = places.boxes.filter(({ letter }) => letter === 'A');
    expect(evening).toHaveLength(3);
    for (const [index, day] of [0, 2, 3].entries()) {
      const box = evening[index]!;
      expect(Math.abs((places.days[day] ?? 0) - (box.left + box.right) / 2)).toBeLessThan(column / 2);
    }
    // The lines are those of 9 am, noon, 3, 6 and 9 pm.
    expect(places.lines).toHaveLength(5);
    expect(Math.abs(evening[0]!.top - places.lines[3]!)).toBeLessThan(2);
    expect(Math.abs(evening[0]!.bottom - places.lines[4]!)).toBeLessThan(2);
    for (const { left, right } of places.boxes) {
      expect(left).toBeGreaterThanOrEqual(places.frame.left - 1);
      expect(right).toBeLessThanOrEqual(places.frame.right + 1);
      expect(right - left).toBeGreaterThan(8);
    }
    await page.context().close();
  });

  test('the week is printed, and its table with columns also from a phone', async () => {
    const page = await openPage(`/programs/${SCHEDULED.slug}`, 360);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.week').isVisible()).toBe(true);
    expect(await page.getByRole('columnheader', { name: 'Each week' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { takenUp, visit, visitAgain } from './visit.ts';

const PLAN = '/call-plan?near=80202&within=10&accreditation=carf&payers=aetna';
const COMPARE = '/compare?p=aaaaaaa1&p=aaaaaaa2&near=80202&accreditation=carf&payers=aetna';
const CANARY = 'canary <img src=x onerror="document.title=1"> yellow';

describe.skipIf(!BROWSER)('in a browser: calling and what was told', () => {
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

  async function open(path: string, options: BrowserContextOptions = {}, script?: () => void): Promise<Page> {
    const context = await browser.newContext(options);
    if (script) await context.addInitScript(script);
    return goTo(context, path, options.javaScriptEnabled !== false);
  }

  async function goTo(context: BrowserContext, path: string, hasScripts = true): Promise<Page> {
    const page = await context.newPage();
    await visit(page, server.address + path, hasScripts);
    return page;
  }

  const call = (page: Page, id: string) => page.locator(`[data-call=${id}]`);
  const question = (page: Page, id: string, text: string) =>
    call(page, id).locator('[data-question]').filter({ hasText: text });
  const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));
  const keptIn = async (page: Page) => (await stored(page))[0]?.[1] ?? '';
  const notice = (page: Page, when: string) => page.locator(`[data-when=${when}]`);

  async function keep(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Keep it here' }).click();
    await notice(page, 'kept').waitFor();
  }

  async function answer(page: Page, id: string, text: string, said: string, words = ''): Promise<void> {
    const asked = question(page, id, text);
    await asked.getByRole('radio', { name: said, exact: true }).check();
    if (words) await asked.getByRole('textbox', { name: 'What they said' }).fill(words);
  }

  test('nothing is kept until its owner says so, and then it is there again and in the comparison', async () => {
    const page = await open(PLAN);
    await call(page, 'aaaaaaa2').getByLabel('I spoke with').fill('Maria');
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes', 'Only the Choice plan');
    await answer(page, 'aaaaaaa2', 'CARF', 'Not sure');
    expect(await stored(page)).toEqual([]);
    // The question comes where the first answer was written.
    await call(page, 'aaaaaaa2').locator('[data-when=asking]').waitFor();
    await keep(page);

    await visitAgain(page);
    const plan = question(page, 'aaaaaaa2', 'Aetna');
    await plan.getByRole('radio', { name: 'Yes', exact: true }).waitFor();
    expect(await plan.getByRole('radio', { name: 'Yes', exact: true }).isChecked()).toBe(true);
    expect(await plan.getByRole('textbox').inputValue()).toBe('Only the Choice plan');
    expect(await plan.locator('.told-when').textContent()).toMatch(/^By phone, \w+ \d+, \d{4}, Maria /);

    await visit(page, server.address + COMPARE);
    const cell = page.locator('tr[data-terms=aetna] td').nth(1);
    await cell.locator('.told-note').waitFor();
    // Beside what the sources say, and not in its place.
    expect(await cell.textContent()).toMatch(
      /Not known.*You were told: Yes “Only the Choice plan”By phone, .*, Maria$/,
    );
    expect(await page.locator('tr[data-terms=aetna] td').first().locator('.told-note').count()).toBe(0);
    expect(await page.locator('tr[data-terms=carf] td').nth(1).locator('.told-note').textContent()).toContain(
      'You asked. They were not sure.',
    );
    await page.getByRole('heading', { name: 'What you were told by phone' }).waitFor();
    await page.context().close();
  });

  test('a yes that nobody else has told of changes no mark of the comparison', async () => {
    const page = await open(PLAN);
    const marks = async () => {
      await visit(page, server.address + COMPARE);
      return page
        .locator('.compare tr')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('.mark')?.textContent));
    };
    const before = await marks();
    await visit(page, server.address + PLAN);
    await answer(page, 'aaaaaaa2', 'CARF', 'Yes');
    await keep(page);
    expect(await marks()).toEqual(before);
    await expect.poll(() => page.locator('.told-note').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('an answer to a question about many things says what was asked', async () => {
    const page = await open('/call-plan?p=aaaaaaa3');
    await question(page, 'aaaaaaa3', 'Do you take my plan').getByRole('textbox').fill('Cigna and Aetna');
    await keep(page);
    await visit(page, `${server.address}/compare?p=aaaaaaa2&p=aaaaaaa3`);
    const told = page.locator('tr[data-facet=payers] td').nth(1).locator('.told-note');
    expect(await told.textContent()).toMatch(
      /^Do you take my plan, .*You were told: “Cigna and Aetna”By phone/,
    );
    await page.context().close();
  });

  test('words are text, wherever they are shown', async () => {
    const page = await open(PLAN);
    const title = await page.title();
    await call(page, 'aaaaaaa2').getByLabel('I spoke with').fill(CANARY);
    await answer(page, 'aaaaaaa2', 'Aetna', 'No', CANARY);
    await keep(page);
    await visitAgain(page);
    await visit(page, server.address + COMPARE);
    await page.locator('.told-note').first().waitFor();
    expect(await page.locator('.told-note').first().textContent()).toContain(CANARY);
    expect(await page.locator('main img').count()).toBe(0);
    expect(title).not.toBe('1');
    expect(await page.title()).not.toBe('1');
    await page.context().close();
  });

  test('none of it is ever sent', async () => {
    const sent: string[] = [];
    const page = await open(PLAN);
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes', 'canary-7319');
    await keep(page);
    await page.getByRole('link', { name: 'side by side' }).click();
    await page.waitForURL('**/compare?**');
    await takenUp(page);
    await page.locator('.told-note').first().waitFor();
    await page.getByRole('link', { name: 'Change it in the call plan' }).click();
    await page.locator('.call.live').first().waitFor();
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.join('\n')).not.toContain('canary-7319');
    expect(server.lines.join('\n')).not.toContain('canary-7319');
    await page.context().close();
  });

  test('one button forgets everything, here and in another tab', async () => {
    const page = await open(PLAN);
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes');
    await keep(page);
    const other = await goTo(page.context(), COMPARE);
    await other.locator('.told-note').first().waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByText('This browser has forgotten all of it.').waitFor();
    expect(await stored(page)).toEqual([]);
    expect(await question(page, 'aaaaaaa2', 'Aetna').getByRole('radio', { name: 'Yes' }).isChecked()).toBe(
      false,
    );
    await other.locator('.told-note').first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('whoever does not confirm keeps everything', async () => {
    const page = await open(PLAN);
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes');
    await keep(page);
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.getByRole('button', { name: 'Forget everything' }).click();
    expect(await notice(page, 'kept').isVisible()).toBe(true);
    expect(await stored(page)).toHaveLength(1);
    await page.context().close();
  });

  test('two tabs do not undo each other', async () => {
    const page = await open(PLAN);
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes');
    await keep(page);
    const other = await goTo(page.context(), PLAN);
    await answer(other, 'aaaaaaa7', 'Aetna', 'No');
    // Each tab is a process of its own, and hears of the other's writing a little later.
    await expect.poll(() => keptIn(page)).toContain('aaaaaaa7');
    await answer(page, 'aaaaaaa2', 'CARF', 'No');
    expect(
      JSON.parse(await keptIn(page)).programs.map(([id, { told }]: [string, { told: unknown[] }]) => [
        id,
        told.length,
      ]),
    ).toEqual([
      ['aaaaaaa2', 2],
      ['aaaaaaa7', 1],
    ]);
    await page.context().close();
  });

  test('an answer can be taken back, and one of another day keeps its day', async () => {
    const page = await open(PLAN);
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes');
    await call(page, 'aaaaaaa2').getByLabel('Date', { exact: true }).fill('2026-05-12');
    const when = question(page, 'aaaaaaa2', 'Aetna').locator('.told-when');
    await when.filter({ hasText: 'May 12, 2026' }).waitFor();
    await keep(page);
    await visitAgain(page);
    expect(await call(page, 'aaaaaaa2').getByLabel('Date', { exact: true }).inputValue()).toBe('');
    await answer(page, 'aaaaaaa2', 'CARF', 'No');
    expect(await when.textContent()).toContain('May 12, 2026');
    expect(await question(page, 'aaaaaaa2', 'CARF').locator('.told-when').textContent()).not.toContain(
      'May 12, 2026',
    );
    await question(page, 'aaaaaaa2', 'Aetna').getByRole('button', { name: 'Remove this answer' }).click();
    await when.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test.each<[reason: string, script: () => void, keeping: string]>([
    [
      'that keeps nothing for anyone',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      },
      'refused',
    ],
    [
      'that holds something unreadable',
      () => localStorage.setItem('stepwell-notebook', '{"version":1,"sav'),
      'unreadable',
    ],
    [
      'that holds the notebook of a newer version',
      () => localStorage.setItem('stepwell-notebook', '{"version":9}'),
      'unreadable',
    ],
  ])('a browser %s: the page says so and works', async (_reason, script, keeping) => {
    const page = await open(PLAN, {}, script);
    await notice(page, keeping).waitFor();
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes', 'Only on weekdays');
    await question(page, 'aaaaaaa2', 'Aetna').locator('.told-when').waitFor();
    expect(await notice(page, keeping).isVisible()).toBe(true);
    await page.context().close();
  });

  test('a browser that runs full says so, and shows what is not kept', async () => {
    const page = await open(PLAN);
    await answer(page, 'aaaaaaa2', 'Aetna', 'Yes');
    await keep(page);
    await page.evaluate(() => {
      for (let size = 8_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem(`other ${size}`, 'x'.repeat(size));
        } catch {
          // Half of it may fit.
        }
      }
    });
    await answer(page, 'aaaaaaa1', 'Aetna', 'No', 'Not this year, perhaps in the next');
    // Beside what is not kept, however long the page is, and aloud.
    await call(page, 'aaaaaaa1').locator('[data-when=full]').waitFor();
    await call(page, 'aaaaaaa1')
      .getByRole('status')
      .getByText('The last thing you wrote is not kept.')
      .waitFor();
    expect(await question(page, 'aaaaaaa1', 'Aetna').getByRole('textbox').inputValue()).toContain(
      'Not this year',
    );
    await page.context().close();
  });

  test('notes on a program that was merged are on the one that took its place', async () => {
    const page = await open('/call-plan?p=ccccccc1', {}, () => {
      const told = {
        question: 'Price?',
        facet: '',
        terms: [],
        said: '',
        words: 'forty dollars',
        on: '',
        by: '',
      };
      const programs = [['ccccccc1', { name: 'Old', note: '', told: [['usual price', told]] }]];
      const text = JSON.stringify({ version: 1, saved: ['ccccccc1'], picks: [], programs });
      if (!localStorage.getItem('stepwell-notebook')) localStorage.setItem('stepwell-notebook', text);
    });
    await page.locator('.call.live').waitFor();
    await visit(page, `${server.address}/compare?p=aaaaaaa1&p=aaaaaaa2`);
    await page.locator('.told-answers').waitFor();
    expect(await page.locator('.told-answers').textContent()).toContain('forty dollars');
    await page.context().close();
  });

  test('by keyboard alone an answer is given', async () => {
    const page = await open(PLAN);
    await call(page, 'aaaaaaa2').getByLabel('Date', { exact: true }).focus();
    const first = call(page, 'aaaaaaa2').getByRole('radio').first();
    for (
      let step = 0;
      step < 6 && !(await first.evaluate((radio) => radio === document.activeElement));
      step++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => call(page, 'aaaaaaa2').getByRole('radio').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Not now');
    const line = call(page, 'aaaaaaa2').locator('.sheet-line').first();
    await expect.poll(() => line.textContent()).toBe('Not now');
    await page.context().close();
  });

  test('without scripts it is paper: lines to write on, and no field that nobody reads', async () => {
    const page = await open(PLAN, { javaScriptEnabled: false });
    expect(await page.locator('.sheet-line').first().isVisible()).toBe(true);
    expect(await page.locator('main input').count()).toBe(0);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each(['Letter', 'A4'])(
    'on %s: the answers, the crisis lines on each page, and no field',
    async (format) => {
      const page = await open(PLAN, { bypassCSP: true });
      await answer(page, 'aaaaaaa2', 'Aetna', 'Yes', 'Only the Choice plan');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.told-fields').first().isVisible()).toBe(false);
      expect(await question(page, 'aaaaaaa2', 'Aetna').locator('.sheet-line').textContent()).toBe(
        'Only the Choice plan',
      );
      expect(await page.locator('.sheet-foot').isVisible()).toBe(true);
      expect(await page.locator('.masthead').isVisible()).toBe(false);
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(2);
      // One under the other: beside each other they would break in the middle.
      const marks = page.locator('.call').first().locator('.needs .symbol');
      const lefts = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().left));
      expect(new Set(lefts).size).toBe(1);
      // Each page has the lines at its foot.
      const linesIn = (text: string) => text.match(/tel:988/g)?.length ?? 0;
      await page.addStyleTag({ content: '.plan .sheet-foot { display: block !important }' });
      const once = linesIn((await page.pdf({ format })).toString('latin1'));
      expect(once).toBe(1);
      expect(linesIn(pdf)).toBeGreaterThanOrEqual(2);
      await page.context().close();
    },
  );
});

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertDecision } from '#app/listings/decision-repository.server.ts';
import { insertCorrectionReport } from '#app/moderation/correction-report-repository.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { fillPortal, MADE } from '../fixtures/made-portal.ts';
import { scriptCorpus } from '../fixtures/script-corpus.ts';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { BROWSER, launchBrowser } from './browser.ts';
import { visit } from './visit.ts';

const CORPUS = scriptCorpus('hit');
const ALL = CORPUS.join('\n');
const IDS = ['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3', 'aaaaaaa8'] as const;
const [FIRST] = HANDMADE;

/** A share of the corpus, so that no text that opens a comment hides all others. */
const shareOf = (part: number, parts: number) =>
  CORPUS.slice(Math.floor((part * CORPUS.length) / parts), Math.floor(((part + 1) * CORPUS.length) / parts));

describe.skipIf(!BROWSER)('in a browser, without the policy that would stop it: no stored text runs', () => {
  let server: Awaited<ReturnType<typeof startDirectoryServer>>;
  let browser: Browser;
  let pages: Record<'visitor' | 'provider' | 'moderator', Page>;
  let hits: string[] = [];

  beforeAll(async () => {
    server = await startDirectoryServer();
    const { writer, close } = openDatabase(server.file);
    const cookies = await fillPortal(writer);
    const now = new Date();
    await writer
      .updateTable('claim')
      .set({ name: ALL, person: ALL, position: ALL, words: ALL, reason: ALL })
      .execute();
    await writer.updateTable('provider').set({ name: ALL }).execute();
    await writer
      .updateTable('provider_invite')
      .set({ email: ALL })
      .where('email_key', '=', 'guest')
      .execute();
    await writer.updateTable('session').set({ label: ALL }).execute();
    for (const [part, id] of IDS.entries()) {
      const text = shareOf(part, IDS.length).join(' ');
      await writer
        .updateTable('listing')
        .set({ name: text, program: text, street: text, unit: text })
        .where('public_id', '=', id)
        .execute();
    }
    for (const [at, shape] of [
      'javascript:hit(0)',
      'https://a.example/"onfocus=hit(1) autofocus="',
    ].entries()) {
      await writer
        .updateTable('listing')
        .set({ website: shape })
        .where('public_id', '=', IDS[at] as string)
        .execute();
    }
    const told = { term: 'cbt', answer: 'yes', toldOn: '2026-11-20', toldBy: ALL } as const;
    await insertCorrectionReport(
      writer,
      'aaaaaaa1',
      { wrong: ['other'], words: ALL, contact: ALL, told },
      now,
    );
    for (const [kind, subject] of [
      ['claim', MADE.waiting],
      ['report', '1'],
      ['credential', 'aaaaaaa1 carf'],
    ] as const) {
      const decided = { kind, subject, publicId: 'aaaaaaa1', decidedBy: 1, decision: 'refuse' };
      await insertDecision(writer, { ...decided, reason: ALL }, now);
    }
    await close();

    browser = await launchBrowser();
    const open = async (cookie?: string) => {
      const context = await browser.newContext({ bypassCSP: true });
      const [name = '', value = ''] = cookie?.split('=') ?? [];
      if (cookie) await context.addCookies([{ name, value, url: server.address }]);
      await context.exposeFunction('hit', (number: number) => hits.push(CORPUS[number] ?? String(number)));
      const page = await context.newPage();
      page.on('dialog', (dialog) => dialog.dismiss());
      return page;
    };
    pages = {
      visitor: await open(),
      provider: await open(cookies.provider),
      moderator: await open(cookies.moderator),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end();
  });

  test('there are more than two hundred of them, and where nothing stops them they run', async () => {
    expect(CORPUS.length).toBeGreaterThan(200);
    const page = pages.visitor;
    await visit(page, `${server.address}/offline`);
    await page.evaluate(() => {
      document.body.innerHTML = '<img src=x onerror="hit(6)">';
    });
    await expect.poll(() => hits.length).toBe(1);
    hits = [];
  });

  const claim = (key: string) => `claims/${key}`;
  test.each<[who: 'visitor' | 'provider' | 'moderator', path: string]>([
    ['visitor', '/search?near=80202&within=10'],
    ...IDS.map((id): ['visitor', string] => [
      'visitor',
      `/programs/${slugOf(HANDMADE.find((each) => each.id === id) ?? FIRST!)}`,
    ]),
    ['visitor', `/compare?p=${IDS.join('&p=')}`],
    ['visitor', `/print?p=${IDS.join('&p=')}`],
    ['visitor', `/call-plan?p=${IDS.join('&p=')}`],
    ['visitor', `/shortlist?p=${IDS.join('&p=')}`],
    ['visitor', '/states/colorado/denver'],
    ['visitor', `/programs/${slugOf(FIRST!)}/report`],
    ['visitor', `/programs/${slugOf(FIRST!)}/changes`],
    ['provider', '/provider'],
    ['provider', '/provider/account'],
    ['provider', '/provider/claims/start/aaaaaaa1'],
    ['provider', `/provider/${claim(MADE.started)}`],
    ['provider', `/provider/${claim(MADE.refused)}`],
    ['provider', `/provider/organizations/${MADE.owned}`],
    ['provider', `/provider/invite?link=${MADE.invite}`],
    ['moderator', '/moderate?kind=claims'],
    ['moderator', '/moderate?kind=reports'],
    ['moderator', `/moderate/${claim(MADE.waiting)}`],
    ['moderator', `/moderate/${claim(MADE.proposed)}`],
    ['moderator', '/moderate/reports/3'],
    ['moderator', '/moderate/conflicts/aaaaaaa3/carf'],
    ['moderator', '/moderate/credentials/aaaaaaa1/carf'],
    ['moderator', '/moderate/log'],
  ])('%s, %s', async (who, path) => {
    const page = pages[who];
    const response = await visit(page, server.address + path);
    expect(response?.status()).toBe(200);
    // What is shown as text is there to be seen.
    expect(await page.locator('main').textContent()).toContain('hit(');
    for (const details of await page.locator('details').all())
      await details.evaluate((it) => it.setAttribute('open', ''));
    const unsafe = await page
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).protocol).filter((each) => each === 'javascript:'),
      );
    expect(unsafe).toEqual([]);
    expect(hits).toEqual([]);
  });
});

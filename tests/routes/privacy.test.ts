import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ATTEMPT_LIMITS } from '#app/accounts/attempt-limits.ts';
import { lifeOf } from '#app/accounts/session-life.ts';
import { roundPoint } from '#app/needs/search-state.ts';
import { distanceMeters, METERS_PER_MILE } from '#app/places/distance.ts';
import type { AccountTable, SessionTable } from '#db/schema-accounts.ts';
import type { ConfirmationTable, ListingCountTable } from '#db/schema-keeping.ts';
import type { CorrectionReportTable } from '#db/schema-moderation.ts';
import { tableContents } from '../fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/temporary-database.ts';
import { mainOf, textOf } from './directory-server.ts';
import { HANDMADE, slugOf, writeHandmadeDirectory } from './handmade-directory.ts';
import { type RunningServer, startServer } from './running-server.ts';

const LIMIT = 123_456;
const PAGES = [
  '/',
  '/shortlist?p=aaaaaaa1',
  '/call-plan?p=aaaaaaa1',
  '/about/privacy',
  '/guides',
  '/search?near=80202',
  `/programs/${slugOf(HANDMADE[0]!)}`,
];

let database: TemporaryDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  server = await startServer(database.file, { REQUESTS_PER_MINUTE: String(LIMIT), LOG_LEVEL: 'info' });
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

const pageAt = async (path: string) => (await server.get(path)).text();
const mainText = async (path: string) => textOf(mainOf(await pageAt(path)));

describe('/about/privacy', () => {
  const CANARY = 'canary-yellow-7319';

  test('no page sets a cookie or may load from elsewhere', async () => {
    for (const path of PAGES) {
      const { headers } = await server.get(path);
      expect(headers.get('set-cookie'), path).toBeNull();
      expect(headers.get('content-security-policy'), path).not.toMatch(/https?:|\*/);
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
    }
  });

  test('a log line holds time, path, success and duration, and neither who nor what was searched for', async () => {
    const from = server.lines.length;
    await server.get(`/search?near=${CANARY}`, {
      headers: {
        'User-Agent': CANARY,
        Referer: `http://${CANARY}/`,
        Cookie: CANARY,
        'X-Forwarded-For': CANARY,
      },
    });
    const line = await vi.waitFor(() => {
      const found = server.lines.slice(from).find((each) => each.includes('"path":"/search"'));
      return JSON.parse(found ?? '');
    });
    expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'path', 'status', 'time']);
    expect(server.lines.join('\n')).not.toMatch(new RegExp(`${CANARY}|127\\.0\\.0\\.1|::1`));
  });

  test('reading pages writes nothing into the database', async () => {
    const before = tableContents(database.file);
    for (const path of ['/', `/search?near=80202&q=${CANARY}`, '/search?at=39.7,-105', '/guides', '/nope']) {
      await server.get(path);
    }
    expect(tableContents(database.file)).toEqual(before);
  });

  test('of programs that were seen it keeps sums for a day, as the page says, and no more', async () => {
    // A column more does not compile here until somebody says what it is, there and on the page.
    const columns: Record<keyof ListingCountTable, string> = {
      listing_id: 'For each program we count',
      day: 'day by day',
      shown: 'how often it was in results',
      opened: 'how often its page was opened',
      compared: 'side by side with others',
      called: 'how often its phone number was pressed',
    };
    const page = await mainText('/about/privacy');
    for (const words of Object.values(columns)) expect(page).toContain(words);
  });

  test('of what a program answers it keeps what the page says', async () => {
    // A column more does not compile here until somebody says what it is, there and on the page.
    const columns: Record<keyof ConfirmationTable, string> = {
      id: 'its number',
      listing_id: 'which program',
      way: 'proved it',
      proof_to: 'the work address or phone number',
      code_hash: 'The link and the code',
      code_tries: 'a count',
      token_hash: 'The link and the code',
      expires_at: 'when',
      created_at: 'when',
      answered_at: 'when',
      answers: 'what you answered',
      settled_at: 'When a person has looked at it, we delete that',
    };
    const page = await mainText('/about/privacy');
    const { way, proof_to, token_hash, answers, settled_at } = columns;
    for (const words of [way, proof_to, token_hash, answers, settled_at]) expect(page).toContain(words);
  });

  test('of a report it keeps what the page says, and nothing of who sent it', async () => {
    // A column more does not compile here until somebody says what it is, there and on the page.
    const columns: Record<keyof CorrectionReportTable, string> = {
      id: 'its number',
      public_id: 'on which page',
      wrong: 'what is wrong',
      words: 'what you wrote',
      contact: 'how to reach you',
      reported_at: 'when',
      term: 'what it told you',
      answer: 'what it told you',
      told_on: 'what it told you',
      told_by: 'what it told you',
      settled_at: 'when a person saw to it',
    };
    expect(await mainText('/about/privacy')).toContain(`${columns.wrong} ${columns.public_id}`);
    const page = await mainText('/about/privacy');
    for (const part of [columns.contact, columns.term, columns.settled_at]) expect(page).toContain(part);
  });

  test('of an account it keeps what the page says, and no more', async () => {
    // A column more does not compile here until somebody says what it is, there and on the page.
    const ofAccount: Record<keyof AccountTable, string> = {
      id: 'a number',
      email: 'your email',
      email_key: 'your email',
      role: 'run a program or check this list',
      password_hash: 'a code made from your password',
      password_set_at: 'a day of the account itself',
      email_confirmed_at: 'a day of the account itself',
      totp_secret: 'a code of the account itself',
      totp_confirmed_at: 'a day of the account itself',
      totp_step: 'a code of the account itself',
      created_at: 'a day of the account itself',
    };
    const ofSession: Record<keyof SessionTable, string> = {
      id: 'a number',
      account_id: 'whose it is',
      token_hash: 'One cookie keeps you signed in',
      label: 'its kind',
      created_at: 'since when',
      last_used_at: 'when it was last used',
      expires_at: 'after 30 days at the latest',
      second_factor_at: 'a day of the session itself',
    };
    const page = await mainText('/about/privacy');
    for (const words of [ofAccount.email, ofAccount.role, ofAccount.password_hash])
      expect(page).toContain(words);
    const { token_hash, label, created_at, last_used_at, expires_at } = ofSession;
    for (const words of [token_hash, label, created_at, last_used_at, expires_at])
      expect(page).toContain(words);
    expect(lifeOf('provider').wholeMs).toBe(30 * 86_400_000);
    expect(Math.max(...Object.values(ATTEMPT_LIMITS).map(({ periodMs }) => periodMs))).toBe(90 * 86_400_000);
  });

  test('a position is rounded to less than a mile before anything is done with it', async () => {
    const html = await pageAt('/search?at=39.752739,-104.999261');
    expect(html).not.toMatch(/39\.752|104\.999/);
    for (const point of [
      { latitude: 39.755, longitude: -104.995 },
      { latitude: 0.005, longitude: 0.005 },
      { latitude: 64.994999, longitude: -150.005 },
    ]) {
      expect(distanceMeters(point, roundPoint(point))).toBeLessThan(METERS_PER_MILE);
    }
  });

  test('the limit that it names is the one that is set', async () => {
    expect(await mainText('/about/privacy')).toContain('more than 123,456 a minute');
    expect((await server.get('/about/privacy')).headers.get('ratelimit-policy')).toBe(`${LIMIT};w=60`);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { upsertPublishedSection } from '#app/portal/editing/published-section-repository.server.ts';
import { insertWaitingEdit } from '#app/portal/editing/waiting-edit-repository.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let database: OpenDatabase;
let cookie: string;
beforeAll(async () => {
  server = await startDirectoryServer({ TRUST_PROXY: '1' });
  database = openDatabase(server.file);
  const { id } = await makeAccount(database.writer, 'moderator');
  cookie = await signedInCookie(database.writer, id, true);
});
afterAll(async () => {
  await database?.close();
  await server?.end();
});

const SLUG = slugOf(HANDMADE[0]!);
const PROGRAM = `/programs/${SLUG}`;
const TODAY = dayOf(new Date());

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  server.get(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: server.address, cookie, 'x-forwarded-for': '203.0.113.9', ...headers },
  });
const read = async (path: string) =>
  textOf(mainOf(await (await server.get(path, { headers: { cookie } })).text()));
const decisions = () => database.reader.selectFrom('moderation_decision').selectAll().execute();

async function sendReport(fields: Record<string, string>): Promise<string> {
  const response = await post(`${PROGRAM}/report`, fields, { cookie: '' });
  expect(response.status).toBe(303);
  const { id } = await database.reader
    .selectFrom('correction_report')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return `/moderate/reports/${id}`;
}

const TOLD = { term: 'dbt', answer: 'yes', toldOn: TODAY, toldBy: 'Front desk' };
const SAYS = { decision: 'yes', term: 'dbt', asOf: TODAY, basis: 'visitor', reason: 'Asked and confirmed.' };

describe('what a program told a visitor', () => {
  test('waits, is decided, and stands on the page with its source; the log keeps it and the visitor’s address goes', async () => {
    const item = await sendReport({ ...TOLD, words: 'SECRET-WORDS', contact: 'asker@mail.example' });
    expect(await read('/moderate')).toContain('Corrections 1');
    const screen = await read(item);
    expect(screen).toContain('SECRET-WORDS');
    expect(screen).toContain('Front desk');
    expect(screen).not.toContain('asker@mail.example');
    const answer = await post(item, SAYS);
    expect(answer.status).toBe(303);
    expect(await read(PROGRAM)).toContain('Moderator, from what the program told a visitor');
    expect(await read(PROGRAM)).not.toContain('C-1042');
    const api = await (await server.get('/api/v1/programs/aaaaaaa1')).json();
    expect(api.program.credentials.map(({ status }: { status: string }) => status)).not.toContain('verified');
    expect(api.program.facts.find(({ term }: { term: string }) => term === 'dbt')).toMatchObject({
      answer: 'yes',
      source: 'moderator',
      asOf: TODAY,
    });
    const changes = await read(`${PROGRAM}/changes`);
    expect(changes).toMatch(/DBT.*Yes, as of/);
    expect(changes).not.toMatch(/SECRET-WORDS|Asked and confirmed|person-|Front desk/);
    expect(await read('/moderate/log')).toMatch(/The answer is yes .*DBT.*: Yes, as of .* Before: /);
    const [decision] = await decisions();
    expect(decision).toMatchObject({ kind: 'report', decision: 'yes', public_id: 'aaaaaaa1' });
    expect(decision?.before).toContain('SECRET-WORDS');
    expect(decision?.before).not.toContain('asker@mail.example');
    const rows = await database.reader.selectFrom('correction_report').select('contact').execute();
    expect(rows.map(({ contact }) => contact)).toEqual([null]);
  });

  test('is decided once: who comes second changes nothing', async () => {
    const item = await sendReport(TOLD);
    const before = (await decisions()).length;
    const answers = await Promise.all([
      post(item, { ...SAYS, decision: 'no' }),
      post(item, { decision: 'keep', reason: 'Not so.' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await decisions()).toHaveLength(before + 1);
  });

  test('a later word takes the place of the former', async () => {
    await post(await sendReport(TOLD), { ...SAYS, decision: 'no', basis: 'call' });
    const words = await database.reader
      .selectFrom('statement')
      .select(['yes', 'no'])
      .where('series', '=', 'moderator')
      .where('scope', '=', 'dbt')
      .execute();
    expect(words).toEqual([{ yes: '[]', no: '["dbt"]' }]);
    expect(await read(PROGRAM)).toContain('Moderator, from a call to the program');
  });
});

describe('a decision that cannot be taken', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nothing chosen', {}, 'Choose what to do.'],
    ['no reason', { ...SAYS, reason: ' ' }, 'Write a reason.'],
    ['a fact that no list has', { ...SAYS, term: 'toString' }, 'Choose the fact'],
    ['an accreditation on somebody’s word', { ...SAYS, term: 'carf' }, 'Only its issuer can say this.'],
    ['a day to come', { ...SAYS, asOf: daysAfter(TODAY, 3) }, 'Write a day within the last year.'],
    ['a record that nobody read', { ...SAYS, basis: 'record' }, 'Choose how you know.'],
  ])('%s', async (_reason, fields, problem) => {
    const item = await sendReport(TOLD);
    const before = (await decisions()).length;
    const response = await post(item, fields);
    expect(response.status).toBe(400);
    expect(textOf(await response.text())).toContain(problem);
    expect(await decisions()).toHaveLength(before);
  });

  test.each([
    '/moderate/reports/999999',
    '/moderate/reports/1%20or%201=1',
    '/moderate/conflicts/aaaaaaa6/cbt',
    '/moderate/credentials/aaaaaaa1/cbt',
    '/moderate/absent/aaaaaaa5',
  ])('%s is not there', async (path) => {
    expect((await server.get(path, { headers: { cookie } })).status).toBe(404);
    expect((await post(path, SAYS)).status).toBe(404);
  });
});

test('two surveys of one year that do not agree are told apart by their whole names', async () => {
  const { reader, writer } = database;
  const { id: _, ...said } = await reader
    .selectFrom('statement')
    .innerJoin('listing', 'listing.id', 'statement.listing_id')
    .selectAll('statement')
    .where('public_id', '=', 'aaaaaaa1')
    .where('series', '=', 'samhsa-su')
    .executeTakeFirstOrThrow();
  const { id: sourceId } = await reader
    .selectFrom('source')
    .select('id')
    .where('series', '=', 'samhsa-mh')
    .where('release', '=', said.as_of)
    .executeTakeFirstOrThrow();
  const other = { ...said, series: 'samhsa-mh', source_id: sourceId, yes: '[]', no: '["cbt"]' };
  await writer.insertInto('statement').values(other).execute();
  const text = await read('/moderate/conflicts/aaaaaaa1/cbt');
  expect(text).toMatch(/Federal survey, 2023 Federal survey of addiction programs/);
  expect(text).toMatch(/Federal survey, 2023 Federal survey of mental health programs/);
  expect(await read('/moderate/credentials/aaaaaaa1/carf')).not.toContain('Federal survey of addiction');
});

describe('a form from another site', () => {
  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['another site’s frame', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ])('%s decides nothing, on pages or as data', async (_reason, headers) => {
    const item = await sendReport(TOLD);
    const before = await decisions();
    const paths = [item, '/moderate/credentials/aaaaaaa1/carf', '/moderate/absent/aaaaaaa7'];
    for (const path of [...paths, ...paths.map((each) => `${each}?_data=routes%2Fmoderate`)]) {
      expect((await post(path, SAYS, headers)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await decisions()).toEqual(before);
  });
});

describe('a credential', () => {
  const CHECK = {
    status: 'active',
    number: 'C-1042',
    registeredName: 'Juniper Steps LLC',
    scope: 'program',
    readHow: 'register',
    readOn: TODAY,
    expiresOn: daysAfter(TODAY, 200),
    nextCheckOn: daysAfter(TODAY, 200),
    note: 'Seen in the register.',
  };
  const ITEM = '/moderate/credentials/aaaaaaa1/carf';

  test('read in its register stands on the page with who read it and until when', async () => {
    expect(await read(ITEM)).toContain('Look up CARF');
    expect((await post(ITEM, CHECK)).status).toBe(303);
    const page = await read(PROGRAM);
    expect(page).toMatch(/CARF’s record, read by a moderator, .*, until /);
    // The number stands beside the yes, there as in the data for machines.
    expect(page).toContain('Number C-1042');
    const { program } = await (await server.get('/api/v1/programs/aaaaaaa1')).json();
    expect(program.credentials[0]).toMatchObject({ term: 'carf', number: 'C-1042', status: 'verified' });
    expect(await read(ITEM)).toContain('Juniper Steps LLC');
    expect(await read(ITEM)).toMatch(/Log of checks \w+ \d+, \d+\. Active\. Seen in the register\./);
    expect(await read(`${PROGRAM}/changes`)).toContain('CARF: Active');
  });

  test('has all that the program told of it on the screen, and the page that it names as a link', async () => {
    const { writer } = database;
    const { id: listingId } = await writer
      .selectFrom('listing')
      .select('id')
      .where('public_id', '=', 'aaaaaaa1')
      .executeTakeFirstOrThrow();
    const now = new Date();
    const value = { carf: 'yes', 'carf.number': 'P-77', 'carf.evidence': 'www.juniper.example/carf' };
    const { id: accountId } = await makeAccount(writer);
    const edit = { listingId, section: 'accreditation' as const, before: {}, after: value, accountId };
    await insertWaitingEdit(writer, edit, now);
    const waiting = await writer
      .selectFrom('waiting_edit')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirstOrThrow();
    for (const path of [`/moderate/edits/${waiting.id}`, ITEM]) {
      if (path === ITEM) {
        await upsertPublishedSection(writer, listingId, 'accreditation', value, { now, today: TODAY });
      }
      const html = await (await server.get(path, { headers: { cookie } })).text();
      expect(textOf(html)).toContain('P-77');
      expect(html).toContain('href="https://carf.org/find-a-provider/"');
      expect(html).toMatch(/<a href="https?:\/\/www\.juniper\.example\/carf" rel="noreferrer nofollow">/);
    }
    await writer.deleteFrom('published_section').where('listing_id', '=', listingId).execute();
    await writer.deleteFrom('waiting_edit').where('listing_id', '=', listingId).execute();
  });

  test('past its date is not held, whatever the program said before; it is due again', async () => {
    const ended = daysAfter(TODAY, -1);
    await database.writer
      .updateTable('statement')
      .set({ holds_until: ended })
      .where('series', '=', 'moderator')
      .where('scope', '=', 'carf')
      .execute();
    await database.writer
      .updateTable('verified_credential')
      .set({ expires_on: ended, next_check_on: ended })
      .execute();
    expect(await read(PROGRAM)).toContain('CARF’s record ran until');
    const api = await (await server.get('/api/v1/programs/aaaaaaa1')).json();
    expect(api.program.facts.find(({ term }: { term: string }) => term === 'carf')).toMatchObject({
      answer: 'unknown',
      because: 'out-of-date',
    });
    expect(await read('/moderate?kind=expiries')).toContain('Due again 1');
  });

  test.each<[string, Record<string, string>, string]>([
    ['active with an end that is past', { expiresOn: daysAfter(TODAY, -1) }, 'This day is past'],
    ['no day of the next check', { nextCheckOn: '' }, 'within a year'],
    ['a next check in two years', { nextCheckOn: daysAfter(TODAY, 700) }, 'within a year'],
    ['an unknown status', { status: 'verified' }, 'Choose the status.'],
  ])('%s is asked again', async (_reason, fields, problem) => {
    const response = await post(ITEM, { ...CHECK, ...fields });
    expect(response.status).toBe(400);
    expect(textOf(await response.text())).toContain(problem);
  });
});

test('a program that is gone is closed: its page goes, and so does its place in the queue', async () => {
  expect(await read('/moderate?kind=absent')).toContain('Long Ago');
  expect(
    (await post('/moderate/absent/aaaaaaa7', { decision: 'closed', reason: 'Called: closed.' })).status,
  ).toBe(303);
  expect((await server.get(`/programs/${slugOf(HANDMADE[6]!)}`)).status).toBe(410);
  expect(await read('/moderate?kind=absent')).not.toContain('Long Ago');
});

test('a thousand reports are counted, and shown fifty at a time', async () => {
  const row = { public_id: 'aaaaaaa1', wrong: '["times"]', reported_at: '2026-01-01T00:00:00Z' };
  for (let at = 0; at < 10; at++) {
    await database.writer.insertInto('correction_report').values(Array(100).fill(row)).execute();
  }
  const first = await read('/moderate?kind=reports');
  expect(first).toMatch(/Corrections 1,0\d\d/);
  expect(first.match(/Days or hours/g)).toHaveLength(50);
  expect(await read('/moderate?kind=reports&page=99999')).toMatch(/Page (\d+) of \1/);
});

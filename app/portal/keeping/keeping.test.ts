import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldFact } from '#app/listings/facts.ts';
import { daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { type MadeAccount, makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { submitSection } from '../editing/publish-drafts.server.ts';
import { findPublishedSection } from '../editing/published-section-repository.server.ts';
import { findRevisions } from '../editing/revision-repository.server.ts';
import { insertOrganization } from '../organizations/organization-repository.server.ts';
import { confirmRight } from './confirm-right.server.ts';
import { readReminderKey } from './reminder-key.server.ts';
import { resumeReminders, stopReminders } from './reminder-repository.server.ts';
import { sweepReminders } from './sweep-reminders.server.ts';

const DAY_MS = 86_400_000;

let desk: PortalDesk;
let owner: MadeAccount;
beforeAll(async () => {
  desk = await openPortalDesk();
  const { writer } = desk.database;
  owner = await makeAccount(writer);
  const { id } = await insertOrganization(writer, 'Sample', owner.id, desk.now());
  await writer
    .updateTable('listing')
    .set({ provider_id: id })
    .where('public_id', 'in', ['aaaaaaa2', 'aaaaaaa3'])
    .execute();
});
afterAll(() => desk.close());

const today = () => desk.now().toISOString().slice(0, 10);
async function listingOf(publicId: string) {
  const found = await findListingByPublicId(desk.database.reader, publicId);
  if (!found) throw new Error(publicId);
  return found.listing;
}
async function publish(publicId: string) {
  const listing = await listingOf(publicId);
  const by = { accountId: owner.id, listing, now: desk.now() };
  await desk.database.writer
    .transaction()
    .execute((trx) => submitSection(trx, by, 'schedule', { evening: 'yes' }));
  return listing;
}
const publishedOf = async (id: number) => findPublishedSection(desk.database.reader, id, 'schedule');
const evening = async (id: number) => {
  const statements = (await findStatementsOf(desk.database.reader, [id], today())).get(id) ?? [];
  const fact = foldFact('evening', statements);
  if (fact.answer === 'unknown') return fact.because;
  return `${fact.answer}${fact.isOverdue ? ', overdue' : ''}`;
};
const sweep = () => sweepReminders(desk.parts);

test('still right gives today’s date, in a revision of its own, also to what was out of date', async () => {
  const listing = await publish('aaaaaaa2');
  expect(await evening(listing.id)).toBe('yes');
  await desk.pass(91 * DAY_MS);
  expect(await evening(listing.id)).toBe('yes, overdue');
  await desk.pass(90 * DAY_MS);
  expect(await evening(listing.id)).toBe('out-of-date');
  const seen = (await publishedOf(listing.id))?.publishedAt ?? '';
  expect(await confirmRight(desk.parts, owner.id, listing, 'schedule', seen)).toEqual({ kind: 'confirmed' });
  expect(await evening(listing.id)).toBe('yes');
  expect(await publishedOf(listing.id)).toMatchObject({ confirmedOn: today(), value: { evening: 'yes' } });
  const [latest] = await findRevisions(desk.database.reader, { publicIds: ['aaaaaaa2'], most: 1 });
  expect(latest).toMatchObject({
    section: 'schedule',
    before: { evening: 'yes' },
    after: { evening: 'yes' },
  });
  // What was seen is not what stands any more.
  expect(await confirmRight(desk.parts, owner.id, listing, 'schedule', seen)).toEqual({ kind: 'changed' });
  expect(await confirmRight(desk.parts, owner.id, listing, 'care', '')).toEqual({ kind: 'changed' });
});

test('an owner is told of what is due, at most once in 14 days for each listing, and can stop it', async () => {
  await publish('aaaaaaa2');
  await publish('aaaaaaa3');
  await desk.takeMail();
  await desk.pass(90 * DAY_MS);
  expect(await sweep()).toBe(0);
  await desk.pass(DAY_MS);
  expect([await sweep(), await sweep()]).toEqual([2, 0]);
  const mails = await desk.takeMail();
  expect(mails.map(({ to }) => to)).toEqual([owner.email, owner.email]);
  expect(mails[0]?.text).toContain('/provider/programs/aaaaaaa2/right');
  // No name, and nothing of health.
  expect(mails[0]?.text).not.toMatch(/two rivers|evening|treatment|care|insurance|therap|recover/i);
  await desk.pass(13 * DAY_MS);
  expect(await sweep()).toBe(0);
  await desk.pass(DAY_MS);
  expect(await sweep()).toBe(2);
  const link = /reminders\?link=(\S+)/.exec((await desk.takeMail())[0]?.text ?? '')?.[1] ?? '';
  const accountId = readReminderKey(desk.parts.key, decodeURIComponent(link));
  expect(accountId).toBe(owner.id);
  expect(
    readReminderKey(desk.parts.key, `${owner.id + 1}.${decodeURIComponent(link).split('.')[1]}`),
  ).toBeUndefined();
  await stopReminders(desk.database.writer, owner.id, desk.now());
  await desk.pass(30 * DAY_MS);
  expect(await sweep()).toBe(0);
  await resumeReminders(desk.database.writer, owner.id);
  expect(await sweep()).toBe(2);
  await desk.takeMail();
});

test('two processes that sweep at once send one message', async () => {
  await desk.pass(15 * DAY_MS);
  const both = await Promise.all([sweep(), sweep()]);
  expect(both[0] + both[1]).toBe(2);
});

test('a schedule that a program told too long ago reads “out of date”, and not “not asked”', async () => {
  const { writer } = desk.database;
  const { id: sourceId } = await writer
    .selectFrom('source')
    .select('id')
    .where('series', '=', 'provider')
    .executeTakeFirstOrThrow();
  const real = new Date().toISOString().slice(0, 10);
  const listing = await listingOf('aaaaaaa7');
  await writer
    .insertInto('track')
    .values({
      listing_id: listing.id,
      series: 'provider',
      source_id: sourceId,
      name: 'Evening track',
      weeks_least: null,
      weeks_most: null,
      ages: '[]',
      sessions: JSON.stringify([{ weekday: 0, startsAt: 1080, endsAt: 1260, online: false }]),
      as_of: daysAfter(real, -181),
    })
    .execute();
  const fold = async () => {
    const statements =
      (await findStatementsOf(desk.database.reader, [listing.id], real)).get(listing.id) ?? [];
    return [foldFact('evening', statements), foldFact('online-program', statements)];
  };
  expect(await fold()).toMatchObject([
    { answer: 'unknown', because: 'out-of-date', statement: { series: 'provider' } },
    { answer: 'unknown', because: 'out-of-date' },
  ]);
  await writer
    .updateTable('track')
    .set({ as_of: daysAfter(real, -180) })
    .where('listing_id', '=', listing.id)
    .execute();
  expect((await fold())[0]).toMatchObject({ answer: 'yes', isOverdue: true });
});

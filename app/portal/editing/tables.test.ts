import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { currentOpening } from '#app/listings/current-opening.ts';
import { foldFact } from '#app/listings/facts.ts';
import { daysAfter } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { gradePlan } from '#app/listings/plan-answer.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { findTracksOf } from '#app/listings/track-repository.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { FILLED, typedForm } from '#tests/fixtures/filled-sections.ts';
import { makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { compareValues } from './compare-values.ts';
import type { SectionValue } from './section.ts';
import { readLive } from './section-stores.server.ts';
import { type SectionKey, sectionOf } from './sections.ts';
import { writeSection } from './write-section.server.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const TODAY = '2026-11-22';

let desk: PortalDesk;
let accountId: number;
let listing: Listing;
beforeAll(async () => {
  desk = await openPortalDesk();
  accountId = (await makeAccount(desk.database.writer)).id;
  const found = await findListingByPublicId(desk.database.reader, 'aaaaaaa1');
  if (!found) throw new Error('no listing');
  listing = found.listing;
});
afterAll(() => desk?.close());

function publish(section: SectionKey, value: SectionValue, now = NOW) {
  const writing = { listingId: listing.id, section, value, actor: 'provider' as const, accountId };
  return desk.database.writer.transaction().execute((trx) => writeSection(trx, writing, now));
}

const filled = (section: 'timetable' | 'payers' | 'openings') =>
  sectionOf(section).parse(typedForm(FILLED[section]));

async function statementsOn(day: string) {
  return (await findStatementsOf(desk.database.reader, [listing.id], day)).get(listing.id) ?? [];
}

const factOn = async (day: string, term: TermSlug) => foldFact(term, await statementsOn(day));

async function planOn(day: string, term: TermSlug) {
  const statements = await statementsOn(day);
  return gradePlan(term, (slug) => foldFact(slug, statements), statements)?.plan;
}

const own = (answer: 'yes' | 'no') => ({ answer, statement: { series: 'provider', asOf: TODAY } });

describe('weekly sessions', () => {
  test('become tracks that say which parts of the week they are in', async () => {
    await publish('timetable', filled('timetable'));
    expect((await findTracksOf(desk.database.reader, [listing.id])).get(listing.id)).toEqual([
      {
        name: 'Evening',
        ages: [],
        sessions: [1, 3].map((weekday) => ({ weekday, startsAt: 1050, endsAt: 1230, online: false })),
        series: 'provider',
        asOf: TODAY,
      },
    ]);
    expect(await factOn(TODAY, 'evening')).toMatchObject(own('yes'));
    expect(await factOn(TODAY, 'morning')).toMatchObject(own('no'));
    expect(await readLive(desk.database.reader, listing, 'timetable')).toEqual(filled('timetable'));
  });

  test.each([
    [90, { answer: 'yes' }],
    [91, { answer: 'yes', isOverdue: true }],
    [180, { answer: 'yes', isOverdue: true }],
    [181, { answer: 'unknown' }],
  ])('after %i days: %j', async (days, expected) => {
    const fact = await factOn(daysAfter(TODAY, days), 'evening');
    expect(fact).toMatchObject(expected);
    expect('isOverdue' in fact).toBe('isOverdue' in expected);
  });

  test('a day more is told as what is new', () => {
    const before = filled('timetable');
    const after = sectionOf('timetable').parse(
      typedForm({ ...FILLED.timetable, 'days-1-1': ['1', '3', '5'] }),
    );
    expect(compareValues(sectionOf('timetable'), before, after, messagesFor('en'))).toMatchObject([
      { label: 'Track Evening', changes: ['Saturday 5:30 to 8:30 pm added'] },
    ]);
  });

  test('that are taken back leave nothing', async () => {
    await publish('timetable', {});
    expect((await findTracksOf(desk.database.reader, [listing.id])).get(listing.id)).toBeUndefined();
    expect((await factOn(TODAY, 'evening')).answer).toBe('unknown');
  });
});

describe('plans', () => {
  test('are answered by grade, line and state', async () => {
    await publish('payers', filled('payers'));
    expect(await factOn(TODAY, 'aetna')).toMatchObject(own('yes'));
    expect(await planOn(TODAY, 'aetna')).toEqual({
      grade: 'in-network',
      lines: [{ relation: 'in-network', products: ['hmo'] }],
    });
    expect(await planOn(TODAY, 'medicaid')).toMatchObject({ grade: 'bills', state: 'CO' });
    expect((await factOn(daysAfter(TODAY, 181), 'aetna')).answer).toBe('unknown');
  });

  test('a later word replaces all of the former', async () => {
    const form = { plan: '1', 'plan-1': 'Cigna', 'answer-1': 'refused' };
    await publish('payers', sectionOf('payers').parse(typedForm(form)));
    expect(await factOn(TODAY, 'cigna')).toMatchObject(own('no'));
    expect((await factOn(TODAY, 'aetna')).answer).toBe('unknown');
  });
});

/** What speaks where the program does not. */
const REGISTER = { taking: true, series: 'co-bha', asOf: '2023-02-27' };

describe('openings', () => {
  test('a waiting list is a no that says so, for 14 days', async () => {
    await publish('openings', filled('openings'));
    expect(currentOpening(await statementsOn(TODAY))).toMatchObject({
      taking: false,
      hasWaitingList: true,
      series: 'provider',
      asOf: TODAY,
    });
    expect(currentOpening(await statementsOn(daysAfter(TODAY, 14)))).toBeDefined();
    expect(currentOpening(await statementsOn(daysAfter(TODAY, 15)))).toMatchObject(REGISTER);
  });

  test.each([
    ['yes', { taking: true }],
    ['no', { taking: false }],
  ])('%s: %j', async (taking, expected) => {
    await publish('openings', { taking });
    expect(currentOpening(await statementsOn(TODAY))).toMatchObject(expected);
    expect(currentOpening(await statementsOn(TODAY))?.hasWaitingList).toBeUndefined();
  });

  test('said no more, are what the register says', async () => {
    await publish('openings', {});
    expect(currentOpening(await statementsOn(TODAY))).toMatchObject(REGISTER);
  });

  test('the day on which a word is over is noted for search', async () => {
    await publish('openings', { taking: 'yes' });
    const { next_lapse_at } = await desk.database.reader
      .selectFrom('listing')
      .select('next_lapse_at')
      .where('id', '=', listing.id)
      .executeTakeFirstOrThrow();
    expect(next_lapse_at).toBe('2026-12-07');
  });
});

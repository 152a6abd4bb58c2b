import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { sweepClaims } from '../claims/sweep-claims.server.ts';
import {
  answerConfirmation,
  CODE_HOURS,
  findOpenConfirmation,
  giveConfirmationCode,
  LINK_HOURS,
  MOST_TRIES,
  mailConfirmation,
  makeConfirmationCode,
} from './confirm.server.ts';
import { findWaitingConfirmations } from './confirmation-repository.server.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OWN = 'desk@junipersteps.example';

let desk: PortalDesk;
beforeAll(async () => {
  desk = await openPortalDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.pass(2 * DAY_MS));

let clients = 0;
const client = () => `203.0.113.${++clients}`;
async function listingOf(publicId: string) {
  const found = await findListingByPublicId(desk.database.reader, publicId);
  if (!found) throw new Error(publicId);
  return found.listing;
}
async function mailedLink(): Promise<string> {
  expect(await mailConfirmation(desk.parts, await listingOf('aaaaaaa1'), OWN, client())).toEqual({
    kind: 'mailed',
  });
  const [mail] = await desk.takeMail();
  expect(mail?.to).toBe(OWN);
  return mail?.link ?? '';
}
const waiting = () => findWaitingConfirmations(desk.database.reader, { limit: 100, offset: 0 });
const give = async (publicId: string, code: string) =>
  giveConfirmationCode(desk.parts, await listingOf(publicId), code, client());
const wrongFor = (code: string) => String((Number(code.replace(' ', '')) + 1) % 10 ** 8).padStart(8, '0');

describe('a link by mail', () => {
  test('opens once, and the answers wait for a moderator', async () => {
    const link = await mailedLink();
    const before = (await waiting()).length;
    expect(await findOpenConfirmation(desk.parts, link)).toBeDefined();
    expect(await answerConfirmation(desk.parts, link, { evening: 'yes', carf: 'no' })).toBe(true);
    // Sent again, with other answers.
    expect(await answerConfirmation(desk.parts, link, { evening: 'no' })).toBe(false);
    expect(await findOpenConfirmation(desk.parts, link)).toBeUndefined();
    const all = await waiting();
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)).toMatchObject({
      listingId: 1,
      way: 'mail',
      proofTo: OWN,
      answers: { evening: 'yes', carf: 'no' },
    });
  });

  test('of two answers at once one is kept', async () => {
    const link = await mailedLink();
    const both = [
      answerConfirmation(desk.parts, link, { evening: 'yes' }),
      answerConfirmation(desk.parts, link, { evening: 'no' }),
    ];
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
  });

  test('is over after its time, and forgotten', async () => {
    const link = await mailedLink();
    await desk.pass(LINK_HOURS * HOUR_MS);
    expect(await answerConfirmation(desk.parts, link, { evening: 'yes' })).toBe(false);
    await sweepClaims(desk.parts);
    const rows = await desk.database.reader
      .selectFrom('confirmation')
      .select('id')
      .where('answered_at', 'is', null)
      .execute();
    expect(rows).toEqual([]);
  });

  test('holds no name of a program, and its token is kept nowhere', async () => {
    await mailConfirmation(desk.parts, await listingOf('aaaaaaa1'), OWN, client());
    const [mail] = await desk.takeMail();
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/juniper|evening|outpatient|treatment|recovery/i);
    const rows = await desk.database.reader.selectFrom('confirmation').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(mail?.link);
  });

  test.each<[string, string, string]>([
    ['desk@gmail.com', 'public-mail', 'a public mail domain'],
    ['desk@junipersteps.example.evil.example', 'other-domain', 'a domain that begins alike'],
    ['desk@evil-junipersteps.example', 'other-domain', 'a domain that ends alike'],
    ['desk@junipersteрs.example', 'odd-letters', 'a letter that looks alike'],
    ['desk@junipersteps.example\r\nBcc: x@evil.example', 'bad-email', 'a header'],
    ['', 'bad-email', 'nothing'],
  ])('is not sent to %j: %s (%s)', async (typed, kind) => {
    expect((await mailConfirmation(desk.parts, await listingOf('aaaaaaa1'), typed, client())).kind).toMatch(
      new RegExp(`${kind}|bad-email`),
    );
    expect(await desk.takeMail()).toEqual([]);
  });

  test('is not sent where the listing has no web domain of its own', async () => {
    expect(await mailConfirmation(desk.parts, await listingOf('aaaaaaa2'), OWN, client())).toEqual({
      kind: 'no-domain',
    });
  });

  test('goes to one address three times a day, and no more', async () => {
    const listing = await listingOf('aaaaaaa1');
    const kinds = [];
    for (let times = 0; times < 4; times++) {
      kinds.push((await mailConfirmation(desk.parts, listing, 'other@junipersteps.example', client())).kind);
    }
    expect(kinds).toEqual(['mailed', 'mailed', 'mailed', 'too-many']);
    await desk.takeMail();
  });
});

describe('a code by phone', () => {
  const made = async (publicId: string) =>
    (await makeConfirmationCode(desk.parts, await listingOf(publicId))) ?? '';

  test('opens the questions once', async () => {
    const code = await made('aaaaaaa2');
    const taken = await give('aaaaaaa2', code);
    if (taken.kind !== 'link') throw new Error(taken.kind);
    expect(await give('aaaaaaa2', code)).toEqual({ kind: 'void' });
    expect((await findOpenConfirmation(desk.parts, taken.token))?.listing.publicId).toBe('aaaaaaa2');
    expect(await answerConfirmation(desk.parts, taken.token, { aetna: 'yes' })).toBe(true);
  });

  test('is none of another listing', async () => {
    const code = await made('aaaaaaa2');
    await made('aaaaaaa3');
    expect(await give('aaaaaaa3', code)).toEqual({ kind: 'wrong' });
    expect(await give('aaaaaaa1', code)).toEqual({ kind: 'void' });
  });

  test('is over after its time', async () => {
    const code = await made('aaaaaaa2');
    await desk.pass(CODE_HOURS * HOUR_MS);
    expect(await give('aaaaaaa2', code)).toEqual({ kind: 'void' });
  });

  test('is void once another is made', async () => {
    const first = await made('aaaaaaa2');
    const second = await made('aaaaaaa2');
    expect(await give('aaaaaaa2', first)).toEqual({ kind: 'wrong' });
    expect((await give('aaaaaaa2', second)).kind).toBe('link');
  });

  test('is void after so many wrong ones, the right one included', async () => {
    const code = await made('aaaaaaa2');
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      expect(await give('aaaaaaa2', wrongFor(code))).toEqual({ kind: 'wrong' });
    }
    expect(await give('aaaaaaa2', code)).toEqual({ kind: 'void' });
  });

  test('cannot be guessed on and on, from wherever', async () => {
    for (let tries = 0; tries < 20; tries++) await give('aaaaaaa2', '00000000');
    const code = await made('aaaaaaa2');
    expect(await give('aaaaaaa2', code)).toEqual({ kind: 'too-many' });
  });
});

test('a link to a page that was taken off the list opens nothing', async () => {
  const link = await mailedLink();
  await desk.database.writer.updateTable('listing').set({ status: 'closed' }).where('id', '=', 1).execute();
  expect(await answerConfirmation(desk.parts, link, { evening: 'yes' })).toBe(false);
  await desk.database.writer
    .updateTable('listing')
    .set({ status: 'published' })
    .where('id', '=', 1)
    .execute();
});

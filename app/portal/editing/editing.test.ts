import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withHeld } from '#app/import/keep-held.ts';
import { foldFact } from '#app/listings/facts.ts';
import type { Listing } from '#app/listings/listing.ts';
import { mergeListings } from '#app/listings/listing-removal-repository.server.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { FILLED, typedForm } from '#tests/fixtures/filled-sections.ts';
import { makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { decideEdit } from './decide-edit.server.ts';
import { findDraft, findDrafts } from './draft-repository.server.ts';
import { withDraftsPublished } from './preview-drafts.server.ts';
import { publishDrafts } from './publish-drafts.server.ts';
import { revertRevision } from './revert-revision.server.ts';
import { findRevisions } from './revision-repository.server.ts';
import { saveDraft } from './save-draft.server.ts';
import type { SectionValue } from './section.ts';
import { readLive } from './section-stores.server.ts';
import { type SectionKey, sectionOf } from './sections.ts';
import { findEditsOfListing } from './waiting-edit-repository.server.ts';

let desk: PortalDesk;
let editor: number;
beforeAll(async () => {
  desk = await openPortalDesk();
  editor = (await makeAccount(desk.database.writer)).id;
});
afterAll(() => desk?.close());

async function listingOf(publicId: string): Promise<Listing> {
  const found = await findListingByPublicId(desk.database.reader, publicId);
  if (!found) throw new Error(publicId);
  return found.listing;
}

async function write(publicId: string, section: SectionKey, value: SectionValue) {
  const listing = await listingOf(publicId);
  const { version } = await findDraft(desk.database.reader, listing.id, section);
  const saved = await saveDraft(desk.parts, editor, listing, section, { value, version });
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  return { section, version: saved.version };
}

async function publish(publicId: string, section: SectionKey, value: SectionValue) {
  const seen = await write(publicId, section, value);
  return publishDrafts(desk.parts, editor, await listingOf(publicId), [seen]);
}

async function factOf(publicId: string, slug: Parameters<typeof foldFact>[0]) {
  const { id } = await listingOf(publicId);
  return foldFact(slug, (await findStatementsOf(desk.database.reader, [id])).get(id) ?? []);
}

const live = async (publicId: string, section: SectionKey) =>
  readLive(desk.database.reader, await listingOf(publicId), section);

describe('publishing', () => {
  test('puts terms above what releases said, dated, and tells search', async () => {
    const { id } = await listingOf('aaaaaaa1');
    const last = await desk.database.reader
      .selectFrom('listing_change')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    expect(await publish('aaaaaaa1', 'approaches', { dbt: 'yes', cbt: 'no' })).toEqual({
      kind: 'published',
      published: ['approaches'],
      waiting: [],
    });
    expect(await factOf('aaaaaaa1', 'dbt')).toMatchObject({
      answer: 'yes',
      statement: { series: 'provider' },
    });
    expect(await factOf('aaaaaaa1', 'cbt')).toMatchObject({
      answer: 'no',
      statement: { series: 'provider' },
    });
    const changes = await desk.database.reader
      .selectFrom('listing_change')
      .select('listing_id')
      .where('id', '>', last?.id ?? 0)
      .execute();
    expect(changes).toContainEqual({ listing_id: id });
    expect(await live('aaaaaaa1', 'approaches')).toEqual({ dbt: 'yes', cbt: 'no' });
    expect((await findDraft(desk.database.reader, id, 'approaches')).value).toBeUndefined();
  });

  test('takes back what is not said any more: then the next source speaks', async () => {
    await publish('aaaaaaa1', 'languages', { spanish: 'no' });
    expect(await factOf('aaaaaaa1', 'spanish')).toMatchObject({ statement: { series: 'provider' } });
    await publish('aaaaaaa1', 'languages', {});
    expect(await factOf('aaaaaaa1', 'spanish')).not.toMatchObject({ statement: { series: 'provider' } });
    expect(
      (await findRevisions(desk.database.reader, { publicIds: ['aaaaaaa1'], most: 1 }))[0],
    ).toMatchObject({
      section: 'languages',
      before: { spanish: 'no' },
      after: {},
      actor: 'provider',
      accountId: editor,
    });
  });

  test('does nothing at all where one of the drafts was changed since it was read, or has a problem', async () => {
    const listing = await listingOf('aaaaaaa1');
    const good = await write('aaaaaaa1', 'summary', { summary: 'Fine.' });
    const bad = await write('aaaaaaa1', 'clinicians', { nurses: 'many' });
    expect(await publishDrafts(desk.parts, editor, listing, [good, bad])).toEqual({
      kind: 'problems',
      sections: ['clinicians'],
    });
    const stale = { ...good, version: good.version - 1 };
    expect(await publishDrafts(desk.parts, editor, listing, [stale])).toEqual({
      kind: 'changed',
      sections: ['summary'],
    });
    expect(await live('aaaaaaa1', 'summary')).toEqual({});
    expect(await publishDrafts(desk.parts, editor, listing, [good])).toMatchObject({
      published: ['summary'],
    });
    expect(await publishDrafts(desk.parts, editor, listing, [good])).toMatchObject({ kind: 'changed' });
  });

  test('revisions count up and can be neither changed nor deleted', async () => {
    const { writer, reader } = desk.database;
    const revisions = await findRevisions(reader, { publicIds: ['aaaaaaa1'], most: 99 });
    expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, at) => revisions.length - at));
    await expect(writer.updateTable('listing_revision').set({ after: '{}' }).execute()).rejects.toThrow(
      /only added/,
    );
    await expect(writer.deleteFrom('listing_revision').execute()).rejects.toThrow(/only added/);
  });
});

describe('two editors', () => {
  test('lose nothing: the second learns what the first wrote, and nothing is written over', async () => {
    const listing = await listingOf('aaaaaaa1');
    const { reader } = desk.database;
    const { version } = await findDraft(reader, listing.id, 'supports');
    await saveDraft(desk.parts, editor, listing, 'supports', { value: { transport: 'yes' }, version });
    const second = { value: { 'child-care': 'no' } as const, version };
    expect(await saveDraft(desk.parts, editor, listing, 'supports', second)).toMatchObject({
      kind: 'changed',
      base: {},
      theirs: { transport: 'yes' },
    });
    expect((await findDraft(reader, listing.id, 'supports')).value).toEqual({ transport: 'yes' });
  });

  test('nor where the first has published meanwhile', async () => {
    const listing = await listingOf('aaaaaaa1');
    const { version } = await findDraft(desk.database.reader, listing.id, 'access');
    await publish('aaaaaaa1', 'access', { wheelchair: 'yes' });
    const second = { value: { wheelchair: 'no' } as const, version };
    expect(await saveDraft(desk.parts, editor, listing, 'access', second)).toMatchObject({
      kind: 'changed',
      base: { wheelchair: 'yes' },
      theirs: { wheelchair: 'yes' },
    });
  });
});

describe('what waits for a moderator', () => {
  test('stands as it was until it is approved, and is told by a mail without a name', async () => {
    const old = await live('aaaaaaa2', 'contacts');
    const value = { phone: '(303) 555-0199', website: 'https://aspen.example/' };
    expect(await publish('aaaaaaa2', 'contacts', value)).toMatchObject({
      published: [],
      waiting: ['contacts'],
    });
    expect(await live('aaaaaaa2', 'contacts')).toEqual(old);
    const listing = await listingOf('aaaaaaa2');
    const [edit] = await findEditsOfListing(desk.database.reader, listing.id);
    const moderator = await desk.makeModerator();
    if (!edit) throw new Error('no edit');
    await desk.takeMail();
    const ruling = { decision: 'approve', reason: '' } as const;
    expect(await decideEdit(desk.parts, moderator, edit, 'aaaaaaa2', ruling)).toEqual({ kind: 'decided' });
    expect(await decideEdit(desk.parts, moderator, edit, 'aaaaaaa2', ruling)).toEqual({ kind: 'changed' });
    expect(await live('aaaaaaa2', 'contacts')).toEqual(value);
    const [mail] = await desk.takeMail();
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(new RegExp(listing.name, 'i'));
    expect(
      (await findRevisions(desk.database.reader, { publicIds: ['aaaaaaa2'], most: 1 }))[0],
    ).toMatchObject({
      after: value,
      accountId: editor,
      approvedBy: moderator.accountId,
    });
  });

  test('what is sent again replaces it, so that a moderator approves what they read', async () => {
    await publish('aaaaaaa2', 'name', { name: 'First name' });
    const { id } = await listingOf('aaaaaaa2');
    const first = (await findEditsOfListing(desk.database.reader, id)).find(
      ({ section }) => section === 'name',
    );
    await publish('aaaaaaa2', 'name', { name: 'Second name' });
    const moderator = await desk.makeModerator();
    if (!first) throw new Error('no edit');
    expect(
      await decideEdit(desk.parts, moderator, first, 'aaaaaaa2', { decision: 'approve', reason: '' }),
    ).toEqual({ kind: 'changed' });
    expect((await listingOf('aaaaaaa2')).name).not.toMatch(/First|Second/);
  });
});

test('a revision is taken back by a new one', async () => {
  await publish('aaaaaaa1', 'insurance', { medicaid: 'yes' });
  await publish('aaaaaaa1', 'insurance', { medicaid: 'no' });
  const { reader } = desk.database;
  const [latest] = await findRevisions(reader, { publicIds: ['aaaaaaa1'], most: 1 });
  if (!latest) throw new Error('no revision');
  const listing = await listingOf('aaaaaaa1');
  expect(await revertRevision(desk.parts, editor, listing, latest)).toEqual({ kind: 'published' });
  expect(await live('aaaaaaa1', 'insurance')).toEqual({ medicaid: 'yes' });
  expect((await findRevisions(reader, { publicIds: ['aaaaaaa1'], most: 1 }))[0]).toMatchObject({
    reverts: latest.id,
    number: latest.number + 1,
  });
  expect(await revertRevision(desk.parts, editor, listing, latest)).toEqual({ kind: 'same' });
});

test('a preview shows all that is drafted and leaves nothing behind', async () => {
  await write('aaaaaaa1', 'aftercare', { naloxone: 'yes' });
  await write('aaaaaaa1', 'address', { ...(await live('aaaaaaa1', 'address')), street: '99 Preview Street' });
  const count = () => desk.database.reader.selectFrom('listing_revision').select('id').execute();
  const before = (await count()).length;
  const listing = await listingOf('aaaaaaa1');
  const seen = await withDraftsPublished(desk.parts, editor, listing, async (trx) => ({
    street: (await findListingByPublicId(trx, 'aaaaaaa1'))?.listing.street,
    aftercare: await readLive(trx, listing, 'aftercare'),
  }));
  expect(seen).toEqual({ street: '99 Preview Street', aftercare: { naloxone: 'yes' } });
  expect((await count()).length).toBe(before);
  expect(await live('aaaaaaa1', 'aftercare')).toEqual({});
  expect(
    (await findDrafts(desk.database.reader, listing.id)).filter(({ value }) => value).length,
  ).toBeGreaterThan(1);
});

test('where listings prove to be one, the newer word of each section stays, and what both have in waiting does not clash', async () => {
  const { writer, reader } = desk.database;
  await publish('aaaaaaa3', 'summary', { summary: 'Of the third.' });
  await publish('aaaaaaa3', 'approaches', { emdr: 'yes' });
  await publish('aaaaaaa3', 'name', { name: 'Third name' });
  const [kept, dropped] = [await listingOf('aaaaaaa2'), await listingOf('aaaaaaa3')];
  await writer.transaction().execute((trx) => mergeListings(trx, kept.id, dropped.id));
  expect(await live('aaaaaaa2', 'summary')).toEqual({ summary: 'Of the third.' });
  expect(await factOf('aaaaaaa2', 'emdr')).toMatchObject({ answer: 'yes' });
  const edits = await findEditsOfListing(reader, kept.id);
  expect(edits.filter(({ section, outcome }) => section === 'name' && !outcome).length).toBeLessThan(2);
  expect((await findRevisions(reader, { publicIds: ['aaaaaaa3'], most: 9 })).length).toBe(2);
});

test('no import changes what a program said of itself, but that a source withholds its address', async () => {
  const columns = {
    name: 'Of the source',
    program: null,
    source_name: 'Of the source',
    source_program: null,
    street: '1 Source Street',
    unit: null,
    city: 'Denver',
    state: 'CO',
    zip: '80203',
    address_hidden: 0,
    latitude: 39,
    longitude: -104,
    precision: 'street' as const,
    time_zone: 'America/Denver',
    phones: '[]',
    website: null,
    in_latest_release: 1,
    address_key: '1 source st|80203',
  };
  const row = await desk.database.reader
    .selectFrom('listing')
    .selectAll()
    .where('public_id', '=', 'aaaaaaa1')
    .executeTakeFirstOrThrow();
  const held = { ...row, held: JSON.stringify(['name', 'address', 'contacts']) };
  const { name, street, phones, website } = row;
  expect(withHeld(columns, held)).toMatchObject({
    name,
    street,
    phones,
    website,
    source_name: 'Of the source',
  });
  const withheld = { ...columns, street: null, zip: null, address_hidden: 1, address_key: null };
  expect(withHeld(withheld, held)).toMatchObject({ name, street: null, address_hidden: 1 });
  expect(withHeld(columns, row)).toEqual(columns);
});

test('a new listing is public once it says which care it gives', async () => {
  const { writer } = desk.database;
  await writer.updateTable('listing').set({ status: 'draft' }).where('public_id', '=', 'aaaaaaa4').execute();
  await publish('aaaaaaa4', 'languages', { spanish: 'yes' });
  expect((await listingOf('aaaaaaa4')).status).toBe('draft');
  await publish('aaaaaaa4', 'care', { detox: 'no' });
  expect((await listingOf('aaaaaaa4')).status).toBe('draft');
  await publish('aaaaaaa4', 'care', { detox: 'no', 'intensive-outpatient': 'yes' });
  expect((await listingOf('aaaaaaa4')).status).toBe('published');
  await writer.updateTable('listing').set({ status: 'closed' }).where('public_id', '=', 'aaaaaaa4').execute();
  await publish('aaaaaaa4', 'care', { 'intensive-outpatient': 'yes' });
  expect((await listingOf('aaaaaaa4')).status).toBe('closed');
});

test('an accreditation is the program’s own word until its last day, and waits to be looked up', async () => {
  const { reader } = desk.database;
  const value = sectionOf('accreditation').parse(typedForm(FILLED.accreditation));
  await publish('aaaaaaa1', 'accreditation', value);
  const listing = await listingOf('aaaaaaa1');
  const edit = (await findEditsOfListing(reader, listing.id)).find(
    ({ section }) => section === 'accreditation',
  );
  if (!edit) throw new Error('no edit');
  const ruling = { decision: 'approve', reason: '' } as const;
  await decideEdit(desk.parts, await desk.makeModerator(), edit, 'aaaaaaa1', ruling);
  const on = async (day: string) =>
    foldFact('carf', (await findStatementsOf(reader, [listing.id], day)).get(listing.id) ?? []);
  expect(await on('2031-01-31')).toMatchObject({ answer: 'yes', statement: { series: 'provider' } });
  expect((await on('2031-02-01')).answer).toBe('unknown');
  expect(await factOf('aaaaaaa1', 'coa')).toMatchObject({ answer: 'no' });
  expect(
    await reader.selectFrom('credential').selectAll().where('series', '=', 'provider').execute(),
  ).toMatchObject([{ term: 'carf', number: '12 345', status: 'reported', expires_on: '2031-01-31' }]);
});

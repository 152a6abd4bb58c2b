import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '#app/http/write-csv.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { findToldSchedulesOf } from '#app/listings/track-repository.server.ts';
import { arbitrarySection } from '#tests/fixtures/arbitrary-sections.ts';
import { makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { findDraft, writeDraft } from '../editing/draft-repository.server.ts';
import { readLive } from '../editing/section-stores.server.ts';
import { SECTION_KEYS, type SectionKey } from '../editing/sections.ts';
import { findEditsOfListing } from '../editing/waiting-edit-repository.server.ts';
import { writeSection } from '../editing/write-section.server.ts';
import { insertOrganization } from '../organizations/organization-repository.server.ts';
import { takeSheet, writeSheet } from './many-sites.server.ts';
import { decodeSheet, MOST_ROWS, readSheet } from './read-sheet.ts';

let desk: PortalDesk;
let accountId: number;
let organizationId: number;
beforeAll(async () => {
  desk = await openPortalDesk();
  const { writer } = desk.database;
  accountId = (await makeAccount(writer)).id;
  organizationId = (await insertOrganization(writer, 'Sample', accountId, desk.now())).id;
  await writer
    .updateTable('listing')
    .set({ provider_id: organizationId })
    .where('public_id', 'in', ['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3'])
    .execute();
});
afterAll(() => desk.close());

function rowsOf(text: string) {
  const read = readSheet(text);
  if (read.kind !== 'sheet') throw new Error(read.trouble);
  return read.rows;
}
const take = (text: string, how: { isDryRun?: boolean; isAllOrNothing?: boolean } = {}) =>
  takeSheet(desk.parts, rowsOf(text), {
    accountId,
    organizationId,
    isDryRun: false,
    isAllOrNothing: false,
    ...how,
  });
async function live(publicId: string, section: SectionKey) {
  const found = await findListingByPublicId(desk.database.reader, publicId);
  if (!found) throw new Error(publicId);
  return readLive(desk.database.reader, found.listing, section);
}
async function waiting(publicId: string) {
  const { id } = await desk.listing(publicId);
  const edits = await findEditsOfListing(desk.database.reader, id);
  return Object.fromEntries(
    edits.filter(({ outcome }) => !outcome).map(({ section, after }) => [section, after]),
  );
}
const revisions = async () =>
  (await desk.database.reader.selectFrom('listing_revision').select('id').execute()).length;

describe('reading a sheet', () => {
  test.each([
    ['', 'no-id-column', 'nothing'],
    ['name.name\r\nx', 'no-id-column', 'no id'],
    ['id,care.detox,care.detox\r\na,yes,no', 'column-twice', 'which of both counts?'],
    ['id\r\n"broken', 'unreadable', 'an open quote'],
    [`id${'\na'.repeat(MOST_ROWS + 1)}`, 'too-many-rows', 'more than is taken'],
  ])('%j: %s (%s)', (text, trouble) => {
    expect(readSheet(text)).toEqual({ kind: 'trouble', trouble });
  });

  test('what is written comes back, whatever it holds, and nothing begins as a formula', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', "'=1", '@x', '-1', '+1 303', '\t=1', "''+1", 'a"b,c'),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const csv = writeCsv({ columns: ['id', 'summary.summary'], rows: [['a', cell]] });
        expect(csv.split('\r\n').slice(1).join('\r\n')).not.toMatch(/^a,"?[=+\-@]/);
        const [row] = rowsOf(csv);
        expect(row?.cells.map(({ text: read }) => read)).toEqual(cell.trim() === '' ? [] : [cell]);
      }),
    );
  });

  test('ten thousand rows are read', () => {
    expect(rowsOf(`id,care.detox${'\naaaaaaa1,yes'.repeat(MOST_ROWS)}`)).toHaveLength(MOST_ROWS);
  });
});

describe('taking a sheet in', () => {
  test('a dry run says of each row and field what would change, and changes nothing', async () => {
    const before = await revisions();
    const report = await take(
      'id,care.detox,openings.taking\naaaaaaa1,yes,\naaaaaaa2,maybe,no\nzzzzzzzz,yes,\n',
      { isDryRun: true },
    );
    expect(report.outcome).toBe('dry-run');
    expect(report.rows).toMatchObject([
      {
        line: 2,
        changes: [{ section: 'care', fields: [{ column: 'care.detox', before: '', after: 'yes' }] }],
        problems: [],
      },
      { line: 3, changes: [], problems: [{ column: 'care.detox', trouble: 'answer' }] },
      { line: 4, problems: [{ trouble: 'no-listing' }] },
    ]);
    expect(await revisions()).toBe(before);
  });

  test('a dry run says where an answer gives way to the week or the plans, old or in the same row', async () => {
    const week = 'id,timetable.1.name,timetable.1.times,schedule.evening,schedule.morning,insurance.medicaid';
    const dry = async (text: string) => {
      const report = await take(text, { isDryRun: true });
      return report.rows.map(({ givesWay }) => givesWay);
    };
    const evening = { column: 'schedule.evening', box: 'yes', by: 'timetable', answer: 'no' };
    const row = 'aaaaaaa3,Day,Mon 9 am-noon,yes,yes,yes';
    expect(await dry(`${week}\n${row}`)).toEqual([[evening]]);
    expect(await dry(`${week},payers.medicaid\n${row},Colorado: not taken`)).toEqual([
      [evening, { column: 'insurance.medicaid', box: 'yes', by: 'payers', answer: 'no' }],
    ]);
    // The Medicaid of another state is no answer here.
    expect(await dry(`${week},payers.medicaid\n${row},Utah: not taken`)).toEqual([[evening]]);
    // Schedules stand or lapse by the day of the machine.
    const order = { accountId, organizationId, isDryRun: false, isAllOrNothing: false };
    const told = rowsOf('id,timetable.1.name,timetable.1.times\naaaaaaa3,Day,Mon 9 am-noon');
    await takeSheet({ ...desk.parts, clock: () => new Date() }, told, order);
    expect(await dry('id,schedule.evening\naaaaaaa3,yes')).toEqual([[evening]]);
    expect(await dry('id,schedule.evening\naaaaaaa3,no')).toEqual([[]]);
    expect(await dry('id,aftercare.peer-support\naaaaaaa3,yes')).toEqual([[]]);
  });

  test('all or nothing: one bad row, and nothing is published', async () => {
    const before = await revisions();
    const report = await take('id,care.detox\naaaaaaa1,yes\naaaaaaa2,maybe', { isAllOrNothing: true });
    expect(report.outcome).toBe('refused');
    expect(await revisions()).toBe(before);
    expect(await live('aaaaaaa1', 'care')).toEqual({});
  });

  test('else the good rows are published as the editor does, once, and blank cells leave what is there', async () => {
    await take('id,care.detox,aftercare.peer-support\naaaaaaa1,YES,no\naaaaaaa1,no,\naaaaaaa8,yes,yes');
    expect(await live('aaaaaaa1', 'care')).toEqual({ detox: 'yes' });
    // Of another organization.
    expect(await live('aaaaaaa8', 'care')).toEqual({});
    await take('id,care.intensive-outpatient,care.detox\naaaaaaa1,yes,');
    expect(await live('aaaaaaa1', 'care')).toEqual({ detox: 'yes', 'intensive-outpatient': 'yes' });
    const before = await revisions();
    await take('id,care.detox\naaaaaaa1,yes');
    expect(await revisions()).toBe(before);
    await take('id,care.detox\naaaaaaa1,not said');
    expect(await live('aaaaaaa1', 'care')).toEqual({ 'intensive-outpatient': 'yes' });
  });

  test('what waits for a moderator in the editor waits here too', async () => {
    await take('id,name.name\naaaaaaa2,"=HYPERLINK(""http://evil.example"")"');
    const { name } = await live('aaaaaaa2', 'name');
    expect(name).toBe('Two Rivers');
    const found = await findListingByPublicId(desk.database.reader, 'aaaaaaa2');
    const edits = await findEditsOfListing(desk.database.reader, found?.listing.id ?? 0);
    expect(edits.map(({ section, outcome }) => ({ section, outcome }))).toEqual([
      { section: 'name', outcome: undefined },
    ]);
  });

  test('what waits is gone on from, and is in no way lost by the next sheet', async () => {
    await take('id,contacts.phone,contacts.website\naaaaaaa3,303 555 0170,www.first.example');
    expect(await waiting('aaaaaaa3')).toMatchObject({ contacts: { website: 'www.first.example' } });
    const report = await take('id,contacts.phone\naaaaaaa3,(303) 555-0171');
    expect(report.rows).toMatchObject([
      { changes: [{ section: 'contacts', waits: true, fields: [{ before: '(303) 555-0170' }] }] },
    ]);
    expect(await waiting('aaaaaaa3')).toMatchObject({
      contacts: { phone: '(303) 555-0171', website: 'www.first.example' },
    });
    expect(await live('aaaaaaa3', 'contacts')).not.toMatchObject({ website: 'www.first.example' });
  });

  test('weeks, plans and prices are published as the editor does, and credentials wait', async () => {
    const row = {
      'timetable.1.name': 'Evening',
      'timetable.1.times': 'Mon 17:30-20:30; Wed 17:30-20:30',
      'payers.plans': 'Aetna PPO: in network',
      'prices.lines': '$150.00 per session: one group',
      'accreditation.carf': 'yes',
      'accreditation.carf.expires': '6/30/2031',
      'address.street': '12 New Street',
    };
    const csv = writeCsv({
      columns: ['id', ...Object.keys(row)],
      rows: [['aaaaaaa2', ...Object.values(row)]],
    });
    const { rows } = await take(csv, { isAllOrNothing: true });
    expect(rows).toMatchObject([{ problems: [] }]);
    expect(rows[0]?.changes.map(({ section, waits }) => [section, waits])).toEqual([
      ['timetable', false],
      ['payers', false],
      ['prices', false],
      ['accreditation', true],
      ['address', true],
    ]);
    const { reader } = desk.database;
    const { id } = await desk.listing('aaaaaaa2');
    const told = await findToldSchedulesOf(reader, [id], dayOf(desk.now()));
    const [track] = told.standing.get(id)?.tracks ?? [];
    expect(track).toMatchObject({ name: 'Evening', series: 'provider' });
    expect(track?.sessions.map(({ weekday, startsAt }) => [weekday, startsAt])).toEqual([
      [0, 1050],
      [2, 1050],
    ]);
    expect(await live('aaaaaaa2', 'payers')).toEqual({
      'plan-aetna': [{ relation: 'in-network', products: ['ppo'] }],
    });
    expect(await live('aaaaaaa2', 'prices')).toEqual({
      lines: [{ cents: 15_000, per: 'session', covers: 'one group' }],
    });
    expect(await live('aaaaaaa2', 'accreditation')).toEqual({});
    expect(await waiting('aaaaaaa2')).toMatchObject({
      accreditation: { carf: 'yes', 'carf.expires': '2031-06-30' },
      address: { street: '12 New Street' },
    });
  });

  test('a draft in the editor stays, and the report says so', async () => {
    const { id } = await desk.listing('aaaaaaa1');
    const by = { accountId, now: desk.now() };
    await writeDraft(desk.database.writer, id, 'supports', { transport: 'yes' }, by);
    const { rows } = await take('id,supports.child-care,care.detox\naaaaaaa1,yes,no');
    expect(rows[0]?.changes.map(({ section, isDrafted }) => [section, isDrafted])).toEqual([
      ['supports', true],
      ['care', false],
    ]);
    expect((await findDraft(desk.database.reader, id, 'supports')).value).toEqual({ transport: 'yes' });
  });

  test('the sheet that is written changes nothing when it is taken in again, whatever the editor holds', async () => {
    const { writer, reader } = desk.database;
    for (const [at, publicId] of ['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3'].entries()) {
      const { id: listingId } = await desk.listing(publicId);
      for (const section of SECTION_KEYS) {
        const [value = {}] = fc.sample(arbitrarySection(section), { numRuns: 1, seed: at });
        await writeSection(writer, { listingId, section, value, actor: 'provider', accountId }, desk.now());
      }
    }
    const sheet = await writeSheet(reader, organizationId);
    expect(sheet.startsWith('\uFEFFid,page,')).toBe(true);
    expect(
      rowsOf(sheet)
        .map(({ publicId }) => publicId)
        .sort(),
    ).toEqual(['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3']);
    const before = await revisions();
    const report = await take(sheet, { isAllOrNothing: true });
    expect(report.rows.map(({ changes, problems }) => [changes, problems])).toEqual([
      [[], []],
      [[], []],
      [[], []],
    ]);
    expect(await revisions()).toBe(before);
    const said = rowsOf(sheet).flatMap(({ cells }) => cells.map(({ column }) => column.section));
    expect([...new Set(said)].sort()).toEqual([...SECTION_KEYS].sort());
  });

  test.each([
    ['a dry run', { isDryRun: true }],
    ['row by row', {}],
    ['all or nothing', { isAllOrNothing: true }],
  ])('others are answered between rows: %s', async (_way, how) => {
    let turns = 0;
    let next: NodeJS.Immediate;
    const count = () => {
      turns++;
      next = setImmediate(count);
    };
    next = setImmediate(count);
    const sheet = `id,care.detox${Array.from({ length: 50 }, (_, at) => `\naaaaaaa1,${at % 2 ? 'yes' : 'no'}`).join('')}`;
    await take(sheet, how);
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(50);
  });

  test('there is room for one track more than any program has', async () => {
    const { writer } = desk.database;
    const { id } = await insertOrganization(writer, 'Another', accountId, desk.now());
    await writer
      .updateTable('listing')
      .set({ provider_id: id })
      .where('public_id', '=', 'aaaaaaa8')
      .execute();
    const tracks = async () => {
      const [head = ''] = (await writeSheet(desk.database.reader, id)).split('\r\n');
      return head.split(',').filter((name) => /^timetable\.\d+\.name$/.test(name)).length;
    };
    expect(await tracks()).toBe(3);
    const cells = ['A', 'B', 'C'].flatMap((name, at) => [name, `Mon ${at + 1}-${at + 2} pm`]);
    const names = [1, 2, 3].flatMap((at) => [`timetable.${at}.name`, `timetable.${at}.times`]);
    await takeSheet(desk.parts, rowsOf(`id,${names.join()}\naaaaaaa8,${cells.join()}`), {
      accountId,
      organizationId: id,
      isDryRun: false,
      isAllOrNothing: true,
    });
    expect(await tracks()).toBe(4);
  });
});

describe('letters of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('id,name.name\na,Zoë'), 'as we write it'],
    [
      'Windows',
      Uint8Array.from('id,name.name\na,Zo\xeb', (letter) => letter.charCodeAt(0)),
      'as many spreadsheets do',
    ],
  ])('%s', (_name, bytes) => {
    expect(rowsOf(decodeSheet(bytes))[0]?.cells[0]?.text).toBe('Zoë');
  });
});

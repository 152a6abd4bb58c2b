import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '#app/http/write-csv.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { readLive } from '../editing/section-stores.server.ts';
import type { SectionKey } from '../editing/sections.ts';
import { findEditsOfListing } from '../editing/waiting-edit-repository.server.ts';
import { insertOrganization } from '../organizations/organization-repository.server.ts';
import { takeSheet, writeSheet } from './many-sites.server.ts';
import { MOST_ROWS, readSheet } from './read-sheet.ts';
import { SHEET_COLUMNS } from './sheet-columns.ts';

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

  test('the sheet that is written changes nothing when it is taken in again', async () => {
    const sheet = await writeSheet(desk.database.reader, organizationId);
    expect(
      rowsOf(sheet)
        .map(({ publicId }) => publicId)
        .sort(),
    ).toEqual(['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3']);
    const report = await take(sheet, { isAllOrNothing: true });
    expect(report.rows.map(({ changes, problems }) => [changes, problems])).toEqual([
      [[], []],
      [[], []],
      [[], []],
    ]);
    expect(sheet.split('\r\n')[0]?.split(',')).toHaveLength(SHEET_COLUMNS.length + 2);
  });
});

import { writeCsv } from '#app/http/write-csv.ts';
import type { Listing } from '#app/listings/listing.ts';
import type { Db } from '#db/connect.server.ts';
import { submitSection } from '../editing/publish-drafts.server.ts';
import type { SectionValue } from '../editing/section.ts';
import { readLive } from '../editing/section-stores.server.ts';
import type { SectionKey } from '../editing/sections.ts';
import { findListingsOfOrganization } from '../organizations/organization-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { planRow, type RowPlan } from './plan-row.ts';
import type { SheetRow } from './read-sheet.ts';
import { ID_COLUMN, LABEL_COLUMN, SHEET_COLUMNS } from './sheet-columns.ts';

const SECTIONS = [...new Set(SHEET_COLUMNS.map(({ section }) => section))];

async function liveOf(
  db: Db,
  listing: Listing,
  sections: Iterable<SectionKey>,
): Promise<(section: SectionKey) => SectionValue> {
  const values = new Map<SectionKey, SectionValue>();
  for (const section of sections) values.set(section, await readLive(db, listing, section));
  return (section) => values.get(section) ?? {};
}

/** The sheet of an organization: a row for each of its listings, with what the editor holds now. */
export async function writeSheet(db: Db, organizationId: number): Promise<string> {
  const rows: string[][] = [];
  for (const listing of await findListingsOfOrganization(db, organizationId)) {
    const live = await liveOf(db, listing, SECTIONS);
    const cells = SHEET_COLUMNS.map(({ section, field }) => {
      const held = live(section)[field];
      return typeof held === 'string' ? held : '';
    });
    const { publicId, name, program } = listing;
    rows.push([publicId, program ? `${name}: ${program}` : name, ...cells]);
  }
  return writeCsv({ columns: [ID_COLUMN, LABEL_COLUMN, ...SHEET_COLUMNS.map(({ name }) => name)], rows });
}

export interface PlannedRow extends RowPlan {
  line: number;
  publicId: string;
}

/** `refused`: some rows have problems, and all or nothing was asked. Nothing is written in a dry run. */
export interface SheetReport {
  outcome: 'dry-run' | 'published' | 'refused';
  rows: PlannedRow[];
}

export interface SheetOrder {
  accountId: number;
  organizationId: number;
  isDryRun: boolean;
  isAllOrNothing: boolean;
}

class Refused extends Error {
  readonly rows: PlannedRow[];
  constructor(rows: PlannedRow[]) {
    super('refused');
    this.rows = rows;
  }
}

/**
 * Takes a sheet in, by the editor's own way of publishing: what waits for a moderator there waits here too. A row of a listing
 * that is not the organization's, or that stands twice, has a problem. One transaction where all or nothing is asked, else
 * one for each row.
 */
export async function takeSheet(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  sheet: readonly SheetRow[],
  order: SheetOrder,
): Promise<SheetReport> {
  const own = await findListingsOfOrganization(db.reader, order.organizationId);
  const byId = new Map(own.map((listing) => [listing.publicId, listing]));
  const seen = new Set<string>();
  const taken = sheet.map((row) => {
    const listing = byId.get(row.publicId);
    const isTwice = seen.has(row.publicId);
    seen.add(row.publicId);
    return { row, listing: isTwice ? undefined : listing, isTwice: isTwice && listing !== undefined };
  });
  const take = async (trx: Db, { row, listing, isTwice }: (typeof taken)[number]): Promise<PlannedRow> => {
    const { line, publicId } = row;
    if (!listing) {
      const trouble = isTwice ? ('listing-twice' as const) : ('no-listing' as const);
      return { line, publicId, changes: [], problems: [{ trouble }] };
    }
    const sections = new Set(row.cells.map(({ column }) => column.section));
    const plan = planRow(row, await liveOf(trx, listing, sections));
    if (!order.isDryRun) {
      const by = { accountId: order.accountId, listing, now: clock() };
      for (const { section, value } of plan.changes) await submitSection(trx, by, section, value);
    }
    return { line, publicId, ...plan };
  };
  const takeAll = async (trx: Db) => {
    const rows: PlannedRow[] = [];
    for (const each of taken) rows.push(await take(trx, each));
    if (rows.some(({ problems }) => problems.length > 0) && !order.isDryRun) throw new Refused(rows);
    return rows;
  };
  if (order.isDryRun) return { outcome: 'dry-run', rows: await takeAll(db.reader) };
  if (order.isAllOrNothing) {
    try {
      return { outcome: 'published', rows: await db.writer.transaction().execute(takeAll) };
    } catch (error) {
      if (error instanceof Refused) return { outcome: 'refused', rows: error.rows };
      throw error;
    }
  }
  const rows: PlannedRow[] = [];
  for (const each of taken) {
    rows.push(await db.writer.transaction().execute((trx) => take(trx, each)));
  }
  return { outcome: 'published', rows };
}

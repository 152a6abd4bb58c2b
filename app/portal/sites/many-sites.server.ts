import { setImmediate as nextTurn } from 'node:timers/promises';
import { MARK_OF_UTF8, writeCsv } from '#app/http/write-csv.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { fullName } from '#app/listings/full-name.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { findAllBases } from '../editing/find-standing.server.ts';
import { submitSection } from '../editing/publish-drafts.server.ts';
import { SECTION_KEYS } from '../editing/sections.ts';
import { findListingsOfOrganization } from '../organizations/organization-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { boxesThatGiveWay, type GivesWay } from './gives-way.ts';
import { planRow, type RowPlan } from './plan-row.ts';
import type { SheetRow } from './read-sheet.ts';
import {
  cellsOf,
  columnName,
  ID_COLUMN,
  LABEL_COLUMN,
  SHEET_COLUMNS,
  type SheetColumn,
} from './sheet-columns.ts';

/** Weekly sessions that the sheet has room for beside those that are told. */
const FREE_TRACKS = 1;
const LEAST_TRACKS = 3;

/** Numbered columns go as far as a program needs them, and a little further. */
function columnsFor(told: readonly ReadonlyMap<string, string>[]): readonly SheetColumn[] {
  const trackOf = ({ section, field }: SheetColumn) =>
    section === 'timetable' ? Number.parseInt(field, 10) : 0;
  const most = Math.max(
    0,
    ...SHEET_COLUMNS.filter(({ name }) => told.some((texts) => texts.has(name))).map(trackOf),
  );
  const room = Math.max(LEAST_TRACKS, most + FREE_TRACKS);
  return SHEET_COLUMNS.filter((column) => trackOf(column) <= room);
}

/** The sheet of an organization: a row for each of its listings, with what the editor goes on from now. */
export async function writeSheet(db: Db, organizationId: number): Promise<string> {
  const listings = await findListingsOfOrganization(db, organizationId);
  const told: Map<string, string>[] = [];
  for (const listing of listings) {
    await nextTurn();
    const standing = await findAllBases(db, listing);
    const texts = SECTION_KEYS.flatMap((section) =>
      Object.entries(cellsOf(section).say(standing(section).base)).map(
        ([field, text]) => [columnName(section, field), text] as const,
      ),
    );
    told.push(new Map(texts));
  }
  const columns = columnsFor(told).map(({ name }) => name);
  const rows = listings.map((listing, at) => [
    listing.publicId,
    fullName(listing),
    ...columns.map((name) => told[at]?.get(name) ?? ''),
  ]);
  return MARK_OF_UTF8 + writeCsv({ columns: [ID_COLUMN, LABEL_COLUMN, ...columns], rows });
}

export interface PlannedRow extends RowPlan {
  givesWay: GivesWay[];
  line: number;
  publicId: string;
  /** Empty where no listing is meant. */
  name: string;
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
    // The database answers without a pause: without one here, nobody else would be answered until the last row.
    await nextTurn();
    if (!listing) {
      const trouble = isTwice ? ('listing-twice' as const) : ('no-listing' as const);
      return { line, publicId, name: '', changes: [], problems: [{ trouble }], givesWay: [] };
    }
    const standing = await findAllBases(trx, listing);
    const plan = planRow(row, standing);
    const statements = (await findStatementsOf(trx, [listing.id], dayOf(clock()))).get(listing.id) ?? [];
    const givesWay = boxesThatGiveWay(plan.changes, { state: listing.state, standing, statements });
    if (!order.isDryRun) {
      const by = { accountId: order.accountId, listing, now: clock() };
      for (const { section, value } of plan.changes) await submitSection(trx, by, section, value);
    }
    return { line, publicId, name: fullName(listing), ...plan, givesWay };
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

import { KeptPages } from '../live/kept-pages.server.ts';
import { LiveError } from '../live/live-error.ts';
import { type LocatorPage, type LocatorType, locatorUrl, parseLocatorPage } from '../live/locator-page.ts';
import { LOCATOR_STATES, type LocatorState } from '../live/locator-states.ts';
import { type Clock, type Manners, PoliteReader, REAL_CLOCK } from '../live/polite-reader.server.ts';
import { isObject } from './findtreatment-cells.ts';

export interface LiveQuery {
  /** Address of the locator's JSON. */
  baseUrl: string;
  /** Two letters. */
  state: string;
  /** The locator's number of the state, where it is not the known one. */
  stateId?: number;
  type: LocatorType;
}

export interface LiveRun {
  query: LiveQuery;
  /** Where pages are kept until they are imported. */
  folder: string;
  /** ISO date: the release. */
  day: string;
  manners: Manners;
  clock?: Clock;
  pageSize?: number;
  mostPages?: number;
  onProgress?: (page: number, pages: number) => void;
}

export interface LiveFile {
  /** One JSON file with the rows of all pages, as the source "findtreatment-api" reads it. */
  file: string;
  rows: number;
  /** Removes the file and its pages, once they are imported. */
  remove(): Promise<void>;
}

const PAGE_SIZE = 200;
/** More pages than the nation has. */
const MOST_PAGES = 500;
/** How often the whole is read again because it changed while it was read. */
const MOST_RESTARTS = 1;

/**
 * Reads all pages of one state from the locator into one file. A run that broke off goes on where it was on the same
 * day. An answer that changes between pages is read again from the start, once; if it changes again the file says so.
 * Throws LiveError where the locator cannot be read to its end.
 */
export async function fetchLocatorState(run: LiveRun): Promise<LiveFile> {
  const { query, folder, day, pageSize = PAGE_SIZE } = run;
  const state = requireState(query);
  const pages = await KeptPages.open(folder, query.state, day, { ...query, pageSize });
  const reader = new PoliteReader(run.manners, run.clock ?? REAL_CLOCK);
  const fetchPage = (page: number) =>
    reader.read(locatorUrl(query.baseUrl, state, { type: query.type, page, pageSize }), parseLocatorPage);
  for (;;) {
    const restarts = await pages.restarts();
    const { rows, changes } = await readPages(run, pages, fetchPage, restarts < MOST_RESTARTS);
    if (changes.length > 0 && restarts < MOST_RESTARTS) {
      await pages.startAgain(restarts + 1);
      continue;
    }
    const metadata = { source: query.baseUrl, state: query.state, type: query.type, generated_at: day };
    const name = `findtreatment-${query.state.toLowerCase()}-${day}.json`;
    const file = await pages.join(name, { metadata: { ...metadata, problems: changes }, rows });
    return { file, rows: rows.length, remove: () => pages.remove() };
  }
}

function requireState({ state, stateId }: LiveQuery): LocatorState {
  const known = Object.hasOwn(LOCATOR_STATES, state) ? LOCATOR_STATES[state] : undefined;
  const id = stateId ?? known?.id;
  if (id === undefined) {
    throw new LiveError(`FindTreatment.gov's number for ${state} is not known. Set FINDTREATMENT_STATE_ID.`);
  }
  return { id, middle: known?.middle ?? [0, 0] };
}

interface AllPages {
  rows: unknown[];
  /** What changed between pages, in a sentence each. */
  changes: string[];
}

/** Follows the newest word on how many pages there are; stops at the first change where it `mayStartAgain`. */
async function readPages(
  { query, mostPages = MOST_PAGES, onProgress }: LiveRun,
  kept: KeptPages,
  fetchPage: (page: number) => Promise<LocatorPage>,
  mayStartAgain: boolean,
): Promise<AllPages> {
  const rows: unknown[] = [];
  const changes = new Set<string>();
  let previous: LocatorPage | undefined;
  let pageLength = 0;
  for (let number = 1; number <= Math.max(previous?.totalPages ?? 1, 1); number += 1) {
    const found = (await kept.find(number)) ?? (await fetchPage(number));
    requireUsable(found, query, mostPages, number);
    await kept.keep(number, found);
    if (number === 1) pageLength = found.rows.length;
    for (const change of changesBetween(previous, found, number, pageLength)) changes.add(change);
    rows.push(...found.rows);
    onProgress?.(number, found.totalPages);
    if (changes.size > 0 && mayStartAgain) break;
    previous = found;
  }
  return { rows, changes: [...changes] };
}

function requireUsable(
  { totalPages, recordCount, rows }: LocatorPage,
  { state, type }: LiveQuery,
  mostPages: number,
  number: number,
): void {
  if (totalPages > mostPages) {
    throw new LiveError(
      `The locator speaks of ${totalPages} pages; ${mostPages} are the most that are read.`,
    );
  }
  if (number > 1) return;
  if (recordCount === 0 || rows.length === 0) {
    throw new LiveError(`The locator lists nothing for ${state} (${type}).`);
  }
  const here = rows.filter((row) => isObject(row) && row.state === state).length;
  if (here < rows.length / 2) {
    throw new LiveError(
      `The locator answered with programs outside ${state}: its number for the state is another one. Set FINDTREATMENT_STATE_ID.`,
    );
  }
}

/** Every page but the last is as long as the first, and all of them tell the same totals. */
function changesBetween(
  previous: LocatorPage | undefined,
  { page, totalPages, recordCount, rows }: LocatorPage,
  number: number,
  pageLength: number,
): string[] {
  const changes: string[] = [];
  if (page !== number) changes.push(`Page ${number} came back as page ${page}.`);
  if (previous && previous.recordCount !== recordCount) {
    changes.push(
      `The locator's total went from ${previous.recordCount} to ${recordCount} while it was read, at page ${number}.`,
    );
  }
  if (previous && previous.totalPages !== totalPages) {
    changes.push(
      `The locator's pages went from ${previous.totalPages} to ${totalPages} while they were read, at page ${number}.`,
    );
  }
  const expected = number < totalPages ? pageLength : recordCount - pageLength * (totalPages - 1);
  if (rows.length !== expected) {
    changes.push(`Page ${number} of ${totalPages} has ${rows.length} rows where ${expected} belong.`);
  }
  return changes;
}

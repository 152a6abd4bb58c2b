import { readUpload } from '#app/http/read-upload.ts';
import type { Messages } from '#app/language/messages.ts';
import type { SectionKey } from '#app/portal/editing/sections.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import { type PlannedRow, type SheetReport, takeSheet } from '#app/portal/sites/many-sites.server.ts';
import { decodeSheet, readSheet } from '#app/portal/sites/read-sheet.ts';

/** In bytes: ten thousand rows of answers. */
export const LARGEST_SHEET = 15_000_000;
/** Rows that a page shows. */
const MOST_SHOWN = 500;

/** In letters, of a cell that a page shows. */
const LONGEST_SHOWN = 300;

export const SHEET_MODES = ['dry-run', 'rows', 'all'] as const;
export type SheetMode = (typeof SHEET_MODES)[number];

/** What a row changes or has wrong, as a page shows it. */
export interface ShownRow extends Pick<PlannedRow, 'line' | 'publicId' | 'name' | 'problems' | 'givesWay'> {
  fields: { column: string; before: string; after: string; waits: boolean }[];
  drafted: SectionKey[];
}

export type SheetAnswer =
  | { kind: 'trouble'; trouble: keyof Messages['sites']['sheetTrouble'] }
  | {
      kind: 'report';
      outcome: SheetReport['outcome'];
      unknownColumns: string[];
      /** Those that change or have a problem. */
      rows: ShownRow[];
      changed: number;
      wrong: number;
      notShown: number;
    };

/** Reads the file that was sent and does with it what the address asks. */
export async function answerSheet(
  parts: Pick<PortalParts, 'db' | 'clock'>,
  { accountId, organizationId }: { accountId: number; organizationId: number },
  request: Request,
  mode: SheetMode,
): Promise<SheetAnswer> {
  const upload = await readUpload(request, 'sheet', LARGEST_SHEET);
  if (upload.kind !== 'file') return { kind: 'trouble', trouble: upload.kind };
  if (!upload.bytes || upload.bytes.byteLength === 0) return { kind: 'trouble', trouble: 'no-file' };
  const sheet = readSheet(decodeSheet(upload.bytes));
  if (sheet.kind === 'trouble') return sheet;
  const order = { isDryRun: mode === 'dry-run', isAllOrNothing: mode === 'all' };
  const { outcome, rows } = await takeSheet(parts, sheet.rows, { accountId, organizationId, ...order });
  const told = rows.filter(({ changes, problems }) => changes.length + problems.length > 0);
  const wrong = told.filter(({ problems }) => problems.length > 0).length;
  return {
    kind: 'report',
    outcome,
    unknownColumns: sheet.unknownColumns.slice(0, MOST_SHOWN),
    rows: told.slice(0, MOST_SHOWN).map(shownRow),
    changed: told.length - wrong,
    wrong,
    notShown: Math.max(0, told.length - MOST_SHOWN),
  };
}

const cut = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

function shownRow({ line, publicId, name, problems, changes, givesWay }: PlannedRow): ShownRow {
  return {
    line,
    publicId: cut(publicId),
    name,
    problems: problems.map(({ part, ...problem }) => ({
      ...problem,
      ...(part === undefined ? {} : { part: cut(part) }),
    })),
    fields: changes.flatMap(({ fields, waits }) =>
      fields.map(({ column, before, after }) => ({ column, before: cut(before), after: cut(after), waits })),
    ),
    givesWay,
    drafted: changes.filter(({ isDrafted }) => isDrafted).map(({ section }) => section),
  };
}

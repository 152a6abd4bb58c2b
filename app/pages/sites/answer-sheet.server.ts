import { readUpload } from '#app/http/read-upload.ts';
import type { Messages } from '#app/language/messages.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import { type PlannedRow, type SheetReport, takeSheet } from '#app/portal/sites/many-sites.server.ts';
import { readSheet } from '#app/portal/sites/read-sheet.ts';

/** In bytes: ten thousand rows of answers. */
export const LARGEST_SHEET = 15_000_000;
/** Rows that a page shows. */
const MOST_SHOWN = 500;

export const SHEET_MODES = ['dry-run', 'rows', 'all'] as const;
export type SheetMode = (typeof SHEET_MODES)[number];

export type SheetAnswer =
  | { kind: 'trouble'; trouble: keyof Messages['sites']['sheetTrouble'] }
  | {
      kind: 'report';
      outcome: SheetReport['outcome'];
      unknownColumns: string[];
      /** Those that change or have a problem. */
      rows: PlannedRow[];
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
  const sheet = readSheet(new TextDecoder().decode(upload.bytes));
  if (sheet.kind === 'trouble') return sheet;
  const order = { isDryRun: mode === 'dry-run', isAllOrNothing: mode === 'all' };
  const { outcome, rows } = await takeSheet(parts, sheet.rows, { accountId, organizationId, ...order });
  const told = rows.filter(({ changes, problems }) => changes.length + problems.length > 0);
  const wrong = told.filter(({ problems }) => problems.length > 0).length;
  return {
    kind: 'report',
    outcome,
    unknownColumns: sheet.unknownColumns.slice(0, MOST_SHOWN),
    rows: told.slice(0, MOST_SHOWN),
    changed: told.length - wrong,
    wrong,
    notShown: Math.max(0, told.length - MOST_SHOWN),
  };
}

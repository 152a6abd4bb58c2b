import { type Compared, compareRows, type RowGroup } from '#app/compare/compare-rows.ts';
import { findNamesOf } from '#app/compare/find-names.server.ts';
import { loadPicked, type Picked, type PickedProgram } from '#app/compare/load-picked.server.ts';
import { MOST_COMPARED } from '#app/compare/picks.ts';
import type { DecodedPrint } from '#app/compare/print-url.ts';
import { criterionOf, type Question } from '#app/compare/questions.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { findAsked } from '#app/needs/find-asked.server.ts';
import type { Asked, NeedRow } from '#app/needs/need-rows.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import type { Db } from '#db/connect.server.ts';
import type { CompareData } from '../load-compare.server.ts';

/** What one program's paper holds. */
export interface Sheet {
  program: PickedProgram;
  needs: NeedRow[];
  questions: Question[];
  officeHours: readonly OfficeHoursDay[];
  /** What is known, criterion by criterion; empty where only questions are printed. */
  known: RowGroup[];
}

export interface PrintData extends DecodedPrint {
  /** ISO day. */
  printedOn: string;
  /** All that was picked and is listed, for the choice among them. */
  programs: PickedProgram[];
  /** What was picked and is not listed. */
  gone: Exclude<Picked, PickedProgram>[];
  /** One for each program that is printed; empty where a table is. */
  sheets: Sheet[];
  /** As many as stand side by side in each. */
  tables: CompareData[];
}

const NOTHING_ASKED: Asked = { care: { kind: 'any' }, needs: {} };
const ISO_DAY_LENGTH = 10;

export async function loadPrint(db: Db, decoded: DecodedPrint, now: Date): Promise<PrintData> {
  const loaded = await loadPicked(db, decoded, now, findOwnWordsOf);
  const asked = await findAsked(db, decoded.state, now);
  const listed = loaded.flatMap(({ picked, compared, ...rest }) =>
    picked.kind === 'program' && compared ? [{ ...rest, program: picked, compared }] : [],
  );
  const chosen = new Set(decoded.chosen);
  const isChosen = ({ pick, formerPicks }: PickedProgram) =>
    chosen.has(pick) || formerPicks.some((former) => chosen.has(former));
  const some = listed.filter(({ program }) => isChosen(program));
  // A choice of programs that are all gone leaves the others.
  const printed = some.length > 0 ? some : listed;
  const isPart = ({ name }: RowGroup) => name === 'asked' || decoded.parts.includes(name);
  return {
    ...decoded,
    picks: loaded.map(({ picked }) => picked.pick),
    beyond: await findNamesOf(db, decoded.beyond),
    chosen: printed.map(({ program }) => program.pick),
    printedOn: now.toISOString().slice(0, ISO_DAY_LENGTH),
    programs: listed.map(({ program }) => program),
    gone: loaded.flatMap(({ picked }) => (picked.kind === 'program' ? [] : [picked])),
    sheets:
      decoded.form === 'table'
        ? []
        : printed.map(({ program, compared, needs, questions }) => ({
            program,
            needs,
            questions: questions.filter((question) => decoded.parts.includes(criterionOf(question))),
            officeHours: compared.officeHours,
            known: decoded.form === 'full' ? knownOf(compared).filter(isPart) : [],
          })),
    tables: decoded.form === 'table' ? tablesOf(printed, decoded, asked, isPart) : [],
  };
}

/** The rows of one program that have an answer. */
function knownOf(compared: Compared): RowGroup[] {
  return compareRows([compared], NOTHING_ASKED)
    .map(({ name, rows }) => ({
      name,
      rows: rows.filter(({ cells: [cell] }) => cell && cell.answer !== 'unknown'),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function tablesOf(
  printed: readonly { program: PickedProgram; compared: Compared }[],
  decoded: DecodedPrint,
  asked: Asked,
  isPart: (group: RowGroup) => boolean,
): CompareData[] {
  const tables: CompareData[] = [];
  for (let from = 0; from < printed.length; from += MOST_COMPARED) {
    const columns = printed.slice(from, from + MOST_COMPARED);
    const rows = compareRows(
      columns.map(({ compared }) => compared),
      asked,
    );
    tables.push({
      ...decoded,
      picks: columns.map(({ program }) => program.pick),
      columns: columns.map(({ program }) => program),
      // Nothing on paper leads to a question elsewhere on it.
      questions: columns.map(() => []),
      groups: rows.filter(isPart),
    });
  }
  return tables;
}

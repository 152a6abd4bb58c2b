import type { DecodedCompare } from '#app/compare/compare-url.ts';
import { loadPicked, type PickedProgram } from '#app/compare/load-picked.server.ts';
import type { Question } from '#app/compare/questions.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import type { NeedRow } from '#app/needs/need-rows.ts';
import type { Db } from '#db/connect.server.ts';

export interface Sheet {
  program: PickedProgram;
  needs: NeedRow[];
  questions: Question[];
  officeHours: readonly OfficeHoursDay[];
}

export interface QuestionSheetData extends DecodedCompare {
  /** ISO day. */
  printedOn: string;
  sheets: Sheet[];
}

/** One sheet for each picked program that is listed. */
export async function loadQuestionSheet(
  db: Db,
  decoded: DecodedCompare,
  printedOn: string,
): Promise<QuestionSheetData> {
  const loaded = await loadPicked(db, decoded.picks, decoded.state);
  return {
    ...decoded,
    printedOn,
    sheets: loaded.flatMap(({ picked, needs, questions, compared }) =>
      picked.kind === 'program'
        ? [{ program: picked, needs, questions, officeHours: compared?.officeHours ?? [] }]
        : [],
    ),
  };
}

import { compareRows, type RowGroup } from '#app/compare/compare-rows.ts';
import type { DecodedCompare } from '#app/compare/compare-url.ts';
import { findNamesOf } from '#app/compare/find-names.server.ts';
import { loadPicked, type Picked } from '#app/compare/load-picked.server.ts';
import type { Question } from '#app/compare/questions.ts';
import { findAsked } from '#app/needs/find-asked.server.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import type { Db } from '#db/connect.server.ts';

export interface CompareData extends DecodedCompare {
  columns: Picked[];
  /** What to ask each column's program. */
  questions: Question[][];
  /** Every row, whether shown or not. */
  groups: RowGroup[];
}

export async function loadCompare(db: Db, decoded: DecodedCompare, now: Date): Promise<CompareData> {
  const loaded = await loadPicked(db, decoded, now, findOwnWordsOf);
  return {
    ...decoded,
    picks: loaded.map(({ picked }) => picked.pick),
    beyond: await findNamesOf(db, decoded.beyond),
    columns: loaded.map(({ picked }) => picked),
    questions: loaded.map(({ questions }) => questions),
    groups: compareRows(
      loaded.map(({ compared }) => compared),
      await findAsked(db, decoded.state, now),
    ),
  };
}

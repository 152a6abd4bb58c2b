import { answersOfAcceptances } from '#app/listings/acceptance-statement.ts';
import type { ToldIn } from '#app/listings/rows-first.ts';
import { answersOfSchedule } from '#app/listings/schedule-statement.ts';
import type { Statement } from '#app/listings/statement.ts';
import { isTermSlug } from '#app/vocabulary/terms.ts';
import { acceptancesOf } from '../editing/payers/payers-value.ts';
import { payersIn } from '../editing/payers-section.ts';
import type { SectionValue } from '../editing/section.ts';
import { type SectionKey, TERMS_SECTIONS } from '../editing/sections.ts';
import { tracksOf } from '../editing/timetable/timetable-value.ts';
import { timetableIn } from '../editing/timetable-section.ts';
import type { SectionChange, StandingSection } from './plan-row.ts';
import { columnName } from './sheet-columns.ts';

/** An answer of one cell before which the program's own week or list of plans stands, with another answer. */
export interface GivesWay {
  column: string;
  box: 'yes' | 'no';
  by: 'timetable' | 'payers';
  answer: 'yes' | 'no';
}

interface Before {
  /** USPS code. */
  state: string;
  standing: (section: SectionKey) => StandingSection;
  /** The listing's, as they stand today. */
  statements: readonly Statement[];
}

type Answers = Pick<Statement, 'yes' | 'no'>;

const TOLD_IN = { timetable: 'schedule', payers: 'plans' } as const satisfies Record<string, ToldIn>;

/** Which cells count for nothing once the changes of a row are public, where the row has to do with it. Pure. */
export function boxesThatGiveWay(changes: readonly SectionChange[], before: Before): GivesWay[] {
  const changeOf = (section: SectionKey) => changes.find((change) => change.section === section);
  const told = (['timetable', 'payers'] as const).map((by) => {
    const change = changeOf(by);
    const answers = change ? answersOf(by, change.value, before.state) : standingAnswers(by, before);
    return { by, answers, isChanged: change !== undefined };
  });
  return (Object.keys(TERMS_SECTIONS) as SectionKey[]).flatMap((section) => {
    const change = changeOf(section);
    const touched = new Set(change?.fields.map(({ column }) => column));
    const value = change?.value ?? before.standing(section).base;
    return Object.entries(value).flatMap(([slug, box]): GivesWay[] => {
      if (!isTermSlug(slug) || (box !== 'yes' && box !== 'no')) return [];
      const column = columnName(section, slug);
      for (const { by, answers, isChanged } of told) {
        const answer = answers.yes.includes(slug) ? 'yes' : answers.no.includes(slug) ? 'no' : undefined;
        if (!answer || answer === box) continue;
        if (isChanged || touched.has(column)) return [{ column, box, by, answer }];
      }
      return [];
    });
  });
}

function answersOf(by: GivesWay['by'], value: SectionValue, state: string): Answers {
  if (by === 'timetable') {
    const tracks = tracksOf(timetableIn(value));
    return tracks.length === 0 ? { yes: [], no: [] } : answersOfSchedule(tracks);
  }
  const plans = acceptancesOf(payersIn(value));
  if (plans.length === 0) return { yes: [], no: [] };
  return answersOfAcceptances(
    plans.map((plan) => (plan.state && plan.state !== state ? { ...plan, isElsewhere: true } : plan)),
  );
}

function standingAnswers(by: GivesWay['by'], { statements }: Before): Answers {
  const rows = statements.find(({ series, toldIn }) => series === 'provider' && toldIn === TOLD_IN[by]);
  return rows ?? { yes: [], no: [] };
}

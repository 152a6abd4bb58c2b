import type { Cell, Table } from '#app/http/write-csv.ts';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { ApiFact } from './schemas/fact-schema.ts';
import type { HitBody } from './schemas/search-schema.ts';

/** A blank would read as "no". */
export const NOT_KNOWN = 'not known';
export const WITHHELD = 'withheld';
const NONE_KNOWN = 'none known';

const ANSWER_OF_STANDING = { met: 'yes', open: NOT_KNOWN, denied: 'no' } as const;

type Column = [name: string, read: (hit: HitBody) => Cell];

/** Why a part of the address, or the point, is not there. */
const absent = ({ address }: HitBody) => (address.withheld ? WITHHELD : NOT_KNOWN);

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['program', ({ program }) => program],
  ['addressWithheld', ({ address }) => address.withheld],
  ['street', (hit) => hit.address.street ?? absent(hit)],
  ['unit', ({ address }) => address.unit ?? (address.withheld ? WITHHELD : null)],
  ['city', (hit) => hit.address.city ?? absent(hit)],
  ['state', ({ address }) => address.state],
  ['zip', (hit) => hit.address.zip ?? absent(hit)],
  ['latitude', (hit) => hit.point?.latitude ?? absent(hit)],
  ['longitude', (hit) => hit.point?.longitude ?? absent(hit)],
  ['pointPrecision', (hit) => hit.point?.precision ?? absent(hit)],
  ['distanceMiles', ({ distanceMiles }) => distanceMiles],
  ['phones', ({ phones }) => phones.map(phoneText).join('; ') || NOT_KNOWN],
  ['website', ({ website }) => website ?? NOT_KNOWN],
  ['page', ({ links }) => links.html],
  ['inLatestRelease', ({ inLatestRelease }) => inLatestRelease],
  ['takingNewPeople', ({ opening }) => opening?.takingNewPeople ?? NOT_KNOWN],
  ['takingNewPeople.waitingList', ({ opening }) => opening?.waitingList ?? null],
  ['takingNewPeople.source', ({ opening }) => opening?.source ?? null],
  ['takingNewPeople.asOf', ({ opening }) => opening?.asOf ?? null],
  ['restrictions', ({ restrictions }) => restrictions.map(({ label }) => label).join('; ') || NONE_KNOWN],
  ['met', ({ met }) => met],
  ['asked', ({ asked }) => asked.length],
  ['fitsWeek', ({ week }) => week && ANSWER_OF_STANDING[week.standing]],
  ['fitsWeek.tracks', ({ week }) => week && (week.tracks.map(({ name }) => name).join('; ') || NONE_KNOWN)],
  ['whyHere', ({ whyHere }) => whyHere],
  ['newestSource', ({ newest }) => newest?.source ?? NOT_KNOWN],
  ['newestAsOf', ({ newest }) => newest?.asOf ?? NOT_KNOWN],
];

/** One line a program; of each fact its answer, the reason where there is none, the source and the date. */
export function tableOfPrograms(programs: readonly HitBody[], terms: readonly TermSlug[]): Table {
  return {
    columns: [...COLUMNS.map(([name]) => name), ...terms.flatMap(columnsOfTerm)],
    rows: programs.map((hit) => [
      ...COLUMNS.map(([, read]) => read(hit)),
      ...hit.facts.flatMap((fact) => [...cellsOfFact(fact), ...(fact.plan ? [fact.plan.grade] : [])]),
    ]),
  };
}

/** Of a health plan, how far the answer goes as well. */
function columnsOfTerm(term: TermSlug): string[] {
  const name = `${requireTerm(term).facet}.${term}`;
  const columns = [name, `${name}.because`, `${name}.source`, `${name}.asOf`];
  return isPlanTerm(term) ? [...columns, `${name}.grade`] : columns;
}

/** "303-555-0142", "303-555-0143 x7 (intake)": no sign in front that a spreadsheet would reckon with. */
function phoneText({ kind, number, extension }: HitBody['phones'][number]): string {
  const dashed = number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  return `${dashed}${extension ? ` x${extension}` : ''}${kind === 'intake' ? ' (intake)' : ''}`;
}

/** Answer, reason, source, date. */
export function cellsOfFact(fact: ApiFact): Cell[] {
  return fact.answer === 'unknown'
    ? [NOT_KNOWN, fact.because, fact.source, fact.asOf]
    : [fact.answer, null, fact.source, fact.asOf];
}

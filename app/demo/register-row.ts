import type { OfficeHours, SourceRow } from '#app/import/source-row.ts';
import { affirming, denying, registerAnswers } from './give-answers.ts';
import { hasShape, type Program } from './program.ts';
import { type Random, randomOf } from './random.ts';
import { rowOf, withheldAddress } from './row-of-program.ts';

const WEEKDAYS = [0, 1, 2, 3, 4] as const;
const SATURDAY = 5;

/** When offices are open, in hours of the day; half an hour is .5. */
const OFFICE_WEEKS: readonly (readonly (readonly [weekday: number, opens: number, closes: number])[])[] = [
  WEEKDAYS.map((weekday) => [weekday, 8, 17]),
  WEEKDAYS.map((weekday) => [weekday, 9, weekday === 4 ? 16.5 : 20]),
  WEEKDAYS.map((weekday) => [weekday, 8.5, weekday >= 1 && weekday <= 3 ? 20 : 17]),
  [...WEEKDAYS.map((weekday) => [weekday, 5.5, 14] as const), [SATURDAY, 6, 10.5]],
  [
    [1, 12, 21],
    [2, 12, 21],
    [3, 12, 21],
    [SATURDAY, 9, 13],
  ],
];

/** What the made-up state register says of a program. */
export function registerRow(seed: string, program: Program, rowNumber: number): SourceRow {
  const random = randomOf(`${seed}/${program.key}/register`);
  const isLicensed = program.truth.has('state-substance-use-agency');
  return rowOf(program, rowNumber, {
    registerId: `DEMO-${program.key.toUpperCase()}`,
    name1: program.name,
    name2: program.site,
    ...(hasShape(program, 'withheld-by-register') ? withheldAddress('') : {}),
    answers: answersOf(program),
    ...(isLicensed ? { licenseNumber: `DEMO-${random.between(10_000, 99_999)}` } : {}),
    ...openingOf(random),
    officeHours: random.chance(0.8) ? officeHoursOf(random) : [],
  });
}

function answersOf(program: Program): SourceRow['answers'] {
  const answers = registerAnswers(program.truth);
  if (hasShape(program, 'register-denies')) return denying(answers, 'intensive-outpatient');
  if (hasShape(program, 'register-affirms')) return affirming(answers, 'intensive-outpatient');
  return answers;
}

function openingOf(random: Random): Pick<SourceRow, 'opening'> {
  if (!random.chance(0.7)) return {};
  const taking = random.chance(0.75);
  const day = `2026-${random.pick(['07', '08', '09', '10'])}-${String(random.between(1, 28)).padStart(2, '0')}`;
  return { opening: { taking, asOf: day } };
}

function officeHoursOf(random: Random): OfficeHours[] {
  return random
    .pick(OFFICE_WEEKS)
    .map(([weekday, opens, closes]) => ({ weekday, opensAt: opens * 60, closesAt: closes * 60 }));
}

import { describe, expect, it, test } from 'vitest';
import type { SourceRow } from '#app/import/source-row.ts';
import { foldFact } from '#app/listings/facts.ts';
import { RANK_OF_SERIES } from '#app/listings/series.ts';
import type { Statement } from '#app/listings/statement.ts';
import { isRestriction } from '#app/vocabulary/details.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { TERMS, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { generatePrograms, type MadeUpRelease } from './generate-programs.ts';

const RELEASES = generatePrograms('stepwell');
const [REGISTER, SURVEY_2025, SURVEY_2026] = RELEASES as [MadeUpRelease, MadeUpRelease, MadeUpRelease];
const ALL_ROWS = RELEASES.flatMap(({ rows }) => rows);

/** A made-up program with what each release says of it. */
interface Told {
  key: string;
  survey2025?: SourceRow;
  survey2026?: SourceRow;
  register?: SourceRow;
  statements: Statement[];
}

function statementOf(row: SourceRow, { release }: MadeUpRelease): Statement {
  const { yes, no, silent, details } = row.answers;
  const rank = RANK_OF_SERIES[release.series];
  return {
    series: release.series,
    release: release.release,
    rank,
    asOf: release.publishedOn,
    yes,
    no,
    silent,
    details,
  };
}

function gather(): Told[] {
  const rowIn = ({ rows }: MadeUpRelease) => new Map(rows.map((row) => [row.key, row]));
  const [register, older, newer] = [rowIn(REGISTER), rowIn(SURVEY_2025), rowIn(SURVEY_2026)];
  return [...new Set(ALL_ROWS.map(({ key }) => key))].map((key) => {
    const told: Told = { key, statements: [] };
    const registerRow = register.get(key);
    const newerRow = newer.get(key);
    const olderRow = older.get(key);
    if (registerRow) {
      told.register = registerRow;
      told.statements.push(statementOf(registerRow, REGISTER));
    }
    if (newerRow) told.survey2026 = newerRow;
    if (olderRow) told.survey2025 = olderRow;
    if (newerRow) told.statements.push(statementOf(newerRow, SURVEY_2026));
    else if (olderRow) told.statements.push(statementOf(olderRow, SURVEY_2025));
    return told;
  });
}

const PROGRAMS = gather();
const DENVER = PROGRAMS.filter(({ key }) => key.startsWith('denver-'));

const answerOf = (slug: TermSlug, { statements }: Told) => foldFact(slug, statements);
const rowsOf = ({ survey2025, survey2026, register }: Told) =>
  [survey2025, survey2026, register].filter((row) => row !== undefined);

describe('the generator', () => {
  it('gives the same rows for the same seed', () => {
    expect(generatePrograms('stepwell')).toEqual(RELEASES);
  });

  it('gives other rows for another seed', () => {
    expect(generatePrograms('another')).not.toEqual(RELEASES);
  });

  it('makes 600 programs, 30 in each of 20 metropolitan areas', () => {
    const programsIn = new Map<string, number>();
    for (const { key } of PROGRAMS) {
      const metro = key.replace(/-\d+$/, '');
      programsIn.set(metro, (programsIn.get(metro) ?? 0) + 1);
    }
    expect([...programsIn.values()]).toEqual(Array(20).fill(30));
  });

  it('keys each row of a release once', () => {
    for (const { rows } of RELEASES) expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

const ANSWERED_BOTH_WAYS: readonly Facet[] = [
  'care',
  'focus',
  'populations',
  'ages',
  'accreditation',
  'licensing',
  'therapies',
  'formats',
  'medications',
  'supports',
  'aftercare',
  'payment',
  'assistance',
  'languages',
  'access',
];

describe.each(ANSWERED_BOTH_WAYS)('each term of %s', (facet) => {
  test.each(termsOfFacet(facet).map(({ slug }) => slug))(
    '%s is yes, no, not checked and not asked somewhere',
    (slug) => {
      const facts = PROGRAMS.map((program) => answerOf(slug, program));
      const seen = new Set(facts.map((fact) => (fact.answer === 'unknown' ? fact.because : fact.answer)));
      expect([...seen].sort()).toEqual(['no', 'not-asked', 'not-ticked', 'yes']);
    },
  );
});

const TOLD_ELSEWHERE: readonly Facet[] = ['daypart', 'length', 'openings', 'payers'];

test.each(FACETS.filter((facet) => TOLD_ELSEWHERE.includes(facet)))(
  'no survey form or register column answers %s',
  (facet) => {
    const slugs = termsOfFacet(facet).map(({ slug }) => slug);
    const asked = ALL_ROWS.filter(({ answers }) => slugs.some((slug) => !answers.silent.includes(slug)));
    expect(asked).toEqual([]);
  },
);

const isYes = (slug: TermSlug) => (told: Told) => answerOf(slug, told).answer === 'yes';
const isNo = (slug: TermSlug) => (told: Told) => answerOf(slug, told).answer === 'no';
const because = (slug: TermSlug, reason: 'not-ticked' | 'not-asked') => (told: Told) => {
  const fact = answerOf(slug, told);
  return fact.answer === 'unknown' && fact.because === reason;
};
const hasDetail = (slug: string) => (told: Told) =>
  rowsOf(told).some(({ answers }) => answers.details.some((each) => each === slug));
const says = (row: SourceRow | undefined, list: 'yes' | 'no', slug: TermSlug) =>
  row?.answers[list].includes(slug) ?? false;
const opensUntilEvening = ({ register }: Told) =>
  register?.officeHours.some(({ closesAt }) => closesAt >= 20 * 60) ?? false;
const streetZip = (row: SourceRow) => `${row.street1} ${row.zip}`;

/** Kinds of program, gap and conflict, each with how many there have to be and why pages need it. */
const KINDS: readonly [kind: string, least: number, reason: string, (told: Told) => boolean][] = [
  ['IOP yes', 200, 'the anchor of every search', isYes('intensive-outpatient')],
  ['IOP no', 20, 'a real no is not shown as not known', isNo('intensive-outpatient')],
  ['IOP not asked', 20, 'stands behind its own counted line', because('intensive-outpatient', 'not-asked')],
  [
    'IOP and CARF',
    40,
    'meets all of the example search',
    (t) => isYes('intensive-outpatient')(t) && isYes('carf')(t),
  ],
  [
    'IOP, CARF not checked',
    40,
    'could match',
    (t) => isYes('intensive-outpatient')(t) && because('carf', 'not-ticked')(t),
  ],
  ['IOP, CARF denied', 10, 'denied by a need', (t) => isYes('intensive-outpatient')(t) && isNo('carf')(t)],
  [
    'IOP and DBT',
    20,
    'answers that two forms of a survey give',
    (t) => isYes('intensive-outpatient')(t) && isYes('dbt')(t),
  ],
  [
    'only the survey of 2025',
    20,
    'not in the latest release',
    (t) => rowsOf(t).length === 1 && t.survey2025 !== undefined,
  ],
  [
    '2025 and the register',
    20,
    'another series keeps it',
    (t) => !t.survey2026 && t.survey2025 !== undefined && t.register !== undefined,
  ],
  ['new in 2026', 20, 'made by the newest release', (t) => !t.survey2025 && t.survey2026 !== undefined],
  ['only the register', 20, 'the register alone', (t) => rowsOf(t).length === 1 && t.register !== undefined],
  ['all three', 100, 'several sources for one fact', (t) => rowsOf(t).length === 3],
  [
    'register no, survey yes',
    20,
    'the higher rank wins and both are shown',
    (t) =>
      says(t.survey2026, 'yes', 'intensive-outpatient') && says(t.register, 'no', 'intensive-outpatient'),
  ],
  [
    'register yes, survey no',
    20,
    'the reverse',
    (t) =>
      says(t.survey2026, 'no', 'intensive-outpatient') && says(t.register, 'yes', 'intensive-outpatient'),
  ],
  [
    'a survey that came back empty',
    20,
    'wholly silent',
    (t) => t.statements.every(({ silent }) => silent.length === TERMS.length),
  ],
  [
    'withheld, city told',
    10,
    'no street, no point',
    (t) => t.survey2026?.addressHidden === true && t.survey2026.city !== '',
  ],
  [
    'withheld, no city',
    5,
    'only the state',
    (t) => t.survey2026?.addressHidden === true && t.survey2026.city === '',
  ],
  [
    'withheld by the register alone',
    20,
    'wins over a survey that tells the street',
    (t) => t.register?.addressHidden === true && t.survey2026?.addressHidden === false,
  ],
  ['no ZIP', 4, 'no point, yet not withheld', (t) => t.survey2026?.zip === '' && !t.survey2026.addressHidden],
  ['point at the street', 200, 'exact distance', (t) => t.survey2026?.point !== undefined],
  [
    'point by ZIP',
    80,
    'distance by centroid',
    (t) => t.survey2026?.zip !== '' && t.survey2026 !== undefined && !t.survey2026.point,
  ],
  [
    'no phone',
    20,
    'the card has nothing to call',
    (t) => rowsOf(t).every(({ mainPhone }) => mainPhone === undefined),
  ],
  [
    'phone with extension',
    20,
    'shown behind the number',
    (t) => rowsOf(t).some(({ mainPhone }) => mainPhone?.includes(' x')),
  ],
  [
    'intake phone',
    50,
    'a second number',
    (t) => rowsOf(t).some(({ intakePhones }) => intakePhones.length > 0),
  ],
  ['no website', 50, 'a gap', (t) => rowsOf(t).every(({ website }) => website === undefined)],
  ['long name', 20, 'must wrap at 320 px', (t) => rowsOf(t).some(({ name1 }) => name1.length > 90)],
  ['second name', 50, 'program beside organization', (t) => rowsOf(t).some(({ name2 }) => name2 !== '')],
  ['short forms', 20, 'names are tidied', (t) => rowsOf(t).some(({ name1 }) => name1.endsWith(' Outpt Ctr'))],
  ['unit', 50, 'second line of the address', (t) => rowsOf(t).some(({ street2 }) => street2 !== '')],
  [
    'renamed',
    5,
    'the newest name stands',
    (t) =>
      t.survey2025 !== undefined && t.survey2026 !== undefined && t.survey2025.name1 !== t.survey2026.name1,
  ],
  [
    'moved',
    5,
    'the newest street stands',
    (t) =>
      t.survey2025 !== undefined &&
      t.survey2026 !== undefined &&
      t.survey2025.street1 !== t.survey2026.street1,
  ],
  ['taking new people', 50, 'opening', (t) => t.register?.opening?.taking === true],
  ['not taking new people', 10, 'opening', (t) => t.register?.opening?.taking === false],
  ['office open to 8 pm', 20, 'a lead for evenings', opensUntilEvening],
  ['license number', 100, 'shown with the license', (t) => t.register?.licenseNumber !== undefined],
  ['only alcohol', 5, 'restriction', hasDetail('only-alcohol')],
  ['only opioids', 10, 'restriction', hasDetail('only-opioids')],
  ['only DUI', 10, 'restriction', hasDetail('only-dui')],
  ['only VA', 5, 'restriction', hasDetail('only-va')],
  [
    'no restriction',
    300,
    'most programs',
    (t) => t.statements.every(({ details }) => !details.some(isRestriction)),
  ],
  ['teens', 20, 'population', isYes('teen-program')],
  ['women', 20, 'population', isYes('women-program')],
  ['women, no men', 10, 'a no beside a yes', (t) => isYes('women-program')(t) && isNo('accepts-men')(t)],
  ['veterans', 10, 'population', isYes('va-facility')],
  ['Spanish', 50, 'language', isYes('spanish')],
  ['French', 5, 'language', isYes('french')],
  ['methadone', 10, 'medicine with its license', isYes('methadone')],
  [
    'at one address',
    40,
    'also at this address',
    (t) =>
      SURVEY_2026.rows.filter(
        (row) => row.street1 !== '' && t.survey2026 && streetZip(row) === streetZip(t.survey2026),
      ).length > 1,
  ],
];

describe('what there is of each kind', () => {
  test.each(KINDS)('%s: at least %i, because %s', (_kind, least, _reason, isOfKind) => {
    expect(PROGRAMS.filter(isOfKind).length).toBeGreaterThanOrEqual(least);
  });

  test.each(
    KINDS.filter(([kind]) => !['moved', 'only alcohol', 'withheld, no city', 'French'].includes(kind)),
  )('%s: around Denver too', (_kind, _least, _reason, isOfKind) => {
    expect(DENVER.some(isOfKind)).toBe(true);
  });
});

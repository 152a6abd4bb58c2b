import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectFacts } from '#app/listings/collect-facts.ts';
import { foldFact } from '#app/listings/facts.ts';
import type { Statement } from '#app/listings/statement.ts';
import type { Asked } from '#app/needs/need-rows.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { requireTerm, TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { type Compared, type CompareRow, compareRows } from './compare-rows.ts';

const NOTHING: Asked = { care: { kind: 'any' }, needs: {} };

type Says = Partial<Pick<Statement, 'yes' | 'no' | 'silent' | 'series' | 'asOf' | 'hasWaitingList'>>;

function program(said: Says, also: Partial<Compared> = {}): Compared {
  const statement: Statement = {
    series: 'samhsa-su',
    release: '2023',
    rank: 20,
    asOf: '2023',
    yes: [],
    no: [],
    silent: [],
    details: [],
    ...said,
  };
  return {
    statements: [statement],
    facts: collectFacts([statement]),
    credentials: [],
    officeHours: [],
    tracks: [],
    ...also,
  };
}

const rowsOf = (...args: Parameters<typeof compareRows>) => compareRows(...args).flatMap(({ rows }) => rows);

const rowAbout = (rows: readonly CompareRow[], term: TermSlug) =>
  rows.find(({ subject }) => 'terms' in subject && subject.terms.some((each) => each === term));

describe('how the programs of a row stand to each other', () => {
  test.each<[reason: string, programs: Says[], standing: string]>([
    ['all yes', [{ yes: ['cbt'] }, { yes: ['cbt'] }], 'same'],
    ['a yes and a no', [{ yes: ['cbt'] }, { no: ['cbt'] }], 'differs'],
    ['a yes and a blank', [{ yes: ['cbt'] }, {}], 'may-differ'],
    ['a no and a blank', [{ no: ['cbt'] }, {}], 'may-differ'],
    ['a no and silence', [{ no: ['cbt'] }, { silent: ['cbt'] }], 'may-differ'],
    ['a yes, a no and a blank', [{ yes: ['cbt'] }, {}, { no: ['cbt'] }], 'differs'],
    ['two of a kind and a blank', [{ yes: ['cbt'] }, {}, { yes: ['cbt'] }], 'may-differ'],
    ['nobody knows', [{}, {}], 'not-known'],
    ['nobody knows, for two reasons', [{}, { silent: ['cbt'] }], 'not-known'],
    ['equal answers of two years', [{ yes: ['cbt'] }, { yes: ['cbt'], asOf: '2022' }], 'same'],
    ['one program', [{ yes: ['cbt'] }], 'alone'],
  ])('%s', (_reason, said, standing) => {
    const rows = rowsOf(
      said.map((each) => program(each)),
      NOTHING,
    );
    expect(rowAbout(rows, 'cbt')?.standing).toBe(standing);
  });

  test('a list to wait on is another answer than a bare no', () => {
    const no: Says = { no: ['taking-new-people'] };
    const standing = (...said: Says[]) =>
      rowAbout(
        rowsOf(
          said.map((each) => program(each)),
          NOTHING,
        ),
        'taking-new-people',
      )?.standing;
    expect(standing(no, { ...no, hasWaitingList: true })).toBe('differs');
    expect(standing(no, no)).toBe('same');
  });

  test('other numbers of a license are other details of the same answer', () => {
    const licensed = (number: string) =>
      program(
        { yes: ['hospital-license'] },
        {
          credentials: [
            {
              term: 'hospital-license',
              scope: 'site',
              status: 'reported',
              series: 'co-bha',
              asOf: '2023',
              number,
            },
          ],
        },
      );
    const rows = (a: string, b: string) => rowsOf([licensed(a), licensed(b)], NOTHING);
    expect(rowAbout(rows('1', '2'), 'hospital-license')?.standing).toBe('same-answer');
    expect(rowAbout(rows('1', '1'), 'hospital-license')?.standing).toBe('same');
  });

  test('a program that is gone has no cell and makes no difference', () => {
    const [row] = rowsOf([program({ yes: ['cbt'] }), undefined, program({ yes: ['cbt'] })], {
      ...NOTHING,
      needs: { therapies: ['cbt'] },
    });
    expect(row?.cells.map((cell) => cell?.answer)).toEqual(['yes', undefined, 'yes']);
    expect(row?.standing).toBe('same');
  });
});

describe('what was asked', () => {
  test('stands first, and a term that was asked for alone is not repeated', () => {
    const groups = compareRows([program({ yes: ['carf', 'cbt'] }), program({})], {
      ...NOTHING,
      needs: { accreditation: ['carf'] },
    });
    expect(groups[0]).toMatchObject({ name: 'asked', rows: [{ subject: { terms: ['carf'] } }] });
    expect(groups.slice(1).flatMap(({ rows }) => rows.filter((row) => rowAbout([row], 'carf')))).toEqual([]);
  });

  test('one of several: names those it has, and each has its own row as well', () => {
    const rows = rowsOf([program({ yes: ['carf'] }), program({ yes: ['joint-commission'], no: ['carf'] })], {
      ...NOTHING,
      needs: { accreditation: ['joint-commission', 'carf'] },
    });
    expect(rows[0]?.cells.map((cell) => cell?.names)).toEqual([['carf'], ['joint-commission']]);
    expect(rows[0]?.standing).toBe('differs');
    const own = rows.filter(({ subject }) => subject.kind === 'term');
    expect(own.flatMap(({ subject }) => ('terms' in subject ? subject.terms : []))).toEqual([
      'joint-commission',
      'carf',
    ]);
  });
});

test('office hours have a row where any program has some, and no blank is a "closed"', () => {
  const hours = [{ weekday: 0, opensAt: 480, closesAt: 1020, series: 'co-bha', asOf: '2023' } as const];
  const rows = rowsOf([program({}, { officeHours: hours }), program({})], NOTHING);
  const row = rows.find(({ subject }) => subject.kind === 'office-hours');
  expect(row?.cells.map((cell) => cell?.answer)).toEqual(['value', 'unknown']);
  expect(row?.standing).toBe('may-differ');
  expect(
    rowsOf([program({}), program({})], NOTHING).some(({ subject }) => subject.kind === 'office-hours'),
  ).toBe(false);
});

const SLUGS = TERMS.map(({ slug }) => slug);
const someTerms = fc.subarray([...SLUGS], { maxLength: 60 });

const anyStatement = fc
  .record({
    yes: someTerms,
    no: someTerms,
    silent: someTerms,
    series: fc.constantFrom('samhsa-su' as const, 'samhsa-mh' as const, 'co-bha' as const),
    asOf: fc.constantFrom('2022', '2023'),
  })
  .map(({ yes, no, silent, ...rest }) => ({
    ...rest,
    release: rest.asOf,
    rank: 20,
    yes,
    no: no.filter((term) => !yes.includes(term)),
    silent: silent.filter((term) => !yes.includes(term) && !no.includes(term)),
    details: [],
  }));

const anyProgram: fc.Arbitrary<Compared> = fc.array(anyStatement, { maxLength: 3 }).map((statements) => ({
  statements,
  facts: collectFacts(statements),
  credentials: [],
  officeHours: [],
  tracks: [],
}));

const anyPrograms = fc.array(fc.option(anyProgram, { nil: undefined, freq: 5 }), {
  minLength: 1,
  maxLength: 4,
});

const anyAsked: fc.Arbitrary<Asked> = fc.subarray([...SLUGS], { maxLength: 6 }).map((terms) => {
  const needs: Record<string, TermSlug[]> = {};
  for (const term of terms) {
    const { facet } = requireTerm(term);
    if (facet !== 'care') needs[facet] = [...(needs[facet] ?? []), term];
  }
  return { care: { kind: 'terms', terms: ['intensive-outpatient'] }, needs };
});

describe('laws', () => {
  test('every answer of every program stands in its column, uncut', () => {
    fc.assert(
      fc.property(anyPrograms, anyAsked, (programs, asked) => {
        const rows = rowsOf(programs, asked);
        const rowOfTerm = new Map<string, CompareRow>();
        for (const row of rows) {
          expect(row.cells).toHaveLength(programs.length);
          if (!('terms' in row.subject)) continue;
          if (row.subject.kind === 'need' && row.subject.terms.length > 1) continue;
          for (const term of row.subject.terms) {
            expect(rowOfTerm.has(term)).toBe(false);
            rowOfTerm.set(term, row);
          }
        }
        for (const slug of SLUGS) {
          if (programs.every((each) => each === undefined)) continue;
          const cells = rowOfTerm.get(slug)?.cells ?? [];
          for (const [column, program] of programs.entries()) {
            const fact = program && foldFact(slug, program.statements);
            if (fact?.answer === 'unknown' || !fact?.basis) expect(cells[column]?.answer).toBe(fact?.answer);
            // What only follows for a plan stands where it follows from.
            else expect(rowOfTerm.get(fact.basis)?.cells[column]?.answer).toBe(fact.answer);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('each reason for a blank is named', () => {
    fc.assert(
      fc.property(anyPrograms, (programs) => {
        for (const { subject, cells } of rowsOf(programs, NOTHING)) {
          for (const cell of cells) expect(cell ? cell.sources.length : 1).toBeGreaterThan(0);
          if (subject.kind === 'term') for (const cell of cells) expect(cell?.sources.length ?? 1).toBe(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a blank is neither the same as a no nor different from it', () => {
    fc.assert(
      fc.property(anyPrograms, anyAsked, (programs, asked) => {
        for (const { standing, cells } of rowsOf(programs, asked)) {
          const present = cells.flatMap((cell) => (cell ? [cell.answer] : []));
          const blanks = present.filter((answer) => answer === 'unknown').length;
          const known = new Set(present.filter((answer) => answer !== 'unknown'));
          if (standing === 'alone') expect(present.length).toBeLessThan(2);
          else if (known.size > 1) expect(standing).toBe('differs');
          else if (known.size === 0) expect(standing).toBe('not-known');
          else if (blanks > 0) expect(['may-differ', 'differs']).toContain(standing);
          else expect(['same', 'same-answer', 'differs']).toContain(standing);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('other order of programs: the same rows in the same order, the columns with their programs', () => {
    const withOrder = anyPrograms.chain((programs) =>
      fc.tuple(
        fc.constant(programs),
        fc.shuffledSubarray([...programs.keys()], { minLength: programs.length }),
      ),
    );
    fc.assert(
      fc.property(withOrder, anyAsked, ([programs, order], asked) => {
        const permuted = rowsOf(
          order.map((index) => programs[index]),
          asked,
        );
        const expected = rowsOf(programs, asked).map((row) => ({
          ...row,
          cells: order.map((index) => row.cells[index]),
        }));
        expect(permuted).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('groups stand in the order of the criteria', () => {
    fc.assert(
      fc.property(anyPrograms, anyAsked, (programs, asked) => {
        const order = ['asked', ...CRITERIA.slice(1), 'person'];
        const names = compareRows(programs, asked).map(({ name }) => order.indexOf(name));
        expect(names).toEqual([...names].sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

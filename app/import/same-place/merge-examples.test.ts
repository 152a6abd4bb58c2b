import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  type COLORADO_RELEASES,
  DATA_FOLDER,
  type DirectoryName,
  type DirectoryRecord,
  readColorado,
  readDirectory,
} from '#tests/fixtures/directory-rows.ts';
import { placeRecord } from '#tests/fixtures/place-records.ts';
import { matchPlaces } from './match-places.ts';
import type { MatchResult, PlaceRecord } from './place-record.ts';

type Example = Record<string, string> & { a_source: string; b_source: string; same: string; why: string };

/** Forty pairs of real rows, judged one by one; they stand beside the public files and not in this repository. */
const EXAMPLES: Example[] =
  DATA_FOLDER === undefined
    ? []
    : parse(readFileSync(join(DATA_FOLDER, '..', 'reference', 'merge-examples.csv')), { columns: true });

function seriesOf(source: string): Pick<PlaceRecord, 'series' | 'release'> {
  if (source.startsWith('CO')) return { series: 'co-bha', release: source.slice(2) };
  return { series: source.startsWith('SU') ? 'samhsa-su' : 'samhsa-mh', release: source.slice(2) };
}

/** The example's own columns: no intake numbers, no neighbors. */
function recordOf(example: Example, side: 'a' | 'b'): PlaceRecord {
  const [street1 = '', street2 = ''] = (example[`${side}_street`] ?? '').split(' / ');
  return placeRecord({
    id: side,
    ...seriesOf(side === 'a' ? example.a_source : example.b_source),
    name1: example[`${side}_name1`] ?? '',
    name2: example[`${side}_name2`] ?? '',
    street1,
    street2,
    city: 'Anytown',
    state: example.a_name1?.includes('Wisconsin') ? 'WI' : 'XX',
    zip: example[`${side}_zip`] ?? '',
    mainPhone: example[`${side}_phone`] ?? '',
  });
}

const CASES = EXAMPLES.map((example): [string, Example] => [`${example.same}: ${example.why}`, example]);

test.skipIf(!process.env.STEPWELL_DATA)('forty examples are read', () => {
  expect(EXAMPLES).toHaveLength(40);
});

describe.skipIf(!process.env.STEPWELL_DATA)('each pair by itself', () => {
  // The city is not among the example's columns; only the rule of a move reads it.
  const withoutMoves = CASES.filter(([why]) => !why.includes('city'));
  test.each(withoutMoves)('%s', (_why, example) => {
    const { links } = matchPlaces(
      [recordOf(example, 'b')],
      [{ listingId: 1, records: [recordOf(example, 'a')] }],
    );
    expect(links).toHaveLength(example.same === 'yes' ? 1 : 0);
  });
});

describe.skipIf(!DATA_FOLDER)('each pair among all rows of its two releases', () => {
  const sources = new Map<string, DirectoryRecord[]>();
  function rowsOf(source: string): DirectoryRecord[] {
    const known = sources.get(source);
    if (known) return known;
    const rows = source.startsWith('CO')
      ? readColorado(source.slice(2) as (typeof COLORADO_RELEASES)[number])
      : readDirectory(source as DirectoryName);
    sources.set(source, rows);
    return rows;
  }

  const runs = new Map<string, MatchResult>();
  function runOf(a: string, b: string): MatchResult {
    const key = `${a} ${b}`;
    const run =
      runs.get(key) ??
      matchPlaces(
        rowsOf(b),
        rowsOf(a).map((record) => ({ listingId: record.rowNumber, records: [record] })),
      );
    runs.set(key, run);
    return run;
  }

  test.each(CASES)('%s', (_why, example) => {
    const [aRow, bRow] = [Number(example.a_row_number), Number(example.b_row_number)];
    const b = rowsOf(example.b_source)[bRow - 2];
    expect(b?.name1).toBe(example.b_name1);
    const { links } = runOf(example.a_source, example.b_source);
    const linked = links.some(({ recordId, listingId }) => recordId === b?.id && listingId === aRow);
    expect(linked).toBe(example.same === 'yes');
  });
});

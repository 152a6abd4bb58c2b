import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchRows } from './3-match-places.ts';
import { KnownRecords } from './known-records.ts';
import { placeRecordOf, type RecordPlace, recordPlaceOf } from './record-place.ts';
import { matchPlaces } from './same-place/match-places.ts';
import type { Release, SourceRow } from './source-row.ts';

const NEW: Release = { series: 'findtreatment-su', release: '2025-08-19', publishedOn: '2025-08-19' };
const OLD = { sourceId: 1, series: 'samhsa-su', release: '2023', publishedOn: '2023', inFile: true } as const;

const place: fc.Arbitrary<RecordPlace> = fc.record({
  name1: fc.constantFrom('Juniper Steps', 'Juniper Steps Inc', 'Cedar Landing', 'Maple Bend'),
  name2: fc.constantFrom('', 'Evening Program'),
  street1: fc.constantFrom('', '210 Sample Avenue', '210 Model Road', '9 Specimen Street'),
  street2: fc.constant(''),
  city: fc.constantFrom('Denver', 'Kansas City'),
  state: fc.constantFrom('CO', 'KS', 'MO'),
  zip: fc.constantFrom('80202', '66101', '66101-1234', '64101', ''),
  addressHidden: fc.constant(false),
  mainPhone: fc.constantFrom('3035550142', '7205550163'),
  intakePhones: fc.constant([]),
});

const rowOf = (from: RecordPlace, index: number): SourceRow => ({
  ...from,
  key: `row ${index}`,
  rowNumber: index + 2,
  answers: { yes: [], no: [], silent: [], details: [], unmapped: [], contradictions: [] },
  officeHours: [],
  raw: {},
});

test('places out of reach change no link: the rule finds the same among all', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 3 }),
      fc.array(place, { maxLength: 6 }),
      (incoming, others) => {
        const known = new KnownRecords(
          others.map((each, index) => ({ ...OLD, key: `${index}`, listingId: index + 1, place: each })),
          [OLD],
        );
        const rows = incoming.map(rowOf);
        const { links } = matchPlaces(
          rows.map((row) => placeRecordOf(row.key, NEW.series, NEW.release, recordPlaceOf(row))),
          known.knownPlaces(),
        );
        const matched = matchRows(
          rows.map((row) => ({ row, checksum: '' })),
          known,
          NEW,
        );
        expect(
          matched
            .filter(({ listingId }) => listingId !== undefined)
            .map(({ row, listingId, rule }) => [row.key, listingId, rule]),
        ).toEqual(
          [...links]
            .sort((a, b) => (a.recordId < b.recordId ? -1 : 1))
            .map(({ recordId, listingId, rule }) => [recordId, listingId, rule]),
        );
      },
    ),
    { numRuns: 400 },
  );
});

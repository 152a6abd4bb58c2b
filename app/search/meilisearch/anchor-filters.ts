import type { CareAnchor, PlaceAnchor } from '#app/needs/needs.ts';
import { findTerm } from '#app/vocabulary/terms.ts';
import {
  CARE_NOT_ASKED_FIELD,
  noField,
  POINT_KNOWN_FIELD,
  STATE_FIELD,
  stateValue,
  WITHHELD_FIELD,
  YES_VALUE,
  yesField,
} from './fields.ts';
import { and, type Filter, holdsAny, not } from './filter.ts';

/** The server's sphere, and ours of `app/places/distance.ts`: the same angle is another distance. */
const SERVER_METERS_PER_OURS = 6_371_000 / 6_371_008.8;

/** Farther than any two places are from one another; the server knows no distance between opposite ones. */
const HALF_AROUND_METERS = 20_015_000;

const COORDINATE_DECIMALS = 9;
const METER_DECIMALS = 3;

export function placeFilter(place: PlaceAnchor): Filter {
  if (place.kind === 'anywhere') return true;
  if (place.kind === 'state') {
    const withheld = place.withheldOnly ? holdsAny(WITHHELD_FIELD, [YES_VALUE]) : true;
    return and(holdsAny(STATE_FIELD, [stateValue(place.state)]), withheld);
  }
  if (place.radiusMeters >= HALF_AROUND_METERS) return holdsAny(POINT_KNOWN_FIELD, [YES_VALUE]);
  const { latitude, longitude } = place.point;
  const meters = (place.radiusMeters * SERVER_METERS_PER_OURS).toFixed(METER_DECIMALS);
  return `_geoRadius(${coordinate(latitude)}, ${coordinate(longitude)}, ${meters})`;
}

/** Nearest first. The server reads no exponents in a coordinate. */
export function nearestFirst({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `_geoPoint(${coordinate(latitude)}, ${coordinate(longitude)}):asc`;
}

function coordinate(degrees: number): string {
  return degrees.toFixed(COORDINATE_DECIMALS);
}

export function careFilter(care: CareAnchor): Filter {
  if (care.kind === 'any') return true;
  const terms = knownCareTerms(care.terms);
  return care.kind === 'terms' ? holdsAny(yesField('care'), terms) : careNotAskedFilter(care.terms);
}

/** None of the terms is answered, and one or more could not be. */
export function careNotAskedFilter(words: readonly string[]): Filter {
  const terms = knownCareTerms(words);
  return and(
    holdsAny(CARE_NOT_ASKED_FIELD, terms),
    not(holdsAny(yesField('care'), terms)),
    not(holdsAny(noField('care'), terms)),
  );
}

export function knownCareTerms(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => findTerm(word)?.facet === 'care');
}

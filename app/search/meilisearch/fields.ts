import { createHash } from 'node:crypto';
import type { Signature } from '#app/schedule-fit/signature.ts';
import type { Facet } from '#app/vocabulary/facets.ts';

/** The same value in every document of one shape, so that its count is how many there are. */
export const SHAPE_FIELD = 'shape';
export const STATE_FIELD = 'in_state';
export const WITHHELD_FIELD = 'withheld';
export const POINT_KNOWN_FIELD = 'has_point';
export const CHECKSUM_FIELD = 'checksum';
/** Care terms that nobody was able to answer, whether or not somebody did. */
export const CARE_NOT_ASKED_FIELD = 'care_not_asked';
/** Of these the ones that nobody answered. */
export const CARE_UNASKED_FIELD = 'care_unasked';
export const NAME_KEY_FIELD = 'name_key';
export const CONFIRMED_FIELD = 'confirmed_on';
export const COMPLETENESS_FIELD = 'completeness';

/** The weeks that its tracks meet, by `weekValue`. */
export const WEEKS_FIELD = 'weeks';
/** Whether any is known. */
export const WEEKS_KNOWN_FIELD = 'has_weeks';

/** Terms of the facet that a listing affirms. */
export const yesField = (facet: Facet): string => `yes_${facet}`;

/** Terms of the facet that it denies, and does not also affirm. */
export const noField = (facet: Facet): string => `no_${facet}`;

/** A state as a value that the server cannot fold: it would take "co" for "CO". */
export const stateValue = (state: string): string => `s${Buffer.from(state).toString('hex')}`;

const weekValues = new Map<Signature, string>();
/** More weeks than a nation's programs meet. */
const MOST_KEPT = 500_000;

/**
 * A signature as a value short enough that hundreds of them make one filter: ten signs, of which two signatures of a
 * million share one by a chance of one in four thousand, and then at worst fit together.
 */
export function weekValue(signature: Signature): string {
  let value = weekValues.get(signature);
  if (value === undefined) {
    const bytes = createHash('sha256').update(signature).digest();
    value = (bytes.readUIntBE(0, 6) * 8 + (bytes.readUInt8(6) >> 5)).toString(36).padStart(10, '0');
    if (weekValues.size >= MOST_KEPT) weekValues.clear();
    weekValues.set(signature, value);
  }
  return value;
}

export const YES_VALUE = 'yes';

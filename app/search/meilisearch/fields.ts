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

/** Terms of the facet that a listing affirms. */
export const yesField = (facet: Facet): string => `yes_${facet}`;

/** Terms of the facet that it denies, and does not also affirm. */
export const noField = (facet: Facet): string => `no_${facet}`;

/** A state as a value that the server cannot fold: it would take "co" for "CO". */
export const stateValue = (state: string): string => `s${Buffer.from(state).toString('hex')}`;

export const YES_VALUE = 'yes';

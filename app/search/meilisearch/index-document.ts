import { createHash } from 'node:crypto';
import { findTerm } from '#app/vocabulary/terms.ts';
import type { SearchDocument } from '../document.ts';
import type { RefusedListing } from '../search-index-repository.server.ts';
import {
  CARE_NOT_ASKED_FIELD,
  CARE_UNASKED_FIELD,
  COMPLETENESS_FIELD,
  CONFIRMED_FIELD,
  NAME_KEY_FIELD,
  noField,
  POINT_KNOWN_FIELD,
  SHAPE_FIELD,
  STATE_FIELD,
  stateValue,
  WEEKS_FIELD,
  WEEKS_KNOWN_FIELD,
  WITHHELD_FIELD,
  weekValue,
  YES_VALUE,
  yesField,
} from './fields.ts';
import { SHAPE } from './index-settings.ts';
import { nameKey } from './name-key.ts';
import { wordsOfDocument } from './words.ts';

/** What is sent of one listing. */
export interface IndexDocument extends Record<string, unknown> {
  id: number;
  /** Of all other fields. */
  checksum: string;
}

/** Those that can be sent, and those that the server would not take. */
export function indexDocuments(documents: readonly SearchDocument[]): {
  documents: IndexDocument[];
  refused: RefusedListing[];
} {
  const made: IndexDocument[] = [];
  const refused: RefusedListing[] = [];
  for (const document of documents) {
    try {
      made.push(indexDocument(document));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      refused.push({ id: document.id, reason: error.message });
    }
  }
  return { documents: made, refused };
}

/** Throws `RangeError`, which names the listing, where the server would refuse the whole batch. */
export function indexDocument(document: SearchDocument): IndexDocument {
  const { id, point, addressWithheld } = document;
  if (!Number.isSafeInteger(id)) throw new RangeError(`listing ${id}: its number is no whole number`);
  const fields: Record<string, unknown> = {
    [SHAPE_FIELD]: SHAPE,
    ...wordsOfDocument(document),
    [NAME_KEY_FIELD]: nameKey(document.name),
    [CONFIRMED_FIELD]: document.confirmedOn,
    [COMPLETENESS_FIELD]: document.completeness,
    [STATE_FIELD]: stateValue(document.state),
    [WITHHELD_FIELD]: addressWithheld ? YES_VALUE : undefined,
    ...answersOf(document),
    ...weeksOf(document),
    ...(point ? placeOf(id, point) : {}),
  };
  const checksum = createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
  return { id, ...fields, checksum };
}

function answersOf({ yes, no, careNotAsked }: SearchDocument): Record<string, readonly string[]> {
  const answers: Record<string, string[]> = {};
  const put = (field: string, slug: string) => {
    answers[field] ??= [];
    if (!answers[field].includes(slug)) answers[field].push(slug);
  };
  for (const slug of yes) {
    const term = findTerm(slug);
    if (term) put(yesField(term.facet), slug);
  }
  for (const slug of no) {
    const term = findTerm(slug);
    if (term && !yes.includes(slug)) put(noField(term.facet), slug);
  }
  for (const slug of careNotAsked) {
    put(CARE_NOT_ASKED_FIELD, slug);
    if (!yes.includes(slug) && !no.includes(slug)) put(CARE_UNASKED_FIELD, slug);
  }
  return answers;
}

function weeksOf({ signatures }: SearchDocument) {
  if (signatures.length === 0) return {};
  return { [WEEKS_FIELD]: [...new Set(signatures)].map(weekValue), [WEEKS_KNOWN_FIELD]: YES_VALUE };
}

function placeOf(id: number, { latitude, longitude }: { latitude: number; longitude: number }) {
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!isPlace) throw new RangeError(`listing ${id}: ${latitude}, ${longitude} is no place on Earth`);
  return { _geo: { lat: latitude, lng: longitude }, [POINT_KNOWN_FIELD]: YES_VALUE };
}

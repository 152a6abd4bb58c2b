import type { Place } from '#app/places/find-place.server.ts';
import type { PlaceBody } from './schemas/place-schema.ts';

export function describePlace({ label, state, zip, point }: Place): PlaceBody {
  return { label, state, zip: zip ?? null, ...point };
}

import type { ListingName } from '#app/listings/listing-names-repository.server.ts';
import { placeBookOf } from '#app/places/place-book-repository.server.ts';
import { foldPlaceName } from '#app/places/place-names.ts';
import type { Db } from '#db/connect.server.ts';
import type { SearchEngine } from '../engine.ts';
import { foldedWords } from './box-words.ts';
import { findPrograms } from './find-programs.server.ts';
import { type Understanding, understandBox } from './understand-box.ts';

/** Programs of which one may be called so. */
const LOOKED_AT = 10;

/** What was typed into the one box, with the places and the programs of the directory in mind. */
export async function understandFind(db: Db, engine: SearchEngine, text: string): Promise<Understanding> {
  const [places, programs] = await Promise.all([placeBookOf(db), findPrograms(db, engine, text, LOOKED_AT)]);
  return understandBox(text, { places, isProgramName: programs.some((each) => isCalled(each, text)) });
}

/** Its name begins so, and its town is not called so: there the name would say nothing. */
function isCalled({ name, program, city }: ListingName, text: string): boolean {
  const wanted = foldedWords(text).join(' ');
  const called = foldedWords(`${name} ${program ?? ''}`).join(' ');
  return (
    wanted !== '' &&
    `${called} `.startsWith(`${wanted} `) &&
    foldPlaceName(city ?? '') !== foldPlaceName(text)
  );
}

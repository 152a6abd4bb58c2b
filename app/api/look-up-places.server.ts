import type { Table } from '#app/http/write-csv.ts';
import { messagesFor } from '#app/language/messages.ts';
import { findPlace, type Place, type PlaceAnswer } from '#app/places/find-place.server.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import type { ApiAnswer } from './api-answer.ts';
import { ApiProblem } from './api-problem.ts';
import { describePlace } from './describe-place.ts';
import type { PlacesBody } from './schemas/place-schema.ts';

/** What `near` of a search would make of the words in `q`. */
export async function lookUpPlaces(db: Db, query: URLSearchParams): Promise<ApiAnswer> {
  const text = query.get('q');
  if (text === null) {
    throw new ApiProblem('bad-parameter', { parameter: 'q', detail: messagesFor('en').api.needed('q') });
  }
  const body = bodyOf(await findPlace(db, text));
  return { body, table: () => tableOfPlaces(body) };
}

/** A state is a line as well, without a point. */
function tableOfPlaces({ places, state }: PlacesBody): Table {
  return {
    columns: ['label', 'state', 'zip', 'latitude', 'longitude'],
    rows: [
      ...places.map(({ label, state: code, zip, latitude, longitude }) => [
        label,
        code,
        zip,
        latitude,
        longitude,
      ]),
      ...(state ? [[state.name, state.code, null, null, null]] : []),
    ],
  };
}

function bodyOf(answer: PlaceAnswer): PlacesBody {
  const places = placesOf(answer).map(describePlace);
  const code = answer.kind === 'state' ? answer.state : answer.kind === 'choose' ? answer.orState : undefined;
  const state = code === undefined ? undefined : findState(code);
  return {
    kind: answer.kind,
    places,
    state: state ? { code: state.code, name: state.name } : null,
    reason: answer.kind === 'not-found' ? answer.reason : null,
  };
}

function placesOf(answer: PlaceAnswer): readonly Place[] {
  if (answer.kind === 'found') return [answer.place];
  return answer.kind === 'choose' ? answer.choices : [];
}

import { packFreeHours, parseFreeHours } from '#app/schedule-fit/free-hours.ts';
import type { FitAsked } from './needs.ts';
import type { SearchParameters } from './search-parameters.ts';
import { type SearchState, TRAVEL_MINUTES } from './search-state.ts';

/** The part of a search that is about the visitor's own time. */
export type OwnTime = Pick<SearchState, 'free' | 'travelMinutes' | 'fit' | 'startFrom'>;

const DAY_MS = 86_400_000;
/** Farther ahead nobody plans a start, and a program knows nothing of it. */
const LONGEST_AHEAD_DAYS = 366;

/** Total. `today` is an ISO day in UTC; the day before may still be the visitor's. */
export function decodeOwnTime(parameters: SearchParameters, today: string): OwnTime {
  const { words: free, notRecognised } = parseFreeHours(parameters.takeWords('free'));
  for (const word of notRecognised) parameters.name('free', word, 'unknown-word');
  return {
    free,
    travelMinutes: decodeTravel(parameters),
    fit: decodeFit(parameters, free.length > 0),
    startFrom: decodeStart(parameters, today),
  };
}

export function encodeOwnTime(
  { free, travelMinutes, fit, startFrom }: OwnTime,
  params: URLSearchParams,
): void {
  if (free.length > 0) params.set('free', packFreeHours(free));
  if (travelMinutes !== 0) params.set('travel', String(travelMinutes));
  if (fit === 'part' && free.length > 0) params.set('fit', 'part');
  if (startFrom !== '') params.set('start', startFrom);
}

function decodeTravel(parameters: SearchParameters): SearchState['travelMinutes'] {
  const word = parameters.takeOne('travel');
  const minutes = word === undefined ? 0 : TRAVEL_MINUTES.find((each) => String(each) === word);
  if (word !== undefined && minutes === undefined) parameters.name('travel', word, 'unknown-word');
  return minutes ?? 0;
}

function decodeFit(parameters: SearchParameters, hasFreeHours: boolean): FitAsked {
  const word = parameters.takeOne('fit');
  const known = word?.toLowerCase();
  if (known === 'part' && hasFreeHours) return 'part';
  if (word !== undefined && known !== 'whole') {
    parameters.name('fit', word, known === 'part' ? 'not-used' : 'unknown-word');
  }
  return 'whole';
}

function decodeStart(parameters: SearchParameters, today: string): string {
  const word = parameters.takeOne('start');
  if (word === undefined) return '';
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : Number.NaN;
  // The parser takes February 30 for March 2.
  const isDay = Number.isFinite(instant) && new Date(instant).toISOString().startsWith(word);
  const daysAhead = (instant - Date.parse(`${today}T00:00:00Z`)) / DAY_MS;
  if (isDay && daysAhead >= -1 && daysAhead <= LONGEST_AHEAD_DAYS) return word;
  parameters.name('start', word, 'unknown-word');
  return '';
}

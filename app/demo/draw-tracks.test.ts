import { describe, expect, test } from 'vitest';
import type { TrackTold } from '#app/listings/track.ts';
import { partsOfSessions, SESSION_PARTS } from '#app/schedule-fit/session-parts.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import { generatePrograms } from './generate-programs.ts';

const RELEASES = generatePrograms('stepwell');
const SCHEDULES = RELEASES.find(({ release }) => release.series === 'demonstration-program')?.rows ?? [];
const TRACKS = SCHEDULES.flatMap(({ tracks = [] }) => tracks);

test('about two programs in three say when they meet, in one to three tracks', () => {
  expect(SCHEDULES.length / 600).toBeGreaterThan(0.6);
  expect(SCHEDULES.length / 600).toBeLessThan(0.72);
  expect(new Set(SCHEDULES.map(({ tracks = [] }) => tracks.length))).toEqual(new Set([1, 2, 3]));
});

test('a program calls each of its tracks by a name of its own', () => {
  for (const { tracks = [] } of SCHEDULES) {
    expect(new Set(tracks.map(({ name }) => name)).size).toBe(tracks.length);
  }
});

test('no session runs past midnight, and no week holds more than 20 hours', () => {
  for (const { sessions } of TRACKS) {
    for (const { startsAt, endsAt } of sessions) expect(startsAt).toBeLessThan(endsAt);
    expect(weeklyMinutes(sessions)).toBeLessThanOrEqual(20 * 60);
    expect(weeklyMinutes(sessions)).toBeGreaterThanOrEqual(5 * 60);
  }
});

const isBelow = ({ sessions, ages }: TrackTold) => weeklyMinutes(sessions) < weeklyFloorMinutes(ages);

describe('there are', () => {
  test.each<[string, number, (track: TrackTold) => boolean]>([
    ['below the floor', 15, isBelow],
    ['at 20 hours', 5, ({ sessions }) => weeklyMinutes(sessions) === 20 * 60],
    ['for teens alone', 30, ({ ages }) => ages.join() === 'children-teens'],
    ['for ages that are not told', 20, ({ ages }) => ages.length === 0],
    ['all online', 30, ({ sessions }) => sessions.every(({ online }) => online)],
    [
      'online in part',
      20,
      ({ sessions }) => sessions.some(({ online }) => online) && sessions.some(({ online }) => !online),
    ],
    ['without a length', 40, ({ weeks }) => weeks === undefined],
    ['of 6 weeks', 20, ({ weeks }) => weeks?.least === 6],
    ['of 16 weeks', 20, ({ weeks }) => weeks?.most === 16],
    ...SESSION_PARTS.map((part): [string, number, (track: TrackTold) => boolean] => [
      `that meet in this part: ${part}`,
      30,
      ({ sessions }) => partsOfSessions(sessions).includes(part),
    ]),
  ])('tracks %s, at least %i', (_kind, least, isOfKind) => {
    expect(TRACKS.filter(isOfKind).length).toBeGreaterThanOrEqual(least);
  });

  test('few below the floor', () => {
    expect(TRACKS.filter(isBelow).length / TRACKS.length).toBeLessThan(0.1);
  });
});

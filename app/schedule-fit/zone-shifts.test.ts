import { describe, expect, test } from 'vitest';
import { offsetMinutes, startOfWeek, zoneShifts } from './zone-shifts.ts';

const DENVER = 'America/Denver';
const PHOENIX = 'America/Phoenix';
const CHICAGO = 'America/Chicago';

/** The Monday of a week, by the visitor's clock. */
const week = (day: string, zone: string) => startOfWeek(Date.parse(`${day}T18:00:00Z`), zone);

describe('zoneShifts', () => {
  test.each<[string, string, string, number[], string]>([
    [DENVER, DENVER, '2026-03-04', [0], 'one zone'],
    [DENVER, CHICAGO, '2026-01-14', [60], 'Chicago is an hour ahead'],
    [CHICAGO, DENVER, '2026-01-14', [-60], 'and Denver behind'],
    [
      DENVER,
      CHICAGO,
      '2026-03-04',
      [60],
      'both change in one night, an hour apart: no session is at that hour',
    ],
    ['America/Los_Angeles', 'America/New_York', '2026-03-04', [180], 'three hours apart'],
    ['America/New_York', 'America/Los_Angeles', '2026-10-28', [-180], 'in fall'],
    [DENVER, PHOENIX, '2026-02-25', [0], 'Arizona in winter'],
    [DENVER, PHOENIX, '2026-03-04', [-60, 0], 'the week in which only Denver changes, on Sunday, March 8'],
    [DENVER, PHOENIX, '2026-03-11', [-60], 'the week after'],
    [DENVER, PHOENIX, '2026-10-28', [-60, 0], 'the week in which Denver changes back, on November 1'],
    [PHOENIX, DENVER, '2026-03-04', [0, 60], 'seen from Denver'],
    ['America/New_York', 'Europe/London', '2026-03-11', [240], 'America has changed, Europe not yet'],
    ['America/New_York', 'Europe/London', '2026-03-25', [240, 300], 'the week in which Europe changes'],
    [DENVER, 'Asia/Kathmandu', '2026-01-14', [765], 'a quarter of an hour'],
    [DENVER, 'Pacific/Guam', '2026-01-14', [1020], 'nearly a day ahead'],
    ['Pacific/Pago_Pago', 'Pacific/Kiritimati', '2026-01-14', [1500], 'more than a day ahead'],
  ])('%s to %s, week of %s: %j, %s', (from, to, day, expected) => {
    expect(zoneShifts(from, to, week(day, to))).toEqual(expected);
  });

  test.each<[string | undefined, string | undefined, string]>([
    [undefined, DENVER, 'the place of the program has several'],
    [DENVER, undefined, 'nobody said where the visitor is'],
    ['America/Atlantis', DENVER, 'no such zone'],
    ['', DENVER, 'blank'],
  ])('%s to %s is no shift: %s', (from, to) => {
    expect(zoneShifts(from, to, Date.parse('2026-01-12'))).toEqual([0]);
  });
});

describe('startOfWeek', () => {
  test.each<[string, string | undefined, string, string]>([
    ['2026-03-04T18:00:00Z', DENVER, '2026-03-02T07:00:00.000Z', 'a Wednesday'],
    ['2026-03-02T06:59:59Z', DENVER, '2026-02-23T07:00:00.000Z', 'still Sunday in Denver'],
    ['2026-03-02T07:00:00Z', DENVER, '2026-03-02T07:00:00.000Z', 'Monday to the second'],
    ['2026-03-08T20:00:00Z', DENVER, '2026-03-02T07:00:00.000Z', 'Sunday, after the change'],
    ['2026-11-01T20:00:00Z', DENVER, '2026-10-26T06:00:00.000Z', 'Sunday, after the change back'],
    ['2026-03-04T18:00:00Z', undefined, '2026-03-02T00:00:00.000Z', 'no zone known'],
    ['2026-03-04T18:00:00Z', 'no zone', '2026-03-02T00:00:00.000Z', 'no zone'],
  ])('%s in %s: %s, %s', (instant, zone, expected) => {
    expect(new Date(startOfWeek(Date.parse(instant), zone)).toISOString()).toBe(expected);
  });
});

test.each([
  ['2026-01-14T12:00:00Z', DENVER, -420],
  ['2026-07-14T12:00:30Z', DENVER, -360],
  ['1969-12-31T23:59:59Z', 'UTC', 0],
  ['2026-01-14T12:00:00Z', 'Asia/Kathmandu', 345],
])('offset at %s in %s: %d', (instant, zone, expected) => {
  expect(offsetMinutes(zone, Date.parse(instant))).toBe(expected);
});

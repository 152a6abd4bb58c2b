import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormFields } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import type { TrackTold } from '#app/listings/track.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { parseClock } from './parse-clock.ts';
import { parseTimetable } from './parse-timetable.ts';
import { sayChange, sayTotal, sayTrack } from './say-timetable.ts';
import { timetableProblems } from './timetable-problems.ts';
import { type TimetableValue, timetableSchema, tracksOf, valueOfTracks } from './timetable-value.ts';

const MESSAGES = messagesFor('en');
type Entries = [name: string, value: string][];

function form(entries: Entries): FormFields {
  const all = (name: string) => entries.filter(([each]) => each === name).map(([, value]) => value);
  return { all, text: (name) => all(name)[0] ?? '' };
}

const typed = (moment: number | string) =>
  typeof moment === 'number' ? MESSAGES.program.clock(moment) : moment;

/** What the form of a value sends. */
function entriesOf(value: TimetableValue): Entries {
  return Object.values(value).flatMap((draft, at): Entries => {
    const key = `${at + 1}`;
    return [
      ['track', key],
      [`name-${key}`, draft.name],
      [`least-${key}`, String(draft.least)],
      [`most-${key}`, String(draft.most)],
      ...draft.ages.map((age): [string, string] => [`ages-${key}`, age]),
      ...draft.rows.flatMap((row, rowAt): Entries => {
        const id = `${key}-${rowAt + 1}`;
        return [
          [`row-${key}`, `${rowAt + 1}`],
          ...row.days.map((day): [string, string] => [`days-${id}`, `${day}`]),
          [`starts-${id}`, typed(row.starts)],
          [`ends-${id}`, typed(row.ends)],
          [`where-${id}`, row.online ? 'online' : 'in-person'],
          [`kind-${id}`, row.kind ?? ''],
        ];
      }),
    ];
  });
}

const EVENING: Entries = [
  ['track', '1'],
  ['name-1', 'Evening'],
  ['row-1', '1'],
  ['days-1-1', '1'],
  ['days-1-1', '3'],
  ['starts-1-1', '5:30 pm'],
  ['ends-1-1', '20:30'],
];
const evening = (...more: Entries) => form([...EVENING, ...more]);
const secondRow = (days: string[], starts: string, ends: string): Entries => [
  ['row-1', '2'],
  ...days.map((day): [string, string] => ['days-1-2', day]),
  ['starts-1-2', starts],
  ['ends-1-2', ends],
];

describe('a time as it is typed', () => {
  test.each<[string, number | string]>([
    ['5:30 pm', 1050],
    ['5.30PM', 1050],
    ['17:30', 1050],
    ['1730', 1050],
    ['9a', 540],
    ['9 a.m.', 540],
    ['09:00', 540],
    ['12 am', 0],
    ['12:15 pm', 735],
    ['noon', 720],
    ['Midnight', 0],
    ['0:30', 30],
    ['24:00', 1440],
    ['6', 'half'],
    ['9:00', 'half'],
    ['12', 'half'],
    ['24:30', 'clock'],
    ['13 pm', 'clock'],
    ['0 am', 'clock'],
    ['5:75', 'clock'],
    ['evening', 'clock'],
    ['', 'clock'],
  ])('%j is %s', (text, time) => {
    expect(parseClock(text)).toBe(time);
  });

  test('each minute of the day is read as it is written', () => {
    for (let minute = 0; minute < 1440; minute++) {
      expect(parseClock(MESSAGES.program.clock(minute))).toBe(minute);
    }
  });
});

const told = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[A-Z][a-zé ~%#]{0,20}[a-z]$/).map((name) => name.replace(/ +/g, ' ')),
    weeks: fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 104 }), fc.integer({ min: 1, max: 104 }))
        .map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
      { nil: undefined },
    ),
    ages: fc.subarray(termsOfFacet('ages').map(({ slug }) => slug)),
    // One a day, none at the same time as another: the last ends before the next day's first begins.
    sessions: fc.uniqueArray(
      fc.record({
        weekday: fc.integer({ min: 0, max: 6 }),
        startsAt: fc.integer({ min: 600, max: 1439 }),
        minutes: fc.integer({ min: 1, max: 600 }),
        online: fc.boolean(),
        kind: fc.option(fc.constantFrom(...termsOfFacet('formats').map(({ slug }) => slug)), {
          nil: undefined,
        }),
      }),
      { minLength: 1, maxLength: 7, selector: ({ weekday }) => weekday },
    ),
  }),
  { maxLength: 4, selector: ({ name }) => name.toLowerCase() },
);

const tracks = told.map((all): TrackTold[] =>
  all.map(({ name, weeks, ages, sessions }) => ({
    name,
    ...(weeks ? { weeks } : {}),
    ages,
    sessions: sessions
      .map(({ weekday, startsAt, minutes, online, kind }) => {
        const end = (startsAt + minutes) % 1440;
        const endsAt = end === 0 ? 1440 : end;
        return { weekday, startsAt, endsAt, online, ...(kind ? { kind } : {}) };
      })
      .sort((a, b) => a.weekday - b.weekday),
  })),
);

const sorted = (all: readonly TrackTold[]) =>
  all.map((track) => ({ ...track, sessions: [...track.sessions].sort((a, b) => a.weekday - b.weekday) }));

describe('laws', () => {
  test('what is told is read, written into a form, sent and told again as it was, and nothing is wrong with it', () => {
    fc.assert(
      fc.property(tracks, (all) => {
        const value = valueOfTracks(all);
        const sent = parseTimetable(form(entriesOf(value)));
        expect(sent).toEqual(value);
        expect(timetableProblems(sent)).toEqual([]);
        expect(timetableSchema.parse(JSON.parse(JSON.stringify(sent)))).toEqual(value);
        expect(sorted(tracksOf(sent))).toEqual(sorted(all));
      }),
    );
  });

  test('whatever is typed is kept as it is, and sent again is the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('6 pm', '25:00', '__proto__', ''),
    );
    const names =
      'track track name-1 least-1 most-1 ages-1 row-1 row-1 days-1-1 starts-1-1 ends-1-1 kind-1-1 intent';
    const anything = fc.array(
      fc.tuple(
        fc.constantFrom(...names.split(' ')),
        fc.oneof(text, fc.constantFrom('1', '2', 'adults', 'remove-row-1-1', 'remove-track-1')),
      ),
    );
    fc.assert(
      fc.property(anything, (entries) => {
        const value = parseTimetable(form(entries as Entries));
        expect(parseTimetable(form(entriesOf(value)))).toEqual(value);
        expect(timetableSchema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
        timetableProblems(value);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is wrong', () => {
  test.each<[reason: string, sent: FormFields, wrong: string[]]>([
    ['nothing', evening(), []],
    [
      'nothing in a form that nobody filled in',
      form([
        ['track', '1'],
        ['row-1', '1'],
      ]),
      [],
    ],
    ['a session past midnight', evening(...secondRow(['4'], '10 pm', '1 am')), []],
    ['nothing where one ends as the next begins', evening(...secondRow(['1'], '8:30 pm', '9 pm')), []],
    ['no name', form(EVENING.filter(([name]) => name !== 'name-1')), ['name-1 trackName']],
    [
      'a name that comes twice',
      form([
        ...EVENING,
        ...EVENING.map(([name, text]): [string, string] =>
          name === 'track'
            ? ['track', '2']
            : [name.replace('-1', '-2'), text === 'Evening' ? 'EVENING' : text],
        ),
      ]),
      ['name-2 trackTwice'],
    ],
    [
      'no times',
      form([
        ['track', '1'],
        ['name-1', 'Evening'],
        ['row-1', '1'],
      ]),
      ['starts-1-1 trackEmpty'],
    ],
    ['no days', evening(...secondRow([], '9 am', 'noon')), ['days-1-2 days']],
    ['no such time', evening(...secondRow(['5'], 'late', '25')), ['starts-1-2 clock', 'ends-1-2 clock']],
    [
      'which half of the day',
      evening(...secondRow(['5'], '9', '12:00')),
      ['starts-1-2 half', 'ends-1-2 half'],
    ],
    ['an end before the start', evening(...secondRow(['5'], '9 am', '8 am')), ['ends-1-2 long']],
    ['an end at the start', evening(...secondRow(['5'], '9 am', '9 am')), ['ends-1-2 long']],
    ['two at the same time', evening(...secondRow(['3'], '8 pm', '9 pm')), ['starts-1-2 overlap']],
    [
      'one that runs from Sunday night into Monday',
      evening(
        ...secondRow(['6'], '11 pm', '2 am'),
        ['row-1', '3'],
        ['days-1-3', '0'],
        ['starts-1-3', '1 am'],
        ['ends-1-3', '3 am'],
      ),
      ['starts-1-3 overlap'],
    ],
    ['one end of weeks', evening(['least-1', '8']), ['most-1 weeksBoth']],
    ['no weeks', evening(['least-1', 'eight'], ['most-1', '12']), ['least-1 weeks']],
    ['weeks upside down', evening(['least-1', '12'], ['most-1', '8']), ['most-1 weeksOrder']],
  ])('%s', (_reason, sent, wrong) => {
    const value = parseTimetable(sent);
    expect(timetableProblems(value).map(({ field, trouble }) => `${field} ${trouble}`)).toEqual(wrong);
  });
});

test.each<[intent: string, left: [name: string, rows: number][]]>([
  ['save', [['Evening', 2]]],
  ['more', [['Evening', 2]]],
  ['remove-row-1-1', [['Evening', 1]]],
  ['remove-row-1-9', [['Evening', 2]]],
  ['remove-track-1', []],
  ['remove-track-7', [['Evening', 2]]],
])('the button %j leaves %j, what is wrong as well', (intent, left) => {
  const sent = evening(['intent', intent], ...secondRow(['5'], 'late', '9'));
  const drafts = Object.values(parseTimetable(sent));
  expect(drafts.map(({ name, rows }) => [name, rows.length])).toEqual(left);
});

describe('in words', () => {
  const track = (sent: FormFields) => Object.values(parseTimetable(sent))[0]!;

  test('a track', () => {
    const sent = evening(
      ['least-1', '8'],
      ['most-1', '12'],
      ['ages-1', 'adults'],
      ['kind-1-1', 'group-sessions'],
    );
    expect(sayTrack(track(sent), MESSAGES)).toMatch(
      /^Tue, Thu 5:30 to 8:30 pm\. Group.*\. 8 to 12 weeks\. Adults/,
    );
  });

  test('what changes in its week', () => {
    const after = evening(...secondRow(['0'], '6 pm', '9 pm'), ['least-1', '8'], ['most-1', '8']);
    expect(
      sayChange(track(form(EVENING.filter(([, text]) => text !== '3'))), track(after), MESSAGES),
    ).toEqual(['Thursday 5:30 to 8:30 pm added', 'Monday 6 to 9 pm added', '8 weeks added']);
    expect(sayChange(track(after), track(evening()), MESSAGES)).toEqual([
      'Monday 6 to 9 pm removed',
      '8 weeks removed',
    ]);
  });

  test.each<[Entries, string]>([
    [[], '6 hours, less than 9 hours a week.'],
    [[['ages-1', 'children-teens']], '6 hours a week.'],
    [secondRow(['5'], '10 pm', '1 am'), '9 hours a week.'],
  ])('its sum beside the floor: %j', (more, said) => {
    expect(sayTotal(track(evening(...more)), MESSAGES)).toBe(said);
  });
});

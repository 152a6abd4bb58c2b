import { countOf, listOf, sayDate } from './count.ts';

/** What a visitor says of their own time: when they are free, how far it is, from when they can start. */
export const ownWeek = {
  /** Days that have one name together. */
  days: { all: 'every', weekdays: 'weekday', weekend: 'weekend' },
  /** "weekday evenings", "every morning", "Mon to Thu evenings". */
  part: (days: string, part: 'morning' | 'midday' | 'evening') =>
    days === 'every' ? `every ${part}` : `${days} ${part}s`,
  /** "Mon to Thu 5:30 to 9 pm", "weekdays 10 pm to midnight". */
  times: (days: string, times: string) => {
    const said = { every: 'every day', weekday: 'weekdays', weekend: 'weekends' }[days];
    return `${said ?? days} ${times}`;
  },
  hours: (halfHours: number) => countOf(halfHours / 2, { one: '# hour a week', other: '# hours a week' }),
  pieces: (pieces: readonly string[]) => listOf(pieces),
  chip: (free: string) => `Free: ${free}`,
  chipWithWay: (free: string, minutes: number) => `Free: ${free}, ${minutes} minutes’ way`,
  chipInPart: (free: string) => `Fits in part: ${free}`,
  chipInPartWithWay: (free: string, minutes: number) => `Fits in part: ${free}, with ${minutes} minutes’ way`,
  chipStart: (day: string) => `Start on or after ${sayDate(day)}`,

  /** How a program's schedule stands to the free hours. */
  row: {
    name: {
      whole: 'Fits your week',
      part: 'Fits your week in part',
      none: 'No track fits your week',
    },
    notKnown: 'Schedule not known: ask.',
    track: (name: string, hours: string) => `${name}, ${hours} a week`,
    below: (track: string, floor: string) => `${track} (an IOP has at least ${floor})`,
    /** "Fits your week: Evening, 12 hours a week." */
    sentence: (name: string, tracks: readonly string[]) =>
      tracks.length === 0 ? `${name}.` : `${name}: ${tracks.join('; ')}.`,
    tracks: (tracks: readonly string[]) => `${tracks.join('; ')}.`,
    /** "Thu 6 to 9 pm clashes." */
    clash: (meetings: string, sessions: number) => `${meetings} ${sessions === 1 ? 'clashes' : 'clash'}.`,
    /** The visitor is free for them, and not before or after. */
    noWay: (meetings: string, sessions: number) =>
      `${meetings} ${sessions === 1 ? 'leaves' : 'leave'} no time for the way.`,
    otherClock: 'Times are by its own clock, which may not be yours.',
    clockBehind: (hours: string) => `Its clock is ${hours} behind yours.`,
    clockAhead: (hours: string) => `Its clock is ${hours} ahead of yours.`,
  },
  /** The free hours beside the tracks of one program. */
  beside: {
    key: (free: string) => `Your free hours: ${free}.`,
    outside: (free: string) => `Your free hours, ${free}, lie outside this picture.`,
    way: (minutes: number) =>
      `To go in person, you must be free ${countOf(minutes, { one: '# minute', other: '# minutes' })} before and after, too.`,
    column: 'Your week',
    fit: { whole: 'Fits', part: 'Fits in part', none: 'Does not fit' },
  },
  inPart: {
    link: (count: number) =>
      countOf(count, { one: '# program fits your week in part', other: '# programs fit your week in part' }),
    why: 'They have a track of which you could go to some sessions, and to others not.',
    heading: 'These fit your week in part',
    /** Above a list of them. */
    lead: 'No track of theirs fits as a whole. Each says which sessions clash. Ask if you could go at another time.',
    back: 'Show those that fit as a whole',
    meet: (count: number) => countOf(count, { one: '# meets all else.', other: '# meet all else.' }),
    group: 'Meets all else',
  },
  ask: {
    week: (free: string) => `Is there a track that meets only at these times: ${free}?`,
    manyHours: (hours: string) => `When does each track meet? I am free ${hours}, at certain times.`,
    start: (day: string) => `Could I start on or after ${sayDate(day)}?`,
  },

  fields: {
    heading: 'When I am free',
    hint: 'Check the times that you can always keep free. We look for tracks that meet only then.',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    parts: { morning: 'Morning', midday: 'Midday', evening: 'Evening' },
    /** "6 am to noon". */
    span: (starts: string, ends: string) =>
      [starts, ends].map((time) => time.replace(' ', '\u00a0')).join(' to\u00a0'),
    box: (day: string, part: string) => `${day} ${part.toLowerCase()}`,
    also: 'Also free',
    alsoBox: (day: string, times: string) => `${day} ${times}`,
    travel: 'Travel time, each way',
    travelHint: 'Kept free before and after sessions in person. We count in half hours.',
    minutes: (minutes: number) => (minutes === 0 ? 'None' : `${minutes} minutes`),
    start: 'I can start from',
    startHint: 'We hide no program for this. It becomes a question to ask.',
  },
  /** What the script that paints says; # stands for what it fills in. */
  paint: {
    open: 'Mark half hours instead',
    close: 'Use parts of the day instead',
    hint: 'Drag over the hours, or use the arrow keys and the space bar.',
    /** Where a finger is used: moving at once scrolls the page. */
    touchHint: 'Tap a half hour. To mark more, hold one, then drag.',
    night: 'Show midnight to 6 am too',
    undo: 'Undo',
    clear: 'Clear these hours',
    grid: 'Your free hours',
    free: '#, free.',
    notFree: '#, not free.',
    sum: 'You have marked # hours.',
    sumOfOne: 'You have marked 1 hour.',
  },
};

import { countOf } from './count.ts';

/** "9 hours", "7 hours 30 minutes". */
function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    whole > 0 && countOf(whole, { one: '# hour', other: '# hours' }),
    rest > 0 && countOf(rest, { one: '# minute', other: '# minutes' }),
  ]
    .filter(Boolean)
    .join(' ');
}

export const schedule = {
  name: 'Schedule',
  /** What the hours of an office hint at, where nobody told when people meet. */
  lead: {
    evening: {
      likely: (at: string, days: string) => `The office is open to ${at} on ${days}: ask if they meet then.`,
      askFirst: (at: string) => `The office closes at ${at}: ask first.`,
    },
    morning: {
      likely: (at: string, days: string) => `The office opens at ${at} on ${days}: ask if they meet then.`,
      askFirst: (at: string) => `The office opens at ${at}: ask first.`,
    },
    weekend: (days: string) => `The office is open on ${days}: ask if they meet then.`,
  },
  intro: 'One person goes to one track, and to all its sessions.',
  introOfOne: 'You go to all the sessions.',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  daysInRow: (first: string, last: string) => `${first} to ${last}`,
  /** "Mon, Wed to Fri". */
  daysOf: (stretches: readonly string[]) => stretches.join(', '),
  times: (starts: string, ends: string) => `${starts} to ${ends}`,
  nextDay: (times: string) => `${times} the next day`,
  /** "Mon, Wed 6 to 9 pm". */
  meeting: (days: string, times: string) => `${days} ${times}`,
  meetingOnline: (meeting: string) => `${meeting} online`,
  meetings: (meetings: readonly string[]) => meetings.join('; '),
  where: { 'in-person': 'In person', online: 'Online', both: 'In person and online' },
  /** "Young adults, adults". */
  ages: ([first = '', ...rest]: readonly string[]) =>
    [first, ...rest.map((label) => label.toLowerCase())].join(', '),
  weeks: (least: number, most: number) =>
    least === most
      ? countOf(least, { one: '# week', other: '# weeks' })
      : `${least} to ${countOf(most, { other: '# weeks' })}`,
  hours,
  picture: (tracks: readonly string[]) => `The week as a picture. ${tracks.join(' ')}`,
  pictureOf: (letter: string, name: string, meets: string) => `${letter}, ${name}: ${meets}.`,
  table: 'The tracks of this program',
  columns: {
    track: 'Track',
    meets: 'When it meets',
    where: 'Where',
    ages: 'For',
    weeks: 'How long',
    hours: 'Each week',
  },
  /** "Made-up program, November 2, 2026." */
  sourced: (source: string) => `${source}.`,
  localTimes: 'Times are those of the clock there.',
  meetsWhere: (meets: string, where: string) => `${meets}, ${where}`,
  hoursBelow: (hours: string, floor: string) => `${hours}, less than ${floor}`,
  lessThan: (floor: string) => `less than ${floor}`,
  below: (name: string, total: string, floor: string) =>
    `${name} adds up to ${total} a week. Intensive outpatient care starts at ${floor}. Ask what else there is each week.`,
  floor: 'Intensive outpatient care starts at 9 hours a week, or 6 for teens.',
  floorSource: 'Federal advice (SAMHSA), 2021',
};

import { countOf, sayDate } from './count.ts';

/** How often a program's page was seen, for those who manage it. `least` is the least number that is told. */
export const counts = {
  link: 'How often it is seen',
  linkNamed: (name: string) => `How often it is seen: ${name}`,
  title: (name: string) => `How often it is seen: ${name}`,
  heading: 'How often your page is seen',
  lead: 'We count pages, not people. We keep no names, no network addresses, and nothing that a visitor typed.',
  weeks: 'By week',
  days: 'By day',
  head: {
    week: 'Week',
    day: 'Day',
    shown: 'In results',
    opened: 'Page opened',
    compared: 'Side by side',
    called: 'Number pressed',
  },
  week: (from: string, to: string) => (from === to ? sayDate(from) : `${sayDate(from)} to ${sayDate(to)}`),
  few: (least: number) => `fewer than ${least}`,
  fewADay: (least: number) => `fewer than ${least} a day`,
  exact: (count: number) => countOf(count, { other: '#' }),
  atLeast: (count: number) => countOf(count, { other: '# or more' }),
  none: 'Nothing is counted yet. Look again tomorrow.',
  notesHeading: 'How we count',
  notes: (least: number, keptDays: number) => [
    `A number from 1 to ${least - 1} reads “fewer than ${least}”, so that no one person can be made out.`,
    '“In results” counts each time that your program stood in a list of results. “Side by side” counts each time that someone compared it with another one.',
    '“Number pressed” counts each press on your phone number in a browser that runs scripts. It does not say that someone called.',
    'Robots are left out, as far as they say what they are. Your own visits count too.',
    `A day begins at midnight UTC. The last minute may be missing. Counts go after ${keptDays} days.`,
    'Counts never change the order of results.',
  ],
  order: 'How results are ordered',
};

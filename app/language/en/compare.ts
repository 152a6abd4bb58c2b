import { countOf, listOf } from './count.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four'];

export const compare = {
  title: 'Compare programs',
  titleOf: (names: readonly string[]) => `Compare ${listOf(names)}`,
  heading: (programs: number) =>
    programs < 2 ? 'Compare programs' : `Compare ${NUMBERS[programs] ?? programs} programs`,
  back: 'Back to the list',
  differ: 'They differ in',
  mayDiffer: 'They may differ in',
  andMayDiffer: ', and may differ in',
  rows: (some: number, all: number) => `${some} of ${countOf(all, { one: '# row', other: '# rows' })}`,
  key: 'Where Not known is a link, it leads to the question to ask.',
  onlyDifferences: 'Show only what differs or may differ',
  allRows: 'Show all rows',
  printQuestions: 'Print the questions',
  callPlan: 'Plan your calls',
  download: 'Download as CSV',
  addAnother: 'Add another program',
  programs: 'What we compare',
  where: 'Where',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  all: 'All:',
  cellOf: (name: string) => `${name}:`,
  noPhone: 'No phone number given',
  notLatest: 'Not in the newest list of its source. Call before you go.',
  asked: 'What you asked for',
  person: 'What care, and for whom',
  officeHours: 'Office hours',
  officeHoursNote: 'Sessions may be at other times.',
  schedule: {
    meets: { name: 'When it meets', note: undefined },
    hours: {
      name: 'Hours each week',
      note: 'Intensive outpatient care starts at 9 hours, or 6 for teens. Federal advice (SAMHSA), 2021.',
    },
    weeks: { name: 'How long it lasts', note: undefined },
  },
  /** "Evening: Mon, Wed 6 to 9 pm". */
  track: (name: string, value: string) => `${name}: ${value}`,
  nobodySaid: (facet: string) => `${facet}: nobody told us`,
  showAll: (count: number) => countOf(count, { other: 'Show all #' }),
  notNamed: 'All that have no row here',
  standing: { differs: 'Differs', 'may-differ': 'May differ', 'same-answer': 'Same answer', same: 'Same' },
  nothingDiffers: 'They differ in nothing that we know.',

  none: {
    lead: 'Pick two to four programs, and see them side by side.',
    steps: [
      'Search near a place.',
      'Press “Compare” beside each program that you like.',
      'Press “Compare” above the list.',
    ],
  },
  one: {
    lead: 'There is one program here. Add one or more to see how they differ.',
    add: 'Find one more to compare',
  },
  noneListed: { lead: 'We list none of these now. Pick others to compare.', find: 'Find programs' },
  beyond: (names: readonly string[]) => `Four is the most. We left out ${listOf(names)}.`,
  gone: 'No longer listed',
  goneWhy: 'It was taken out of the list.',
  unknown: (pick: string) => `Not found: ${pick}`,
  unknownWhy: 'We know of no such program. A letter of the link may be missing.',
  merged: (name: string) => `Two entries for ${name} are now one. You see the joined one.`,

  csv: {
    part: 'Part',
    what: 'What',
    standing: 'How they stand',
    saidBy: (name: string) => `${name}: who says so`,
    status: 'Listed',
    listed: 'Yes',
    notFound: 'Not found',
    phone: 'Phone',
    withheld: 'The address is not shown',
  },

  questions: {
    heading: (count: number) =>
      countOf(count, { one: '# answer to get by phone', other: '# answers to get by phone' }),
    lead: 'We made a sheet with these questions and room to write.',
    none: 'There is nothing left to ask.',
  },

  tray: {
    count: (picked: number) => `${picked} of 4`,
    toCompare: 'to compare',
    names: (names: readonly string[]) => `: ${names.join(', ')}`,
    oneMore: 'Pick one more.',
    full: 'Four is the most. Remove one first.',
    compare: 'Compare',
    add: (name: string) => `Compare: add ${name}`,
    remove: (name: string) => `Compare: remove ${name}`,
  },
};

import { countOf, listOf } from './count.ts';

const programs = (count: number) => countOf(count, { one: '# program', other: '# programs' });

export const search = {
  title: (place: string, count: number, page: number) =>
    `${place}: ${programs(count)}${page > 1 ? `, page ${page}` : ''}`,
  titleOfTrouble: 'Which place?',
  within: (miles: number, place: string) =>
    `Within ${countOf(miles, { one: '# mile', other: '# miles' })} of ${place}`,
  aroundYou: 'you',
  inState: (state: string) => `In ${state}`,
  inStateWithheld: (state: string) => `In ${state}, address not shown`,
  anywhere: 'All over the United States',

  tally: {
    all: (count: number) => `${programs(count)}.`,
    meet: (count: number) =>
      countOf(count, { one: '# meets all you asked.', other: '# meet all you asked.' }),
    noneMeets: 'None is known to meet all you asked.',
    could: (count: number) => countOf(count, { one: '# could match', other: '# could match' }),
    none: 'No programs.',
  },
  chips: {
    label: 'What you asked for',
    remove: (what: string) => `${what}, remove`,
    clear: 'Clear all',
    or: 'or',
    either: (words: readonly string[]) => listOf(words, 'or'),
    usualCare: 'Intensive outpatient',
    careNotAsked: 'Care nobody asked about',
    sure: 'Only sure answers',
    withheld: 'Address not shown',
    words: (words: string) => `“${words}”`,
    nearYou: 'Near you',
  },
  order: {
    label: 'Order',
    apply: 'Apply',
    words: { relevance: 'Best match', nearest: 'Nearest', confirmed: 'Newest facts', name: 'Name' },
  },
  shown: (first: number, last: number, all: number) =>
    `${first} to ${last} of ${countOf(all, { other: '#' })}`,

  filters: {
    heading: 'Filters',
    open: (chosen: number) => countOf(chosen, { one: 'Filters, # chosen', other: 'Filters, # chosen' }),
    openNone: 'Filters',
    close: 'Close',
    skip: 'Skip to the programs',
    chosen: (count: number) => countOf(count, { other: '# chosen' }),
    place: 'ZIP code, or city and state',
    within: 'How far',
    withinAuto: 'Far enough to find 20',
    withinMiles: (miles: number) => countOf(miles, { one: 'Within # mile', other: 'Within # miles' }),
    care: 'Level of care',
    anyCare: 'Any level of care',
    toAsk: (count: number) => countOf(count, { other: '# to ask' }),
    showAll: (count: number) => countOf(count, { other: 'Show all #' }),
    chooseOne: 'Any',
    addAnother: 'Add one more',
    add: (what: string) => `${what}: choose one`,
    count: (count: number) => countOf(count, { other: '# yes' }),
    optionText: (label: string, yes: number, open: number) =>
      [label, yes > 0 && countOf(yes, { other: '# yes' }), open > 0 && countOf(open, { other: '# to ask' })]
        .filter(Boolean)
        .join(', '),
    sure: 'Only programs that are known to meet all I ask',
    apply: 'Show programs',
    applyCount: (count: number) => countOf(count, { one: 'Show # program', other: 'Show # programs' }),
    applyNone: 'None match. Show why',
    key: 'Yes: programs known to say yes. To ask: programs of which nobody knows.',
  },

  busy: 'Looking for programs.',

  groups: {
    all: 'Programs',
    meets: 'Meets all you asked',
    could: 'Could match: ask them',
    whyCould: 'Nobody has told us all that you asked. A call may settle it.',
    whyCouldFirst: 'Nobody has told us the rest, and that is not a no. Those that meet more come first.',
  },
  card: {
    hiddenIn: (state: string) => `${state}. The address is not shown`,
    why: 'Why it is here:',
    nearestOfAll: 'the nearest that meets all you asked.',
    inOrder: {
      relevance: 'it meets all you asked. Best match first.',
      nearest: 'it meets all you asked. Nearest first.',
      confirmed: 'it meets all you asked. Newest facts first.',
      name: 'it meets all you asked. In order of name.',
    },
    justInOrder: {
      relevance: 'best match of your words first.',
      nearest: 'nearest first.',
      confirmed: 'newest facts first.',
      name: 'in order of name.',
    },
    meetsSome: (met: number, all: number) => `it meets ${met} of ${all}. Ask about the rest.`,
    askRest: 'Ask about the rest.',
    newest: (source: string) => `Newest facts: ${source}.`,
    askThem: 'Ask:',
    openingsUnknown: 'Openings not known',
    noPhone: 'No phone number given',
  },

  unasked: (count: number) =>
    countOf(count, {
      one: '# program that nobody has asked about this kind of care',
      other: '# programs that nobody has asked about this kind of care',
    }),
  unaskedWhy: 'Most of them treat mental health, and their survey does not ask.',
  online: (count: number, state: string) =>
    countOf(count, {
      one: `# more program in ${state} meets fully online`,
      other: `# more programs in ${state} meet fully online`,
    }),
  onlineWhy: 'You can go from home, however far away they are. Ask if they take people from your town.',
  withheld: (count: number, state: string) =>
    countOf(count, {
      one: `# program in ${state} does not show its address`,
      other: `# programs in ${state} do not show their address`,
    }),
  more: 'More to look at',
  wider: (miles: number) => `Look within ${miles} miles`,

  pager: {
    label: 'Pages',
    at: (page: number, pages: number) => `Page ${page} of ${pages}`,
    next: 'Next page',
    previous: 'Page before',
  },

  empty: {
    heading: 'What stands in the way',
    because: (need: string) => `No program here fits with “${need}”. Without it, there are programs.`,
    several:
      'No program here is known to match, or could match, all of this. Each of these changes helps by itself.',
    together: 'No single change helps. This one does:',
    nothingHelps: 'We know of no program like this here. Try another place.',
    clearAll: 'Remove all that you asked for',
    wholeState: (state: string) => `Look in all of ${state}`,
    change: 'If you change this',
    programs: 'Programs',
    removeNeed: (need: string) => `Remove “${need}”`,
    anyCare: 'Look at every level of care',
    beyond: 'The nearest that match are further away',
    helpline: 'You can also call the free helpline, day or night:',
    meetAndCould: (yes: number, open: number) =>
      open === 0
        ? countOf(yes, { other: '#' })
        : `${countOf(yes, { other: '#' })}, and ${countOf(open, { other: '# to ask' })}`,
  },

  notRecognised: {
    lead: 'We left out parts of the link that we do not know:',
    part: (name: string, word: string) => `${name}: “${word}”`,
  },

  trouble: {
    heading: 'Where should we look?',
    problem: 'There is a problem',
    notFound: {
      empty: 'Type a ZIP code, or a city and its state.',
      'zip-length': 'A ZIP code has five digits, such as 80202.',
      'unknown-zip': 'We do not know this ZIP code. Check the digits, or type the city and state.',
      'unknown-city': 'We do not know this place. Check how it is written, or type a ZIP code.',
    },
    choose: (text: string) => `There is more than one “${text}”. Which one?`,
    wholeState: (state: string) => `All of ${state}`,
  },
};

import { listOf } from './count.ts';

const quoted = (typed: readonly string[]) => listOf(typed.map((each) => `“${each}”`));

export const box = {
  label: 'Place, program, or what you need',
  hint: 'Such as 80202, or Suboxone evening Denver',
  short: 'Place, program or need',
  search: 'Search',
  read: {
    part: (typed: string, meaning: string) => `“${typed}” as ${meaning}`,
    parts: (parts: readonly string[]) => `We read ${listOf(parts)}.`,
    asName: 'We looked for programs that are called so, of any level of care.',
    one: 'Search for the word instead',
    more: 'Search for the words instead',
    refused: (typed: readonly string[]) =>
      `We did not use ${quoted(typed)}. We cannot search for what you do not want: ask each program about it.`,
    instead: (meaning: string) => `Ask for: ${meaning}`,
    untold: (typed: readonly string[]) =>
      `We did not use ${quoted(typed)}, since no source tells us. Ask each program.`,
    nearMe: 'To see what is near you, add a ZIP code or a city.',
    otherPlace: (place: string) => `This is also a place. Look near ${place}`,
    otherState: (state: string) => `Look in ${state} instead.`,
    sameName: (typed: string) => `Or see each place called “${typed}”.`,
    phone: 'We cannot look for a phone number. Type a place, or the program’s name.',
    guide: (title: string) => `Read the guide: ${title}`,
    either: (words: readonly string[]) => listOf(words, 'or'),
  },
  crisis: {
    heading: 'If a life is in danger, get help now',
    overdose: 'For an overdose, or when someone cannot be woken, call 911 first.',
  },
  suggestions: {
    label: 'Suggestions',
    count: {
      none: 'No suggestions.',
      one: '1 suggestion.',
      other: '# suggestions.',
    },
    how: 'Use the arrow keys to choose.',
    kinds: { place: 'Place', term: 'What you need', program: 'Program', plan: 'Plan' },
  },
};

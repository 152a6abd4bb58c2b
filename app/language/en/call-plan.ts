import { countOf, listOf, sayDate } from './count.ts';

/** In which order the calls are, as the search has it. */
const order = {
  relevance: 'The best match comes first.',
  nearest: 'The nearest comes first.',
  confirmed: 'The newest facts come first.',
  name: 'They are in order of name.',
};

export const callPlan = {
  title: 'Call plan',
  titleOf: (names: readonly string[]) =>
    `Call plan: ${names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : listOf(names)}`,
  heading: 'Your call plan',
  link: (count: number) => countOf(count, { one: 'Plan your call', other: 'Plan your calls to the first #' }),
  linkOfPicks: (count: number) =>
    countOf(count, {
      one: 'Plan your call to what you picked',
      other: 'Plan your calls to the # you picked',
    }),
  linkText: 'Who to call first, and what to ask each one.',
  back: 'Back to the list',
  lead: {
    picked: (count: number) =>
      countOf(count, {
        one: 'Call, and write down what they say.',
        other:
          '# programs, in the order you picked them. Call one after the other, and write down what they say.',
      }),
    all: (count: number) =>
      countOf(count, {
        one: 'This program is known to meet all you asked.',
        other: 'These # programs are known to meet all you asked.',
      }),
    some: (meet: number, could: number) =>
      `${countOf(meet, {
        one: 'The first is known to meet all you asked.',
        other: 'The first # are known to meet all you asked.',
      })} ${countOf(could, { one: 'The last one could: ask.', other: 'The other # could: ask them.' })}`,
    none: (count: number) =>
      countOf(count, {
        one: 'This program could meet all you asked: call to find out.',
        other: 'These # programs could meet all you asked: call to find out.',
      }),
    nothingAsked: (count: number) =>
      countOf(count, {
        one: 'This program stands first in your search.',
        other: 'These # programs stand first in your search.',
      }),
    moreFirst: 'Those that meet more come first.',
  },
  order,
  beyond: (names: readonly string[]) => `Ten is the most. We left out ${listOf(names)}.`,
  gone: (name: string) => `${name} is no longer listed. There is nobody to call.`,
  unknown: (pick: string) => `We know of no program “${pick}”. A letter of the link may be missing.`,
  none: {
    lead: 'Tell us where to look, or pick programs first. Then we can say who to call, and what to ask.',
  },
  noneLeft: 'None of these programs is listed any more.',
  noPhone: 'No phone number given. Look at its own page.',
  call: (number: number) => `${number}.`,
  ask: 'Ask',
  nothingToAsk: 'We know the main things. Ask if all of it is still right.',
  tellUs: 'Tell us what they said, for others',
  more: (name: string) => `All questions for ${name}`,
  print: 'Print',
  printed: (on: string) => `Call plan. Printed ${sayDate(on)}`,
  whatToSay:
    'You could begin: “I am looking for a program. Do you have a few minutes?” You do not have to give a name. If nobody picks up, call the next one.',
  after: {
    heading: 'After the calls',
    compare: (count: number) =>
      countOf(count, { one: 'See all that is known', other: 'See the first # side by side' }),
    sheets: 'Print a sheet with more questions for each',
  },
};

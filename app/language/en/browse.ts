import { countOf } from './count.ts';

const programs = (count: number) =>
  countOf(count, { one: '# intensive outpatient program', other: '# intensive outpatient programs' });

export const browse = {
  states: {
    title: 'Programs by state',
    description: (count: number) =>
      `Look through ${programs(count)} by state and city. No search needed. Each fact shows who said so, and when.`,
    heading: 'Programs by state',
    lead: (count: number) => `We list ${programs(count)}. Choose a state, then a city.`,
  },
  state: {
    title: (state: string) => `Intensive outpatient programs in ${state}`,
    description: (state: string, count: number, cities: number) =>
      `${programs(count)} in ${state}, in ${countOf(cities, { one: '# city', other: '# cities' })}. Names, places and phones, and who says so.`,
    lead: (count: number, cities: number) =>
      `${programs(count)} in ${countOf(cities, { one: '# city', other: '# cities' })}.`,
    none: (state: string) => `We know of no intensive outpatient program in ${state}.`,
    search: (state: string) => `Search with filters in all of ${state}`,
    cities: 'Cities',
    also: 'Not in these numbers',
    withheld: (count: number) =>
      countOf(count, {
        one: '# more does not show its address',
        other: '# more do not show their address',
      }),
    cityNotKnown: (count: number) =>
      countOf(count, {
        one: 'For # more, nobody told us the city.',
        other: 'For # more, nobody told us the city.',
      }),
    unasked: (count: number) =>
      countOf(count, {
        one: '# program that nobody has asked about this kind of care',
        other: '# programs that nobody has asked about this kind of care',
      }),
  },
  city: {
    title: (city: string, state: string) => `Intensive outpatient programs in ${city}, ${state}`,
    description: (city: string, state: string, count: number) =>
      count === 0
        ? `We know of no intensive outpatient program in ${city}, ${state}. See the nearest ones, with miles and phones.`
        : `${programs(count)} in ${city}, ${state}: names, streets and phones, and what they treat.`,
    lead: (count: number) => `${programs(count)}, by name.`,
    none: (city: string) => `We know of no intensive outpatient program in ${city}.`,
    nearest: 'The nearest elsewhere',
    search: (city: string) => `Search near ${city} with filters`,
  },
  allStates: 'All states',
  trail: 'You are here',
  count: (count: number) => countOf(count, { other: '#' }),
};

import type { ProblemCode } from '#app/http/problems.ts';
import { countOf } from './count.ts';

interface ProblemWords {
  title: string;
  detail: string;
}

const problems: Record<ProblemCode, ProblemWords> = {
  'bad-link': {
    title: 'Broken link',
    detail: 'A part of the address is missing or mixed up.',
  },
  'bad-host': {
    title: 'Broken link',
    detail: 'The name of the site in this address is not one that we can read.',
  },
  'bad-parameter': {
    title: 'A value that we cannot use',
    detail: 'One of the values after the question mark cannot be used.',
  },
  'not-recognized': {
    title: 'Words that we do not know',
    detail: 'You asked us to be strict, and the address has names or words that we do not know.',
  },
  'place-not-found': {
    title: 'No such place',
    detail: 'Name a ZIP code, a city and its state, or a state.',
  },
  'place-not-clear': {
    title: 'More than one such place',
    detail: 'More than one place has this name. Take one of those in “choices”.',
  },
  'beyond-window': {
    title: 'Too far down the list',
    detail: 'A search shows its first 10,000 programs. Ask for a smaller area, or add a filter.',
  },
  'not-found': {
    title: 'Not found',
    detail: 'There is nothing at this address. Look in /api/v1/openapi.json for what there is.',
  },
  'wrong-method': {
    title: 'Only to be read',
    detail: 'You can read this address, but nothing can be sent to it.',
  },
  'not-acceptable': {
    title: 'Not in that form',
    detail: 'We have no answer in the form that your Accept header names.',
  },
  gone: {
    title: 'No longer listed',
    detail: 'This program was taken out of the list.',
  },
  'too-long': {
    title: 'The address is too long',
    detail: 'The address has more in it than we can read.',
  },
  'too-many': {
    title: 'Too many requests',
    detail: 'You asked for too much in one minute. Wait as long as the header Retry-After says.',
  },
  broken: {
    title: 'Something went wrong on our side',
    detail: 'It is not your fault. Please try again in a few minutes.',
  },
};

const about = {
  title: 'Stepwell',
  text: 'Intensive outpatient programs, as the pages for people show them. Each fact is yes, no or not known, with its source and date. A fact that is not known is never a “no”. All of it can be read by scripts of any site, without a key.',
  programs: 'Search for programs',
  programsText:
    'The query string of the search page works here as it is, and gives the same programs in the same order.',
  program: 'One program, with every fact',
  terms: 'The words that programs are described by',
  places: 'Look up a ZIP code, a city or a state',
  problems: 'What each problem means',
  openapi: 'This document',
  notModified: 'What you have is still what we have',
  moved: 'The program stands at another address of this API',
};

const parameters = {
  text: 'Words that name a program or what it offers. All of them must match.',
  find: 'What a person would type. Places and terms that we know are taken for what they are; “search” says how.',
  card: 'A health plan as its card names it. Where several plans have that name, any of them will do.',
  near: 'A ZIP code, a city and its state, or a state.',
  at: 'Where you are, in degrees: “39.75,-105”. We round it to two decimals.',
  state: 'The two letters of a state.',
  address: 'With a state: only programs that do not show their address.',
  within: 'Miles around the place. “auto” takes the smallest circle that holds 20 programs.',
  care: 'The level of care. Without it: intensive outpatient. “any” takes all. “not-asked” takes programs that nobody has asked.',
  facet: (label: string) => `${label}. More than one with commas between: the best of them counts.`,
  free: 'When you are free, on the clock of the place: a part of a day, as “mon-evening”, or hours, as “sat-0930-1200”. Mornings are 6 am to noon. Middays go on to 5 pm and evenings to 10 pm. A program fits if one of its tracks meets only then.',
  travel: 'Minutes of the way to a session in person, and the same back. They count in half hours.',
  fit: 'With “part”, only programs that fit into the free hours in part.',
  start: 'The day from which you can start. It leaves no program out: it is a question to ask.',
  certainty: 'With “sure”, programs that only could match are left out.',
  order:
    'Without it: the best match first where there are words. Else the nearest where there is a place, or the newest facts.',
  page: 'From 1.',
  size: 'Programs on a page.',
  facts: 'With “all”, each program comes with all its facts, not only those that you asked for.',
  strict: 'With “true”, words that we do not know are a problem. Else they are left out and named.',
  id: 'The id of a program, or the last part of the address of its page.',
  placeText: 'What a person would type.',
};

export const api = {
  about,
  parameters,
  problems,
  wholeNumber: (name: string, least: number, most: number) =>
    `“${name}” is one whole number from ${countOf(least, { other: '#' })} to ${countOf(most, { other: '#' })}.`,
  oneOf: (name: string, words: readonly string[]) => `“${name}” is one of these: ${words.join(', ')}.`,
  needed: (name: string) => `“${name}” is missing.`,
};

import { sayDate } from './count.ts';
import { accreditation } from './guides/accreditation.ts';
import { aftercare } from './guides/aftercare.ts';
import { approaches } from './guides/approaches.ts';
import { firstWeek } from './guides/first-week.ts';
import { insurance } from './guides/insurance.ts';
import { isItRight } from './guides/is-it-right.ts';
import { paying } from './guides/paying.ts';
import { schedule } from './guides/schedule.ts';
import { whatIsAnIop } from './guides/what-is-an-iop.ts';

export const guides = {
  title: 'Guides',
  description:
    'Short guides to intensive outpatient programs: what they are, who they suit, what to ask, how to pay, and the first week.',
  lead: 'Short pages, each with its sources. They help you find your way. They do not say what illness a person has or which care they need.',
  groups: { start: 'Start here', five: 'Five things to ask of every program', later: 'When you have chosen' },
  menu: 'All guides',
  from: (sources: readonly string[]) => `From: ${sources.join('; ')}`,
  sources: 'Where this is from',
  written: (date: string) => `We wrote this page on ${sayDate(date)}.`,
  citation: (full: string, date?: string) => (date ? `${full}, ${sayDate(date)}.` : `${full}.`),
  orientation:
    'This page is to help you find your way. It is not medical advice, and it cannot tell what illness a person has.',
  more: 'More on this:',
  find: 'Find programs near you',
  next: 'Next:',
  lookFor: 'What to look for',
  lines: {
    heading: 'More lines to call or text',
    veterans: 'For veterans, people who serve, and their families. Day and night',
    texting: 'For all who would rather text. Day and night',
    trevor: 'For LGBTQ+ people under 25. Day and night',
    partner: 'When a partner hurts or scares you. Day and night',
    poison: 'Someone took something and is awake. If not awake, call 911',
    families: 'Facts and support for families. Not a crisis line. Weekdays, 10 am to 10 pm Eastern time',
    call: (number: string) => `Call ${number}`,
    callAndPress: (number: string, key: string) => `Call ${number}, then press ${key}`,
    text: (what: string) => `Text ${what}`,
    or: 'or',
    orText: (what: string) => `text ${what}`,
    wordTo: (word: string, number: string) => `${word} to ${number}`,
  },
  pages: {
    'what-is-an-iop': whatIsAnIop,
    'is-it-right': isItRight,
    accreditation,
    approaches,
    schedule,
    aftercare,
    insurance,
    paying,
    'first-week': firstWeek,
  },
};

import { countOf, sayDate } from './count.ts';

export const home = {
  title: 'Stepwell: find treatment you can go to while you live at home',
  description:
    'Look up intensive outpatient programs near you. Each fact shows who said so, and when. Nobody pays to be listed.',
  heading: 'Find treatment you can go to while you live at home',
  lead: 'Look up intensive outpatient programs near you. See what they offer, who says so, and what is not known yet.',
  start: 'Not sure where to begin? Answer a few questions, one at a time',
  byState: 'Or look by state and city',
  ways: {
    heading: 'Or start another way',
    card: {
      heading: 'With your insurance card and your week',
      text: 'Say which plan you have and when you are free.',
      near: 'ZIP code, or city and state',
      planHint: 'Leave it blank if you are not sure. If you have none, type “no insurance”.',
      free: 'When could you go?',
      note: 'Few programs have told anyone their plans and hours. We show those to ask, nearest first.',
      search: 'Show programs',
    },
    name: {
      heading: 'With a program you have heard of',
      text: 'Look at what is known about it, and who says so.',
      label: 'Name of the program',
      search: 'Find it',
    },
  },
  what: {
    heading: 'What is an intensive outpatient program?',
    text: 'It is treatment for addiction or mental health. People go for 9 or more hours a week, and teens for 6 or more. They sleep at home and can often keep a job or stay in school.',
  },
  notEnough: {
    heading: 'When it is not enough',
    lead: 'Call a doctor or the helpline first if the person:',
    signs: [
      'could have dangerous withdrawal from alcohol or pills',
      'may hurt themselves or someone else',
      'has no safe place to sleep.',
    ],
    levels: 'What else there is',
  },
  fiveThings: 'We ask the same five things of every program',
  sources: {
    heading: 'Where the facts come from',
    text: 'Each fact shows its source and its date. When nobody has told us, we say “not known”. We never turn a blank into a “no”.',
    source: 'Source',
    published: 'From',
    programs: 'Programs',
    none: 'No facts have been read yet.',
    date: sayDate,
    count: (programs: number) => countOf(programs, { other: '#' }),
    older: (programs: number) => countOf(programs, { other: 'and # from before' }),
  },
  money: {
    heading: 'Who pays for this',
    text: 'No program can pay for a place here. Nearest comes first, unless you choose another order.',
  },
};

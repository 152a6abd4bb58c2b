import type { GuideWords } from '../../guide-words.ts';

export const aftercare = {
  title: 'Aftercare support: what to look for',
  description:
    'What should come after the last session of a program: step-down visits, medicine, self-help groups, sober homes, and a way back.',
  lead: 'Care should not stop from one day to the next. Ask what comes after before you begin.',
  sections: {
    means: {
      heading: 'What it means',
      blocks: [
        'Federal guidance counts the care that comes after as a part of the program.',
        {
          named: [
            { name: 'Step-down visits', text: 'once or twice a week, for some 8 to 24 weeks.' },
            {
              name: 'Self-help groups',
              text: 'free, and on any day. Some use the 12 steps, and some do not.',
            },
            {
              name: 'Medicine that goes on',
              text: 'someone is named who prescribes it, and there is no gap.',
            },
            {
              name: 'Sober homes',
              text: 'from homes that the people in them run, to homes with treatment inside.',
            },
          ],
        },
        'To stop buprenorphine raises the risk of overdose. So ask early who will prescribe it.',
        'There is a national standard for sober homes, with four levels. The group that wrote it does not check homes. State groups do.',
      ],
    },
    good: {
      heading: 'What good looks like',
      blocks: [
        {
          list: [
            'A plan in writing, made before the last day.',
            'A next visit that is booked before you leave.',
            'The next step at the same place, or with people who know your plan.',
            'Naloxone, and how to use it, for you and those near you.',
            'A way back for someone who drinks or uses again.',
          ],
        },
      ],
    },
    ask: {
      heading: 'What to ask',
      blocks: [
        {
          ask: [
            'What comes after, for how many weeks, and does it cost more?',
            'Will my next visit be booked before I leave?',
            'Who will prescribe my medicine after that?',
            'If someone drinks or uses again, can they stay or come back?',
            'Do you call people later to ask how they are?',
            'Which self-help groups are near, with the 12 steps and without?',
            'Do you help with work, school, or a place to live?',
          ],
        },
      ],
    },
  },
} satisfies GuideWords;

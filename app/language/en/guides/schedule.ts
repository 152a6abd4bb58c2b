import type { GuideWords } from '../../guide-words.ts';

export const schedule = {
  title: 'Program schedule: what to look for',
  description:
    'How many hours a week an intensive outpatient program takes, what a week can look like, and what to ask before you start.',
  lead: 'A program only helps if you can be there. Look at the whole week before you choose.',
  sections: {
    means: {
      heading: 'What it means',
      blocks: [
        'An IOP has 9 or more hours a week for adults, and 6 or more for teens.',
        'For addiction care, the billing rules ask for at least three hours a day, on at least three days a week.',
        'Medicare wants a doctor to say that a person needs 9 or more hours a week. The doctor looks at that again within 60 days.',
        'You go to one track: a set of sessions that one group goes to each week. A program can have a morning track, an evening track, and one for teens.',
      ],
    },
    week: {
      heading: 'A week as it could look',
      blocks: [
        'This is only an example. It adds up to 9 hours.',
        {
          table: {
            caption: 'An evening track, as an example',
            head: ['Day', 'From', 'To', 'Hours'],
            rows: [
              ['Monday', '6 pm', '9 pm', '3'],
              ['Wednesday', '6 pm', '9 pm', '3'],
              ['Thursday', '6 pm', '9 pm', '3'],
            ],
          },
        },
      ],
    },
    good: {
      heading: 'What good looks like',
      blocks: [
        {
          list: [
            'You have the whole week in writing, with the start and the end of each session.',
            'The hours add up. If they come to less, ask why: the name alone is not the care.',
            'There is a clear rule for a day that you miss.',
            'You know how long most people stay, and what that depends on.',
          ],
        },
        'Office hours are not session hours. When we only know the office hours, we say so.',
      ],
    },
    ask: {
      heading: 'What to ask',
      blocks: [
        {
          ask: [
            'On which days do you meet, and from when to when?',
            'How many hours a week is that in all?',
            'Is there a track in the evening or on the weekend?',
            'Which parts can be by video? Can all of it?',
            'What if I miss a day?',
            'How many weeks do most people stay, and who decides?',
            'How long is the wait for the first session?',
          ],
        },
      ],
    },
  },
} satisfies GuideWords;

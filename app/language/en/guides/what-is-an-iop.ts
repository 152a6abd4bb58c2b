import type { GuideWords } from '../../guide-words.ts';

export const whatIsAnIop = {
  title: 'What an intensive outpatient program is',
  description:
    'What an IOP is, and how many hours a week it takes. Where it stands between weekly visits, day treatment and living in.',
  lead: 'An intensive outpatient program (IOP) is treatment for addiction or mental health. You go several days a week, and you sleep at home.',
  sections: {
    meaning: {
      heading: 'What it means',
      blocks: [
        'Adults go for 9 or more hours a week. Teens go for 6 or more.',
        'A common week is three days of three hours. Some programs meet on four or five days, and many have groups in the evening.',
        'Much of the time is spent in a group with a counselor. There is also one-to-one counseling. There is help for the family, and with things like work or a home.',
      ],
    },
    levels: {
      heading: 'Where it stands',
      blocks: [
        'Care comes in steps. A person may step up to more hours, or step down to fewer.',
        {
          table: {
            caption: 'Kinds of care, from fewer hours to more',
            head: ['Kind of care', 'Adults, hours a week', 'Teens, hours a week', 'Nights'],
            rows: [
              ['Weekly outpatient care', 'Under 9', 'Under 6', 'At home'],
              ['Intensive outpatient (IOP)', '9 to 19', '6 to 19', 'At home'],
              ['Day treatment (PHP)', '20 or more', '20 or more', 'At home'],
              ['Living in (residential)', 'Day and night', 'Day and night', 'There'],
              ['Hospital', 'Day and night', 'Day and night', 'There'],
            ],
          },
        },
        'Day treatment has two more names.',
        {
          named: [
            { name: 'Partial hospitalization (PHP)', text: 'what health plans call it' },
            { name: 'High-intensity outpatient', text: 'its name in the rules of 2023' },
          ],
        },
        'These hours were set for addiction care. The hours for teens are from the rules of 2013. A program that treats mental health alone goes by other rules.',
      ],
    },
    evidence: {
      heading: 'Does it work?',
      blocks: [
        'In 2014 a team looked at 12 studies and one older review. For most people, an IOP did as well as living in.',
        'That holds for people who have little risk from withdrawal, from illness, or from their state of mind. Others may need more.',
        'The team also found that programs differ a lot in what they call an IOP. So ask how many hours there are, and what is done in them.',
      ],
    },
    limits: {
      heading: 'What it is not',
      blocks: [
        'It is not a place to live, and it is not medical detox. Staff are not with you day and night.',
      ],
    },
  },
} satisfies GuideWords;

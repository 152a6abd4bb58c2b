import type { GuideWords } from '../../guide-words.ts';

export const approaches = {
  title: 'Treatment approaches: what to look for',
  description:
    'Which therapies and medicines have good evidence. How a therapy differs from a group. What to ask a program.',
  lead: 'Two programs with the same name may do very different things. Ask what is done in the hours, by whom, and with which medicines.',
  sections: {
    means: {
      heading: 'What it means',
      blocks: [
        'A therapy is a way of working. A group, a one-to-one talk or a family session is only the form that it comes in.',
        'Group is the main form of an IOP. Expect some time one to one each week as well.',
      ],
    },
    evidence: {
      heading: 'What has good evidence',
      blocks: [
        {
          named: [
            {
              name: 'Cognitive behavioral therapy (CBT)',
              text: 'learn to spot and change the thoughts and habits that lead to use.',
            },
            {
              name: 'Motivational interviewing (MI)',
              text: 'a talk that helps you find your own reasons to change.',
            },
            {
              name: 'Contingency management',
              text: 'small rewards for healthy steps. It helps most with stimulants.',
            },
            {
              name: 'Community reinforcement',
              text: 'make a life without use worth more than use.',
            },
            { name: 'Family therapy for teens', text: 'a program for the teen and the family together.' },
          ],
        },
        'These are not the only ones. On each program’s page you see which are offered, and who said so.',
      ],
    },
    medicine: {
      heading: 'Medicines',
      blocks: [
        {
          named: [
            { name: 'For opioid use', text: 'methadone, buprenorphine or naltrexone' },
            { name: 'For alcohol use', text: 'naltrexone, acamprosate or disulfiram' },
          ],
        },
        'Methadone comes only from a certified opioid treatment program. Buprenorphine can come from a doctor or other prescriber.',
        'Programs differ here. Some prescribe these medicines. Some take people who are on them. Some ask people to stop. Ask which it is.',
      ],
    },
    good: {
      heading: 'What good looks like',
      blocks: [
        {
          list: [
            'The program can name its therapies, and who is trained in them.',
            'There is a plan for you alone, and it is looked at again.',
            'Addiction and mental health can be treated side by side.',
            'People who take medicine for opioid use may come, and may keep taking it.',
            'There is something for the family.',
          ],
        },
      ],
    },
    ask: {
      heading: 'What to ask',
      blocks: [
        {
          ask: [
            'Which therapies do you use, and who is trained in them?',
            'How many hours are in a group, and how many are one to one?',
            'Can I keep taking my medicine? Do you prescribe it here?',
            'If you have DBT: are there skills groups, one-to-one talks, coaching in between, and a team?',
            'Which therapy do you use for trauma?',
            'How often do you test for drugs, who pays, and what comes after a positive test?',
            'What is there for my family?',
          ],
        },
      ],
    },
  },
} satisfies GuideWords;

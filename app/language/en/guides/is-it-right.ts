import type { GuideWords } from '../../guide-words.ts';

export const isItRight = {
  title: 'Is it right for me, or for someone I care about?',
  description:
    'Who an intensive outpatient program suits, who needs more care, what a clinic will ask, and whom to call in danger.',
  lead: 'No page can tell which care a person needs. A clinic finds that out with you. This page helps you get ready for that talk.',
  sections: {
    danger: {
      heading: 'If there is danger now',
      blocks: [
        'Do not wait for a program to call back.',
        {
          list: [
            'Someone has collapsed, has trouble breathing, or cannot be woken: call 911.',
            'Someone may hurt themselves or another person: call 911, or call or text 988.',
            'Someone could have dangerous withdrawal from alcohol or pills: call a doctor, or 911.',
          ],
        },
        'In an overdose, call 911. Use naloxone if you have it: it can bring a person back from an opioid overdose.',
      ],
    },
    suits: {
      heading: 'It may suit a person who',
      blocks: [
        {
          list: [
            'needs more than a visit a week',
            'is safe at home between sessions',
            'can be there on several days each week',
            'comes from a hospital, from detox or from live-in care, and wants to step down',
            'has work, school or a family to look after.',
          ],
        },
      ],
    },
    more: {
      heading: 'Who may need more',
      blocks: [
        {
          list: [
            'Someone who could have dangerous withdrawal. Medical care comes first.',
            'Someone who needs staff near by day and by night.',
            'Someone who is very ill, in body or in mind.',
            'Someone with no safe place to sleep.',
          ],
        },
        'Day treatment, live-in care and hospitals do more. The search on this site can look for them too.',
      ],
    },
    asked: {
      heading: 'What a clinic will ask about',
      blocks: [
        'Clinics that treat addiction often go by six themes. You can think of your answers before you call.',
        {
          list: [
            'What the person uses, the risk of withdrawal, and medicine that may help',
            'The health of the body',
            'Mood, thinking and memory',
            'What could happen if use goes on',
            'Home: who is there, and is it safe?',
            'What the person wants, and what stands in the way',
          ],
        },
      ],
    },
    someone: {
      heading: 'For someone you care about',
      blocks: [
        'You can call the helpline or 988 about another person.',
        'Help for families is a part of this care. Ask what there is for you.',
        'People stay longer when they share in the choice. Look at programs side by side, together.',
        'A federal rule keeps addiction care private. A program may not be able to tell you that a person goes there.',
      ],
    },
  },
} satisfies GuideWords;

import type { GuideWords } from '../../guide-words.ts';

export const paying = {
  title: 'Paying for it',
  description:
    'Ways to pay for an intensive outpatient program: with a health plan, with a public program, or without insurance.',
  lead: 'Ask about the cost early. There may be a way to pay that you have not thought of.',
  sections: {
    plan: {
      heading: 'With a health plan',
      blocks: [
        'Call the number on the back of your card. Ask who runs the mental health and addiction part, and which programs are in the network.',
      ],
    },
    public: {
      heading: 'With a public program',
      blocks: [
        {
          named: [
            {
              name: 'Medicaid',
              text: 'each state has its own, and many give it another name. Ask for programs in your state.',
            },
            {
              name: 'Medicare',
              text: 'it pays for an IOP at some places only. A program that stands alone cannot bill it.',
            },
            { name: 'TRICARE', text: 'ask which programs near you it has approved.' },
            { name: 'Veterans', text: 'ask the VA first. It can tell you which care it pays for.' },
          ],
        },
      ],
    },
    none: {
      heading: 'Without insurance',
      blocks: [
        {
          list: [
            'Federal health centers must charge less to people who earn less.',
            'Some programs ask for less by income, help with the cost, let you pay in parts, or get public money. In the search, look under “Help with the cost”.',
            'The national helpline is free, and can name places near you.',
          ],
        },
        'No public source has a fair average price. So we do not print one.',
      ],
    },
    careful: {
      heading: 'Be careful with these',
      blocks: [
        'A federal law bans pay for sending people to a treatment program, a recovery home or a lab.',
        {
          list: [
            'Someone offers you money, a trip or free rent if you choose one program.',
            'A “free helpline” will not say who it is. Some are call centers that sell calls to programs. Ask for the program’s own phone number.',
            'A program claims a high success rate, and does not say how it was counted.',
          ],
        },
      ],
    },
    ask: {
      heading: 'What to ask',
      blocks: [
        {
          ask: [
            'What does a day cost, and what does the whole program cost?',
            'What is in that price, and what is billed on top?',
            'Do you charge less by income, or help with the cost?',
            'Can I pay in parts?',
            'Do I pay anything up front, and do I get it back if I leave?',
            'Can I have the price in writing?',
          ],
        },
      ],
    },
  },
} satisfies GuideWords;

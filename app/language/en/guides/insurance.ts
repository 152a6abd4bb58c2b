import type { GuideWords } from '../../guide-words.ts';

export const insurance = {
  title: 'Insurance and payment: what to look for',
  description:
    'What “we take your insurance” can mean, why lists of plans go wrong, what Medicare pays for, and what to ask the program and the plan.',
  lead: '“We take your insurance” can mean many things. Ask in which way.',
  sections: {
    means: {
      heading: 'What it means',
      blocks: [
        {
          named: [
            { name: 'In network', text: 'the program has a contract with your plan.' },
            { name: 'Out of network', text: 'it sends a bill to your plan, but has no contract.' },
            { name: 'Single case', text: 'your plan agrees to it for one person.' },
          ],
        },
        'One company may be on your card, and another may run the mental health part. With UnitedHealthcare it is often Optum. Ask your plan who does.',
        '“Blue Cross” is more than 30 companies. Say the whole name on your card.',
        'Each state has its own Medicaid. A program that takes it in one state may not take it in the next.',
      ],
    },
    words: {
      heading: 'The words we use for it',
      blocks: [
        {
          named: [
            {
              name: 'In network',
              text: 'the program says so, or the plan’s own list says so. We tell you which.',
            },
            {
              name: 'Bills it, network not known',
              text: 'it sends the bill to your plan. Ask if it has a contract.',
            },
            { name: 'Takes it', text: 'it takes this public program, such as Medicaid.' },
            { name: 'Likely, ask', text: 'it takes private insurance, and nobody has listed the plans.' },
            { name: 'Does not take it', text: 'somebody said no, and we say who.' },
            { name: 'Not known', text: 'nobody has told us.' },
          ],
        },
        'Each answer shows who said so, and on which day. An answer may hold for some plans of a company only, such as its PPO.',
        'Call your plan to confirm. Coverage changes.',
      ],
    },
    lists: {
      heading: 'Why you should call',
      blocks: [
        'By law, plans must check their lists of programs every 90 days. Studies still find many that are wrong. So call the plan, and call the program.',
        'The federal surveys ask about kinds of payment. They do not ask for the names of plans. So we often say “not known”.',
      ],
    },
    medicare: {
      heading: 'If you have Medicare',
      blocks: [
        'Medicare has paid for an IOP since January 2024. It pays hospitals, community mental health centers, opioid treatment programs, and some health centers.',
        'A program that stands alone cannot bill Medicare for it. Programs by video are not covered, as far as we know. Ask before you count on it.',
      ],
    },
    good: {
      heading: 'What good looks like',
      blocks: [
        {
          list: [
            'The program names your plan. “Most insurance” is not an answer.',
            'It tells you what it learned from your plan, and on which day.',
            'You know what you will pay before the first day, in writing.',
          ],
        },
      ],
    },
    askProgram: {
      heading: 'What to ask the program',
      blocks: [
        {
          ask: [
            'Are you in network with the plan on my card?',
            'Do I need a yes from my plan first, and who asks for it?',
            'What will I pay for each day, and in all?',
            'Are tests or visits to a doctor billed on top?',
          ],
        },
      ],
    },
    askPlan: {
      heading: 'What to ask the plan',
      blocks: [
        {
          ask: [
            'Is this program, at this address, in my network for an IOP?',
            'Which company runs my mental health and addiction care?',
            'How much of it do I pay?',
            'With whom do I speak, and is there a number for this call?',
          ],
        },
      ],
    },
  },
} satisfies GuideWords;

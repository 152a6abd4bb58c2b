import type { GuideWords } from '../../guide-words.ts';

export const firstWeek = {
  title: 'The first week',
  description:
    'What most often happens from the first call to the end of the first week of an intensive outpatient program, and what to ask.',
  lead: 'Programs differ. Here is what most often happens, so that less of it is new to you.',
  sections: {
    call: {
      heading: 'The first call',
      blocks: [
        'You call the program, or someone calls with you. They ask why you call, what medicine you take, and how you would pay.',
        'Ask when you can start and what to bring. It helps to have your insurance card and a list of your medicines at hand.',
      ],
    },
    talk: {
      heading: 'The first talk',
      blocks: [
        'Someone takes time to hear about your health, your mood, what you use, your home, and what you want. This is called the assessment.',
        'Then you make a plan together. It is for you alone.',
        'If you need more care than they can give, or less, they should say so and help you find it.',
      ],
    },
    groups: {
      heading: 'The groups begin',
      blocks: [
        'Most of the hours are in a group with a counselor. You should also get time one to one.',
        'Your family may be asked to come to a class or a session.',
        'You will hear about self-help groups near you. People who go to them tend to stay in care.',
        'There may be drug tests. They are there to guide the care. Ask who sees them.',
      ],
    },
    hard: {
      heading: 'When it is hard',
      blocks: [
        'Tell the staff, also if you drank or used. Ask on the first day what would happen then.',
        'If you think of suicide, or someone is in danger, do not wait for the next session. Call or text 988, or call 911.',
      ],
    },
    ask: {
      heading: 'At the end of the week, ask yourself',
      blocks: [
        {
          ask: [
            'Is there a plan, and did I help to make it?',
            'Did I have time one to one?',
            'Do I know whom to call at night?',
            'Do the hours add up to what they told me?',
            'Do I know what I will pay?',
          ],
        },
        'If the answer is no, say so. You can also look for another program.',
      ],
    },
  },
} satisfies GuideWords;

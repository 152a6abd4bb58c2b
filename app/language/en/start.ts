import { countOf } from './count.ts';

/** As one asks the person, or someone who cares about them; `any` where nobody said. */
interface Asked {
  me: string;
  them: string;
  any: string;
}

const questions = {
  who: {
    me: 'Who is it for?',
    them: 'Who is it for?',
    any: 'Who is it for?',
  },
  now: {
    me: 'Is one of these true for you right now?',
    them: 'Is one of these true for them right now?',
    any: 'Is one of these true right now?',
  },
  age: { me: 'How old are you?', them: 'How old are they?', any: 'How old is the person?' },
  what: {
    me: 'What do you want help with?',
    them: 'What do they need help with?',
    any: 'What is the help for?',
  },
  where: {
    me: 'Where could you go for care?',
    them: 'Where could they go for care?',
    any: 'Where should the care be?',
  },
  card: {
    me: 'Which insurance do you have?',
    them: 'Which insurance do they have?',
    any: 'Which insurance is there?',
  },
  week: {
    me: 'When could you go?',
    them: 'When could they go?',
    any: 'When should it be?',
  },
} satisfies Record<string, Asked>;

export const start = {
  title: 'Find a program, step by step',
  progress: (number: number, all: number) => `Question ${number} of ${countOf(all, { other: '#' })}`,
  back: 'Back',
  skip: 'Skip this question',
  next: 'Next',
  show: 'Show programs',
  showNow: 'Show programs now',
  questions,
  orientation:
    'These questions help you search. They do not tell which care a person needs. A clinic finds that out with you.',
  guide: 'Is this kind of care right?',
  nothingKept: 'We keep none of your answers. They are in the address of this page.',
  soFar: 'So far:',

  who: {
    me: 'For me',
    them: 'For someone I care about',
    danger: 'Someone is in danger right now',
  },
  now: {
    signs: {
      me: [
        'You may hurt yourself or someone else.',
        'You took too much, or have trouble breathing.',
        'You could have dangerous withdrawal from alcohol or pills.',
        'You have no safe place to sleep.',
      ],
      them: [
        'They may hurt themselves or someone else.',
        'They took too much, have trouble breathing, or cannot be woken.',
        'They could have dangerous withdrawal from alcohol or pills.',
        'They have no safe place to sleep.',
      ],
      any: [
        'Someone may hurt themselves or someone else.',
        'Someone took too much, has trouble breathing, or cannot be woken.',
        'Someone could have dangerous withdrawal from alcohol or pills.',
        'Someone has no safe place to sleep.',
      ],
    },
    yes: 'Yes, one of these',
    no: 'No, none of these',
  },
  danger: {
    heading: 'Get help first',
    naloxone: 'If it may be an opioid overdose, use naloxone if you have it, and call 911.',
    otherwise:
      'Is there no safe place to sleep? Could it be dangerous to stop alcohol or pills? Call a doctor or the helpline.',
    notFirst: 'The programs here are for later. You can come back to this page at any time.',
    goOn: 'Nobody is in danger now. Go on',
  },
  age: {
    'children-teens': '17 or younger',
    'young-adults': '18 to 25',
    adults: '26 to 64',
    seniors: '65 or older',
  },
  what: {
    'substance-use': 'Alcohol or drugs',
    'mental-health': 'Mental health',
    'co-occurring': 'Both together',
    unsure: 'Not sure',
  },
  where: {
    choose: (text: string) => `There is more than one “${text}”. Which one?`,
  },
  card: {
    typed: 'Name on the card',
    picked: 'Or pick a plan, or a way to pay',
    anyPlan: 'Any, or not sure',
    kinds: 'Kind of plan',
    names: 'Name on the card',
    note: 'Few programs have told anyone which plans they take. We show those too, with what to ask.',
  },
  week: {
    legend: 'Free hours',
    hint: {
      me: 'Check the times that you can always keep free.',
      them: 'Check the times that they can always keep free.',
      any: 'Check the times that are always free.',
    },
    note: 'Few programs have told anyone their hours. We show those too, with what to ask.',
  },
};

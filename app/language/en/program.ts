import { countOf, listOf, sayDate } from './count.ts';

/** "Day treatment" begins small inside a sentence, "LGBTQ+ people" does not. */
function inSentence(label: string): string {
  return /^[A-Z][a-z -]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export const program = {
  title: (name: string, place: string) => `${name}, ${place}`,
  description: (name: string, place: string, isIntensive: boolean, phone?: string) =>
    [
      `${name}, ${place}.`,
      isIntensive && 'Intensive outpatient program.',
      phone && `Phone ${phone}.`,
      'What is known, who says so and when, and what to ask.',
    ]
      .filter(Boolean)
      .join(' '),
  sentence: (word: string) => `${word}.`,
  also: (words: readonly string[]) => `Also: ${listOf(words.map(inSentence))}.`,
  treats: (words: readonly string[]) => `Treats: ${listOf(words.map(inSentence))}.`,
  ages: (words: readonly string[]) => `For: ${listOf(words.map(inSentence))}.`,
  intensiveNotAsked: 'Nobody has asked if it offers intensive outpatient care. Ask first.',
  intensiveNotChecked: 'It is not known if it offers intensive outpatient care. Ask first.',
  intensiveNo: 'It says that it has no intensive outpatient care.',
  withheld:
    'The address is not shown, because the program or its state keeps it private. Call to learn where it is.',
  ownPhone: 'Phone of the program itself',
  intakePhone: 'To start care, call',
  noPhone: 'No source has given us a phone number.',
  extension: (extension: string) => `, extension ${extension}`,
  taking: 'Taking new people',
  notTaking: 'Not taking new people',
  waitingList: 'Not taking new people now. There is a waiting list',
  openings: 'Openings',
  noLongerReported:
    'This program is not in the newest list of the source that told us of it. It may have moved or closed. Call before you go.',
  fiveThings: 'The five things to know',
  known: (known: number, all: number) => `${known} of ${all} known`,
  saidNoFold: (count: number) => countOf(count, { other: '# it says no to' }),
  personHeading: 'What care, and for whom',
  unknownFold: (count: number, isMore: boolean) =>
    countOf(count, { other: isMore ? '# more we do not know' : '# things we do not know' }),
  plansNotNamed: 'Plans not named here',
  languagesNotNamed: 'Languages not named here',
  remarks: 'Also said',
  remarksFold: (count: number) => countOf(count, { other: '# more things said about it' }),
  licenseNumber: (number: string) => `Number ${number}`,
  officeHours: {
    name: 'Office hours',
    note: 'These are the hours of the office. Sessions may be at other times.',
    hours: (opens: string, closes: string) => `${opens} to ${closes}`,
    allDay: 'all day and night',
    days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  },
  callYourPlan: 'Call your plan to confirm. Coverage changes.',
  questions: {
    heading: 'Questions to ask',
    lead: 'These are things nobody has told us for sure.',
    ask: {
      intensive: 'Do you offer intensive outpatient care? How many hours a week?',
      openings: 'Are you taking new people? How long is the wait?',
      accredited: 'Is this program accredited? By whom, and until when?',
      licensed: 'Which state license does this program have?',
      therapies: 'Which kinds of therapy do you use?',
      trauma: 'Do you offer EMDR or other trauma therapy?',
      opioidMedicine: 'Can people come who take medicine for opioid use?',
      sessions: 'On which days and at what times do people meet?',
      weeks: 'How many weeks does it last?',
      online: 'Can people take part from home by video?',
      afterward: 'What help is there after the last session?',
      usesAgain: 'If someone drinks or uses again, can they stay or come back?',
      plan: 'Do you take my plan, and are you in its network?',
      price: 'What does it cost without insurance?',
    },
  },
  sameAddress: 'Also at this address',
  whatThisIs: {
    heading: 'What this kind of care is',
    source: 'Hours: federal advice (SAMHSA), 2021.',
    notHeading: 'What it is not',
    guide: 'Is it right for me, or for someone I care about?',
    not: [
      'It is not a place to live or sleep. No one from the program is with you at night.',
      'It is not the place to quit alcohol or pills when that could be dangerous. Ask a doctor first.',
      'It is not help for an emergency. In danger, call 911. In a crisis, call or text 988.',
      'It is not the same as one visit a week, and it takes less time than day treatment.',
    ],
  },
  stateOffice: {
    heading: (state: string) => `Ask the state of ${state}`,
    ask: 'Ask this office if the program has the license it needs, or how to complain about it.',
    pages: {
      register: '. You can look for programs there.',
      rules: '. The page is about licenses.',
      office: '.',
    },
    checked: 'An official page or a law says that this is the office for addiction programs.',
    notChecked: 'We have not checked that this is the right office, or that the link is right.',
    addictionOnly: 'A program for mental health alone may answer to another office.',
  },
  somethingWrong: {
    heading: 'Is something wrong here?',
    report: 'Report an error',
    noAccount: 'You need no account.',
  },
  printedFrom: (address: string) => `This page: ${address}`,
  clock: (minutes: number) => {
    const hour = Math.floor(minutes / 60) % 24;
    const past = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
    if (minutes === 0 || minutes === 1440) return 'midnight';
    if (minutes === 720) return 'noon';
    return `${hour % 12 === 0 ? 12 : hour % 12}${past} ${hour < 12 ? 'am' : 'pm'}`;
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  date: sayDate,
};

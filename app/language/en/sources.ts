import { yearOf } from '../dates.ts';
import { sayDate } from './count.ts';

/** Per series: its full name, its short name on fact lines, and what its unchecked box means. */
const series = {
  moderator: {
    name: 'Moderators of this directory',
    short: 'Moderator',
    notChecked: 'Not checked by a moderator',
    cannotSay: 'Moderator cannot say',
  },
  provider: {
    name: 'Programs, on their own pages',
    short: 'Program',
    notChecked: 'Not said by the program',
    cannotSay: 'Program was not asked',
  },
  'samhsa-su': {
    name: 'Federal survey of addiction programs',
    short: 'Federal survey',
    notChecked: 'Not checked in the federal survey',
    cannotSay: 'Federal survey cannot say',
  },
  'samhsa-mh': {
    name: 'Federal survey of mental health programs',
    short: 'Federal survey',
    notChecked: 'Not checked in the federal survey',
    cannotSay: 'Federal survey cannot say',
  },
  'findtreatment-su': {
    name: 'FindTreatment.gov, addiction programs',
    short: 'FindTreatment.gov',
    notChecked: 'Not checked on FindTreatment.gov',
    cannotSay: 'FindTreatment.gov cannot say',
  },
  'findtreatment-mh': {
    name: 'FindTreatment.gov, mental health programs',
    short: 'FindTreatment.gov',
    notChecked: 'Not checked on FindTreatment.gov',
    cannotSay: 'FindTreatment.gov cannot say',
  },
  'locator-addresses': {
    name: 'FindTreatment.gov, places of addresses',
    short: 'FindTreatment.gov',
    notChecked: 'Not checked on FindTreatment.gov',
    cannotSay: 'FindTreatment.gov cannot say',
  },
  'co-bha': {
    name: 'Colorado license register',
    short: 'State register',
    notChecked: 'Not marked in the state register',
    cannotSay: 'State register cannot say',
  },
  'demonstration-program': {
    name: 'Made-up programs’ own words',
    short: 'Made-up program',
    notChecked: 'Not said by the made-up program',
    cannotSay: 'Made-up program did not say',
  },
  'demonstration-register': {
    name: 'Made-up license register',
    short: 'Made-up register',
    notChecked: 'Not marked in the made-up register',
    cannotSay: 'Made-up register cannot say',
  },
  demonstration: {
    name: 'Made-up survey of programs',
    short: 'Made-up survey',
    notChecked: 'Not checked in the made-up survey',
    cannotSay: 'Made-up survey cannot say',
  },
  'demonstration-plans': {
    name: 'Made-up words of programs on plans',
    short: 'Made-up program',
    notChecked: 'Not named by the made-up program',
    cannotSay: 'Made-up program cannot say',
  },
  'demonstration-plan-lists': {
    name: 'Made-up lists of health plans',
    short: 'Made-up plan list',
    notChecked: 'Not named in the made-up plan list',
    cannotSay: 'Made-up plan list cannot say',
  },
};

export const sources = {
  series,
  /** "Federal survey, 2023": the source and its whole date. */
  dated: (short: string, date: string) => `${short}, ${sayDate(date)}`,
  /** The same with the year alone, as cards have it. */
  inYear: (short: string, date: string) => `${short}, ${yearOf(date)}`,
  selfReported: 'Self-reported, not checked',
  programs: {
    publisher: 'The programs themselves',
    termsOfUse: 'What programs say of themselves on their own pages here.',
  },
  moderators: {
    publisher: 'The people who run this directory',
    termsOfUse: 'Each decision names what it rests on.',
  },
  /** What a moderator's word rests on. */
  moderator: {
    visitor: 'Moderator, from what the program told a visitor',
    call: 'Moderator, from a call to the program',
    website: 'Moderator, from the program’s website',
    letter: 'Moderator, from a letter of the program',
  },
  overdue: (said: string) => `${said}. Overdue: ask again`,
  outOfDate: (said: string) => `${said}. Now out of date`,
  record: {
    ofAccreditor: (name: string) => `${name}’s record`,
    ofOffice: 'Official record',
    read: (whose: string) => `${whose}, read by a moderator`,
    until: (said: string, date: string) => `${said}, until ${date}`,
    ended: (whose: string, date: string) => `${whose} ran until ${date}. Not known since`,
    day: sayDate,
  },
  nobody: 'No source has told us',
  date: sayDate,
};

import type {
  AFTERCARE_TERMS,
  DAYPART_TERMS,
  DELIVERY_TERMS,
  LENGTH_TERMS,
} from '../../terms/schedule-and-aftercare.ts';
import type { WordsOf } from '../words-of.ts';

export const DAYPART_WORDS: WordsOf<typeof DAYPART_TERMS> = {
  morning: { label: 'Morning', plain: 'Sessions are before noon.', synonyms: ['mornings', 'AM'] },
  midday: {
    label: 'Midday',
    plain: 'Sessions are in the middle of the day.',
    synonyms: ['afternoon', 'daytime', 'lunch'],
  },
  evening: {
    label: 'Evening',
    plain: 'Sessions start at about 5 pm or later.',
    synonyms: ['evenings', 'night', 'after work', 'PM'],
  },
  weekend: {
    label: 'Weekend',
    plain: 'There are sessions on Saturday or Sunday.',
    synonyms: ['weekends', 'Saturday', 'Sunday'],
  },
};

export const DELIVERY_WORDS: WordsOf<typeof DELIVERY_TERMS> = {
  telehealth: {
    label: 'Some care by video or phone',
    plain: 'Some care is by video or phone; ask if the whole program can be.',
    synonyms: ['telehealth', 'telemedicine', 'video', 'remote', 'Zoom'],
  },
  'online-program': {
    label: 'Fully online',
    plain: 'You can do the whole program by video or phone.',
    synonyms: ['virtual IOP', 'virtual program', 'online IOP', 'online rehab'],
  },
};

export const LENGTH_WORDS: WordsOf<typeof LENGTH_TERMS> = {
  'about-30-days': {
    label: 'About 30 days',
    plain: 'The program lasts up to 6 weeks.',
    synonyms: ['30 days', '30-day program', 'one month', '4 weeks'],
  },
  'about-60-days': {
    label: 'About 60 days',
    plain: 'The program lasts 7 to 10 weeks.',
    synonyms: ['60 days', '60-day program', 'two months', '8 weeks'],
  },
  'about-90-days': {
    label: 'About 90 days',
    plain: 'The program lasts 11 to 15 weeks.',
    synonyms: ['90 days', '90-day program', 'three months', '12 weeks'],
  },
  'over-90-days': {
    label: 'Longer than 90 days',
    plain: 'The program lasts 16 weeks or more.',
    synonyms: ['long program', 'four months', '16 weeks', 'six months'],
  },
};

export const AFTERCARE_WORDS: WordsOf<typeof AFTERCARE_TERMS> = {
  'continuing-care': {
    label: 'Continuing care after the program',
    plain: 'Groups or visits go on once the main program ends.',
    synonyms: ['aftercare', 'continuing care', 'step-down', 'alumni'],
  },
  'discharge-planning': {
    label: 'Plan for leaving',
    plain: 'Before you leave, staff plan your next steps with you.',
    synonyms: ['discharge planning', 'discharge plan', 'transition plan'],
  },
  'follow-up': {
    label: 'Check-ins after leaving',
    plain: 'Staff get in touch later to ask how you are.',
    synonyms: ['follow-up', 'check-ups', 'outcome follow-up', 'recovery check-ups'],
  },
  'mutual-help': {
    label: 'Self-help groups',
    plain: 'Free groups where people in recovery help one another.',
    synonyms: ['AA', 'NA', 'SMART Recovery', 'mutual help', 'support group', '12-step meetings', 'LifeRing'],
  },
  'peer-support': {
    label: 'Peer support or mentoring',
    plain: 'Someone who has been through it walks with you.',
    synonyms: ['peer specialist', 'peer support', 'mentor', 'sponsor'],
  },
  'recovery-coach': {
    label: 'Recovery coach',
    plain: 'A coach helps you keep up your plan for daily life.',
    synonyms: ['coach', 'recovery coaching', 'sober coach'],
  },
  naloxone: {
    label: 'Naloxone and overdose training',
    plain: 'You learn how to use the spray that can bring someone back from an overdose.',
    synonyms: ['Narcan', 'overdose kit', 'overdose education', 'naloxone kit'],
  },
  'housing-help': {
    label: 'Help with housing',
    plain: 'Staff help you find or keep a place to live.',
    synonyms: ['housing services', 'supported housing', 'housing'],
  },
  'job-help': {
    label: 'Help with work',
    plain: 'Staff help you find or keep a job.',
    synonyms: ['employment', 'job training', 'supported employment', 'vocational rehabilitation'],
  },
  'school-help': {
    label: 'Help with school or training',
    plain: 'Staff help you finish school or learn a trade.',
    synonyms: ['GED', 'education', 'vocational training', 'school'],
  },
  'social-services': {
    label: 'Help with benefits and services',
    plain: 'Staff help you apply for food, health, or cash benefits.',
    synonyms: ['social services', 'benefits', 'SNAP', 'food stamps', 'Social Security'],
  },
};

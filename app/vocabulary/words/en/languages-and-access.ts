import type { ACCESS_TERMS, LANGUAGE_TERMS } from '../../terms/person.ts';
import type { WordsOf } from '../words-of.ts';

export const LANGUAGE_WORDS: WordsOf<typeof LANGUAGE_TERMS> = {
  spanish: {
    label: 'Spanish',
    plain: 'Care is offered in Spanish.',
    synonyms: ['Español', 'espanol', 'bilingual'],
  },
  'sign-language': {
    label: 'Sign language',
    plain: 'Care is offered in sign language.',
    synonyms: ['ASL', 'American Sign Language', 'deaf', 'hard of hearing'],
  },
  'native-languages': {
    label: 'Native languages (American Indian or Alaska Native)',
    plain: 'Care is offered in a Native language.',
    synonyms: ['Native American languages', 'Navajo', 'tribal languages'],
  },
  arabic: { label: 'Arabic', plain: 'Care is offered in Arabic.', synonyms: [] },
  chinese: {
    label: 'Chinese',
    plain: 'Care is offered in a Chinese language.',
    synonyms: ['Mandarin', 'Cantonese'],
  },
  creole: { label: 'Creole', plain: 'Care is offered in Creole.', synonyms: ['Haitian Creole', 'Kreyol'] },
  farsi: { label: 'Farsi', plain: 'Care is offered in Farsi.', synonyms: ['Persian', 'Dari'] },
  french: { label: 'French', plain: 'Care is offered in French.', synonyms: ['Français'] },
  german: { label: 'German', plain: 'Care is offered in German.', synonyms: ['Deutsch'] },
  greek: { label: 'Greek', plain: 'Care is offered in Greek.', synonyms: [] },
  hebrew: { label: 'Hebrew', plain: 'Care is offered in Hebrew.', synonyms: [] },
  hindi: { label: 'Hindi', plain: 'Care is offered in Hindi.', synonyms: [] },
  hmong: { label: 'Hmong', plain: 'Care is offered in Hmong.', synonyms: [] },
  italian: { label: 'Italian', plain: 'Care is offered in Italian.', synonyms: [] },
  japanese: { label: 'Japanese', plain: 'Care is offered in Japanese.', synonyms: [] },
  khmer: { label: 'Khmer', plain: 'Care is offered in Khmer.', synonyms: ['Cambodian'] },
  korean: { label: 'Korean', plain: 'Care is offered in Korean.', synonyms: [] },
  mongolian: { label: 'Mongolian', plain: 'Care is offered in Mongolian.', synonyms: [] },
  ojibwa: { label: 'Ojibwa', plain: 'Care is offered in Ojibwa.', synonyms: ['Ojibwe', 'Chippewa'] },
  polish: { label: 'Polish', plain: 'Care is offered in Polish.', synonyms: [] },
  portuguese: { label: 'Portuguese', plain: 'Care is offered in Portuguese.', synonyms: ['Brazilian'] },
  russian: { label: 'Russian', plain: 'Care is offered in Russian.', synonyms: [] },
  tagalog: { label: 'Tagalog', plain: 'Care is offered in Tagalog.', synonyms: ['Filipino'] },
  ukrainian: { label: 'Ukrainian', plain: 'Care is offered in Ukrainian.', synonyms: [] },
  vietnamese: { label: 'Vietnamese', plain: 'Care is offered in Vietnamese.', synonyms: [] },
  yupik: { label: 'Yupik', plain: 'Care is offered in Yupik.', synonyms: ["Yup'ik"] },
};

export const ACCESS_WORDS: WordsOf<typeof ACCESS_TERMS> = {
  'accepts-women': { label: 'Accepts women', plain: 'Women can come here.', synonyms: ['women', 'female'] },
  'accepts-men': { label: 'Accepts men', plain: 'Men can come here.', synonyms: ['men', 'male'] },
  wheelchair: {
    label: 'Wheelchair access',
    plain: 'You can get in and around in a wheelchair.',
    synonyms: ['wheelchair', 'ADA', 'accessible', 'step-free'],
  },
  'deaf-access': {
    label: 'Help for people who are deaf or hard of hearing',
    plain: 'Says that it can serve people who do not hear well.',
    synonyms: ['deaf', 'hard of hearing', 'hearing loss'],
  },
  'blind-access': {
    label: 'Help for people who are blind or see little',
    plain: 'Says that it can serve people who do not see well.',
    synonyms: ['blind', 'visually impaired', 'low vision'],
  },
  'smoking-allowed': {
    label: 'Smoking allowed',
    plain: 'You may smoke on the grounds, at least in some spots.',
    synonyms: ['smoking', 'cigarettes', 'tobacco allowed'],
  },
  'vaping-allowed': {
    label: 'Vaping allowed',
    plain: 'You may vape on the grounds, at least in some spots.',
    synonyms: ['vaping', 'vapes', 'e-cigarettes'],
  },
};

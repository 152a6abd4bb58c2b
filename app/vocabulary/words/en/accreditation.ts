import type { ACCREDITATION_TERMS, LICENSING_TERMS } from '../../terms/accreditation.ts';
import type { WordsOf } from '../words-of.ts';

export const ACCREDITATION_WORDS: WordsOf<typeof ACCREDITATION_TERMS> = {
  'joint-commission': {
    label: 'Joint Commission',
    plain: 'An outside group visited and checked the whole place against its rules for care.',
    synonyms: ['TJC', 'JCAHO', 'Gold Seal', 'the Joint Commission'],
  },
  carf: {
    label: 'CARF',
    plain: 'An outside group checked the programs that the place chose: ask if this one is among them.',
    synonyms: ['CARF International', 'Commission on Accreditation of Rehabilitation Facilities'],
  },
  coa: {
    label: 'COA (Social Current)',
    plain: 'An outside group checked how the whole place is run.',
    synonyms: ['Council on Accreditation', 'Social Current'],
  },
  'achc-hfap': {
    label: 'ACHC (HFAP)',
    plain: 'An outside group checked the place; most that hold this are part of a hospital.',
    synonyms: [
      'HFAP',
      'ACHC',
      'Healthcare Facilities Accreditation Program',
      'Accreditation Commission for Health Care',
    ],
  },
  ncqa: {
    label: 'NCQA',
    plain: 'This most often speaks of a health plan and not of the program: ask what was checked.',
    synonyms: ['National Committee for Quality Assurance'],
  },
};

export const LICENSING_WORDS: WordsOf<typeof LICENSING_TERMS> = {
  'state-substance-use-agency': {
    label: 'State substance use agency',
    plain: 'The state office for alcohol and drug care says that the place may run.',
    synonyms: ['state license', 'SUD license', 'SSA license', 'state certified'],
  },
  'state-mental-health': {
    label: 'State mental health department',
    plain: 'The state office for mental health says that the place may run.',
    synonyms: ['mental health license', '27-65 designation'],
  },
  'state-health-department': {
    label: 'State department of health',
    plain: 'The state health office says that the place may run.',
    synonyms: ['health department license', 'DOH license'],
  },
  'hospital-license': {
    label: 'Hospital license',
    plain: 'The place has a license to run as a hospital.',
    synonyms: ['hospital licensing authority', 'licensed hospital'],
  },
  'opioid-treatment-program': {
    label: 'Certified opioid treatment program (OTP)',
    plain: 'The federal government lets this place give methadone for opioid use.',
    synonyms: ['OTP', 'methadone clinic', 'SAMHSA certified', 'narcotic treatment program', 'NTP'],
  },
  'health-center': {
    label: 'Federally qualified health center',
    plain: 'A community clinic that must charge less to people who earn less.',
    synonyms: ['FQHC', 'community health center', 'health center'],
  },
  ccbhc: {
    label: 'Certified Community Behavioral Health Clinic',
    plain: 'A clinic that must serve people even if they cannot pay.',
    synonyms: ['CCBHC', 'certified clinic'],
  },
  'community-mental-health-center': {
    label: 'Community mental health center',
    plain: 'A public center for mental health care in its area.',
    synonyms: ['CMHC', 'community mental health'],
  },
  'mental-health-clinic': {
    label: 'Licensed mental health clinic',
    plain: 'The state lists this place as a mental health clinic.',
    synonyms: ['mental health center license', 'community mental health clinic'],
  },
};

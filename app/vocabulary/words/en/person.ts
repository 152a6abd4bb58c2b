import type {
  AGE_TERMS,
  CARE_TERMS,
  FOCUS_TERMS,
  OPENING_TERMS,
  POPULATION_TERMS,
} from '../../terms/person.ts';
import type { WordsOf } from '../words-of.ts';

export const CARE_WORDS: WordsOf<typeof CARE_TERMS> = {
  'intensive-outpatient': {
    label: 'Intensive outpatient program (IOP)',
    plain: 'You live at home and come in for about 9 to 19 hours a week; teens, 6 or more.',
    synonyms: [
      'IOP',
      'IOT',
      'intensive outpatient',
      'intensive outpatient treatment',
      'level 2.1',
      'half-day program',
    ],
  },
  'day-treatment': {
    label: 'Day treatment (partial hospitalization)',
    plain: 'You are there most of the day, most weekdays, and sleep at home.',
    synonyms: [
      'PHP',
      'partial hospitalization',
      'partial hospital program',
      'partial',
      'day program',
      'day hospital',
      'high-intensity outpatient',
      'HIOP',
      'level 2.5',
    ],
  },
  outpatient: {
    label: 'Outpatient: a few hours a week',
    plain: 'You come in once or twice a week and live at home.',
    synonyms: ['OP', 'regular outpatient', 'outpatient therapy', 'weekly counseling', 'level 1', 'level 1.5'],
  },
  'outpatient-detox': {
    label: 'Detox while living at home',
    plain: 'Staff check on you during the day while the drug or alcohol leaves your body.',
    synonyms: ['outpatient detox', 'ambulatory detox', 'home detox', 'outpatient withdrawal management'],
  },
  detox: {
    label: 'Detox (withdrawal care)',
    plain: 'Staff watch over you while the drug or alcohol leaves your body.',
    synonyms: ['detoxification', 'withdrawal management', 'medical withdrawal', 'detox center', 'WM'],
  },
  residential: {
    label: 'Live-in (residential) treatment',
    plain: 'You stay there day and night while you get care.',
    synonyms: ['residential', 'residential treatment', 'rehab', 'inpatient rehab', 'RTC', 'live-in'],
  },
  'hospital-inpatient': {
    label: 'Hospital stay',
    plain: 'You stay in a hospital, with doctors and nurses day and night.',
    synonyms: ['inpatient', 'hospital inpatient', 'psych ward', 'level 4'],
  },
  'recovery-housing': {
    label: 'Sober or halfway housing',
    plain: 'A home with no drugs or alcohol, shared with other people in recovery.',
    synonyms: [
      'sober living',
      'sober home',
      'halfway house',
      'recovery residence',
      'transitional housing',
      'Oxford House',
    ],
  },
};

export const OPENING_WORDS: WordsOf<typeof OPENING_TERMS> = {
  'taking-new-people': {
    label: 'Taking new people',
    plain: 'The program said that it has room for new people.',
    synonyms: ['accepting new patients', 'accepting new clients', 'openings', 'space available'],
  },
};

export const FOCUS_WORDS: WordsOf<typeof FOCUS_TERMS> = {
  'substance-use': {
    label: 'Alcohol or drug use',
    plain: 'Care for people who want to stop or cut back on alcohol or drugs.',
    synonyms: [
      'addiction',
      'substance use disorder',
      'SUD',
      'substance abuse',
      'drug rehab',
      'chemical dependency',
    ],
  },
  'mental-health': {
    label: 'Mental health care',
    plain: 'Care for mood, worry, fear, or other trouble with how you think and feel.',
    synonyms: [
      'mental health',
      'psychiatric',
      'behavioral health',
      'depression',
      'anxiety',
      'mental illness',
      'MH',
    ],
  },
  'co-occurring': {
    label: 'Both mental health and substance use',
    plain: 'One place works on mental health and on alcohol or drugs at the same time.',
    synonyms: ['dual diagnosis', 'co-occurring disorders', 'COD', 'integrated treatment', 'IDDT'],
  },
  alcohol: {
    label: 'Alcohol use',
    plain: 'Treats people who have trouble with drinking.',
    synonyms: ['alcohol use disorder', 'AUD', 'alcoholism', 'drinking'],
  },
  opioids: {
    label: 'Opioid use',
    plain: 'Treats people who have trouble with heroin, fentanyl, or pain pills.',
    synonyms: ['opioid use disorder', 'OUD', 'opiates', 'heroin', 'fentanyl', 'pain pills', 'oxycodone'],
  },
  gambling: {
    label: 'Gambling',
    plain: 'Treats people who cannot stop betting.',
    synonyms: ['gambling disorder', 'betting', 'problem gambling'],
  },
  trauma: {
    label: 'Trauma',
    plain: 'Has a group or program for people who lived through something very hard.',
    synonyms: ['trauma program', 'trauma-informed', 'trauma survivors'],
  },
  ptsd: {
    label: 'Post-traumatic stress (PTSD)',
    plain: 'Has a group or program for people whose past fear will not let go.',
    synonyms: ['PTSD', 'post-traumatic stress disorder', 'combat stress'],
  },
  'eating-disorders': {
    label: 'Eating disorders',
    plain: 'Has a group or program for people who struggle with food, weight, or body image.',
    synonyms: ['eating disorder', 'anorexia', 'bulimia', 'binge eating', 'ARFID'],
  },
  'pain-and-substance-use': {
    label: 'Pain together with substance use',
    plain: 'Has a group or program for people who have both lasting pain and drug or alcohol use.',
    synonyms: ['chronic pain', 'pain management'],
  },
  'serious-mental-illness': {
    label: 'Serious mental illness, adults',
    plain: 'Has a group or program for adults whose mental illness makes daily life very hard.',
    synonyms: ['SMI', 'schizophrenia', 'bipolar', 'severe mental illness'],
  },
  'serious-emotional-disturbance': {
    label: 'Serious emotional troubles, youth',
    plain: 'Has a group or program for young people whose feelings make home or school very hard.',
    synonyms: ['SED', 'serious emotional disturbance', 'emotional disturbance'],
  },
  'first-episode-psychosis': {
    label: 'First episode of psychosis',
    plain: 'Has a group or program for people who have just begun to lose touch with what is real.',
    synonyms: ['FEP', 'early psychosis', 'coordinated specialty care', 'first break'],
  },
  'brain-injury': {
    label: 'Brain injury',
    plain: 'Has a group or program for people whose brain was hurt, as in a fall or a crash.',
    synonyms: ['TBI', 'traumatic brain injury', 'head injury'],
  },
  dementia: {
    label: 'Memory loss or dementia',
    plain: 'Has a group or program for people who are losing their memory.',
    synonyms: ["Alzheimer's", 'Alzheimer disease', 'memory care'],
  },
};

export const POPULATION_WORDS: WordsOf<typeof POPULATION_TERMS> = {
  'teen-program': {
    label: 'Program for teens',
    plain: 'Has a group or program made for teens.',
    synonyms: ['adolescents', 'adolescent program', 'teenagers', 'youth program', 'teen rehab'],
  },
  'young-adult-program': {
    label: 'Program for young adults',
    plain: 'Has a group or program made for people of about 18 to 25.',
    synonyms: ['transition age youth', 'TAY', 'college students', 'emerging adults'],
  },
  'older-adult-program': {
    label: 'Program for older adults',
    plain: 'Has a group or program made for older people.',
    synonyms: ['senior program', 'elderly', 'geriatric', 'over 65'],
  },
  'women-program': {
    label: 'Program for women',
    plain: 'Has a group or program made for women.',
    synonyms: ["women's program", 'women only group', 'gender responsive'],
  },
  'men-program': {
    label: 'Program for men',
    plain: 'Has a group or program made for men.',
    synonyms: ["men's program", 'men only group'],
  },
  'pregnant-postpartum': {
    label: 'Pregnant people and new mothers',
    plain: 'Serves people who are pregnant or have a new baby.',
    synonyms: ['pregnant', 'postpartum', 'perinatal', 'new mothers', 'maternal'],
  },
  lgbtq: {
    label: 'LGBTQ+ people',
    plain: 'Has a group for LGBTQ+ people, or says that it serves them.',
    synonyms: ['LGBT', 'LGBTQ', 'LGBTQIA+', 'gay', 'lesbian', 'bisexual', 'transgender', 'queer'],
  },
  veterans: {
    label: 'Program for veterans',
    plain: 'Has a group or program made for people who have served in the military.',
    synonyms: ['veteran', 'vets', 'former military'],
  },
  'military-families': {
    label: 'Service members and families',
    plain: 'Serves people who are in the military now, or their families.',
    synonyms: ['active duty', 'military', 'military families', 'service members'],
  },
  'va-facility': {
    label: 'VA facility: for veterans',
    plain: 'The VA runs this place, so most people who are not veterans cannot use it.',
    synonyms: ['VA', 'Veterans Affairs', 'VAMC', 'VA hospital', 'VA clinic'],
  },
  'court-involved': {
    label: 'People sent by a court',
    plain: 'Serves people who are sent by a court or are on probation.',
    synonyms: ['court ordered', 'criminal justice', 'probation', 'parole', 'drug court', 'AOT', 'forensic'],
  },
  dui: {
    label: 'DUI or DWI program',
    plain: 'Has a program for people who were caught driving after drinking or drug use.',
    synonyms: ['DUI', 'DWI', 'drunk driving', 'impaired driving'],
  },
  hiv: {
    label: 'People with HIV',
    plain: 'Has a group for people with HIV or AIDS, or says that it serves them.',
    synonyms: ['HIV', 'AIDS', 'HIV positive'],
  },
  'abuse-survivors': {
    label: 'Survivors of abuse or violence',
    plain: 'Has a group or program for people hurt by sexual abuse or by a partner.',
    synonyms: ['domestic violence', 'sexual abuse', 'intimate partner violence', 'abuse survivors'],
  },
  'american-indian': {
    label: 'American Indian people',
    plain: 'Says that it serves American Indian people.',
    synonyms: ['Native American', 'American Indian', 'Alaska Native', 'tribal', 'Indigenous'],
  },
  latino: {
    label: 'Latino people',
    plain: 'Says that it serves Latino people.',
    synonyms: ['Latinx', 'Latina', 'Latine', 'Hispanic'],
  },
  homeless: {
    label: 'People without a home',
    plain: 'Says that it serves people who have no home.',
    synonyms: ['homeless', 'unhoused', 'housing insecure'],
  },
};

export const AGE_WORDS: WordsOf<typeof AGE_TERMS> = {
  'children-teens': {
    label: 'Children and teens',
    plain: 'Takes people of 17 and under.',
    synonyms: ['adolescents', 'minors', 'youth', 'kids', 'under 18'],
  },
  'young-adults': {
    label: 'Young adults',
    plain: 'Takes people from 18 to 25.',
    synonyms: ['18 to 25', 'transition age'],
  },
  adults: { label: 'Adults', plain: 'Takes people from 26 to 64.', synonyms: ['26 to 64', 'adult'] },
  seniors: {
    label: 'Seniors',
    plain: 'Takes people of 65 and over.',
    synonyms: ['older adults', '65 and over', 'elderly', 'Medicare age'],
  },
};

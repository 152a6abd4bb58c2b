/** Today's code for a label of another year; or why it stands for none of them. */
export type LabelMeaning = { code: string } | { leftOut: string };

/** Categories under another code: those of 2019, those that were renamed since, and those of a copy that spells them out. */
export const LOCATOR_CATEGORY_ALIASES: Readonly<Record<string, string>> = {
  ASSES: 'ASPT',
  EDU: 'ECS',
  SN: 'GN',
  type_of_care: 'TC',
  service_settings: 'SET',
  medications: 'PHR',
  special_programs: 'SG',
  payment_options: 'PAY',
  age_groups: 'AGE',
  languages: 'SL',
};

const code = (value: string): LabelMeaning => ({ code: value });

/**
 * Labels of other years, by the category that they stood in, where today's table has them under no such words.
 * A label that only moved to another category is not here: it is found by its words alone.
 */
export const LOCATOR_OLD_LABELS: Readonly<Record<string, Readonly<Record<string, LabelMeaning>>>> = {
  TC: {
    'Treatment for co-occurring substance use plus either serious mental illness (SMI) in adults and/or serious emotional disturbance (SED) in children':
      code('SUMH'),
  },
  SET: {
    'Hospital inpatient': code('HI'),
    Residential: code('RES'),
    'Telemedicine/telehealth': code('TELE'),
    'Computerized treatment/telemedicine': {
      leftOut: 'names exercises on a computer as well as care over video; which of them is not said',
    },
  },
  FT: {
    'Psychiatric hospital or psychiatric unit of a general hospital': {
      leftOut: 'either of two kinds of place; the setting says that it is a hospital',
    },
  },
  OT: {
    'Accepts clients on opioid medication': code('MOA'),
    'Do not use medication for opioid addiction': code('NMOA'),
    'Does not treat opioid addiction': code('NOOP'),
    'Prescribes/administers buprenorphine': code('UB'),
    'Prescribes/administers naltrexone': code('UN'),
    'Relapse prevention from naltrexone': code('RPN'),
    'SAMHSA-certified Opioid Treatment Program': code('OTP'),
  },
  PHR: {
    'Buprenorphine (extended-release, injectable, for example, Sublocade®)': code('BERI'),
    'Buprenorphine with naloxone (Suboxone®)': code('BWN'),
    'Disulfiram (Antabuse®)': code('DSF'),
    'Extended-release, injectable Naltrexone (Vivitrol®)': code('VTRL'),
    'Medications for psychiatric disorders': code('MMD'),
  },
  TAP: {
    'Integrated dual disorders treatment': code('IDD'),
    'Psychotropic medication': code('MMD'),
    'Substance use counseling approach': code('SACA'),
    'Trauma therapy': code('TRC'),
    '12-step facilitation approach': code('TWFA'),
    'Behavior modification': { leftOut: 'asked until 2019 alone; too wide for any of our terms' },
    'Rational emotive behavioral therapy': { leftOut: 'asked until 2019 alone; none of our terms names it' },
  },
  FOP: {
    'Regional/district or county, local or municipal government': code('LCCG'),
  },
  LCA: {
    'Commission on Accreditation of Rehabilitation Facilities': code('CARF'),
    'State substance abuse agency': code('STAG'),
  },
  PAY: {
    'Federal, or any government funding for substance abuse programs': code('FSA'),
    'Military insurance (e.g., TRICARE)': code('MI'),
    'State education funds': code('SEF'),
  },
  SG: {
    'Clients referred from the court/judicial system': code('CJ'),
    'Lesbian, gay, bisexual, or transgender (LGBT) clients': code('GL'),
    'Military families': code('MF'),
    'Persons who have experienced intimate partner violence, domestic violence': code('DV'),
    'Persons who have experienced sexual abuse': code('XA'),
    'Persons who have experienced trauma': code('TRMA'),
    'Persons with HIV or AIDS': code('HV'),
    'Persons with co-occurring mental and substance use disorders': code('CO'),
    'Persons with serious mental illness (SMI)': code('SMI'),
    'Transitional age young adults': code('TAY'),
  },
  SCR: {
    'Breath analyzer or blood alcohol testing': code('BABA'),
    'Screening for Hepatitis B': code('HBT'),
    'Screening for Hepatitis C': code('HCT'),
    'Screening for mental health disorders': code('SMHD'),
  },
  DETOX: {
    'Methamphetamine Detoxification': code('MDTX'),
    'Opioid Detoxification': code('ODTX'),
  },
  ECS: {
    'Family counseling offered': code('FCO'),
    'Group counseling offered': code('GCO'),
    'Individual counseling offered': code('ICO'),
    'Marital/couples counseling offered': code('MCO'),
    'Substance abuse education': code('SAE'),
  },
  TOBAC: {
    'Nicotine replacement therapy': code('NRT'),
    'Non-nicotine smoking/tobacco cessation medications': code('NSC'),
    'Smoking/tobacco cessation counseling': code('TCC'),
  },
  OTHR: {
    'Treatment for internet use disorder': code('TOD'),
    'Treatment for non-substance use addiction disorder': code('TOD'),
  },
  AGE: {
    'Seniors (65 or older)': code('SNR'),
  },
  EXCL: {
    'DUI/DWI clients': code('DU'),
    'Methadone and buprenorphine clients only': code('OUDO'),
    'All Clients in Opioid Treatment Program': {
      leftOut: 'also on programs that treat alcohol use and drunk driving: it does not say who cannot come',
    },
  },
  SL: {
    'Services for the deaf and hard of hearing': code('AH'),
  },
  AS: {
    'Case management': code('CM'),
    'Consumer-run (peer-support) services': code('PEER'),
    'Domestic violence services-family or partner': code('DVFP'),
  },
};

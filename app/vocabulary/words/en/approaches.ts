import type { FORMAT_TERMS, MEDICATION_TERMS, SUPPORT_TERMS, THERAPY_TERMS } from '../../terms/approaches.ts';
import type { WordsOf } from '../words-of.ts';

export const THERAPY_WORDS: WordsOf<typeof THERAPY_TERMS> = {
  cbt: {
    label: 'Cognitive behavioral therapy (CBT)',
    plain: 'You learn to spot and change thoughts and habits that get you into trouble.',
    synonyms: ['CBT', 'cognitive therapy', 'cognitive behavioural therapy'],
  },
  dbt: {
    label: 'Dialectical behavior therapy (DBT)',
    plain: 'You learn skills for strong feelings, stress, and getting along with people.',
    synonyms: ['DBT', 'dialectical behavioral therapy', 'DBT skills'],
    evidence:
      'Strong for self-harm; fair for substance use. A full program has a skills group, one-to-one, and phone help.',
  },
  'motivational-interviewing': {
    label: 'Motivational interviewing',
    plain: 'Talks that help you find your own reasons to change.',
    synonyms: ['motivational therapy', 'motivational enhancement'],
  },
  'contingency-management': {
    label: 'Rewards for healthy steps',
    plain: 'You earn small rewards for steps such as a clean test.',
    synonyms: ['contingency management', 'motivational incentives', 'vouchers', 'rewards'],
    evidence: 'Strongest for stimulants such as meth and cocaine. It needs real rewards: ask how it is run.',
  },
  'relapse-prevention': {
    label: 'Relapse prevention skills',
    plain: 'You learn what sets off your use and plan what to do then.',
    synonyms: ['relapse prevention', 'RP', 'triggers', 'coping skills'],
  },
  'community-reinforcement': {
    label: 'Community reinforcement with vouchers',
    plain: 'You build work, family, and fun that make a sober life worth more than use.',
    synonyms: ['CRA', 'community reinforcement approach', 'community reinforcement'],
  },
  'matrix-model': {
    label: 'Matrix Model for stimulant use',
    plain: 'A set plan of groups, family classes, and tests, week by week.',
    synonyms: ['Matrix', 'Matrix Model', 'meth treatment', 'cocaine treatment'],
    evidence: 'Fair, for stimulants such as meth and cocaine.',
  },
  'twelve-step-facilitation': {
    label: '12-step facilitation',
    plain: 'Staff help you get started with groups such as AA or NA.',
    synonyms: ['TSF', '12 step', 'twelve step', 'AA', 'NA', 'Alcoholics Anonymous', 'Narcotics Anonymous'],
    evidence: 'Strong for not drinking at all.',
  },
  'trauma-counseling': {
    label: 'Trauma-related counseling',
    plain: 'Talk therapy for people who lived through something very hard.',
    synonyms: ['trauma therapy', 'trauma counseling', 'Seeking Safety', 'trauma-focused'],
  },
  emdr: {
    label: 'EMDR for trauma',
    plain: 'You think of a hard memory while your eyes follow a moving light or hand.',
    synonyms: ['EMDR', 'eye movement therapy', 'eye movement desensitization and reprocessing'],
    evidence: 'Strong for PTSD; little for substance use itself.',
  },
  'family-psychoeducation': {
    label: 'Classes for families',
    plain: 'Family members learn about the illness and how they can help.',
    synonyms: ['family psychoeducation', 'family education', 'family classes', 'family program'],
    evidence: 'Fair, best studied for serious mental illness.',
  },
  'anger-management': {
    label: 'Anger management',
    plain: 'You learn to notice anger early and cool down.',
    synonyms: ['anger classes', 'anger'],
  },
  'illness-management': {
    label: 'Illness management and recovery skills',
    plain: 'You learn about your illness and set your own goals for living with it.',
    synonyms: ['IMR', 'illness management and recovery', 'wellness management'],
  },
  'cognitive-remediation': {
    label: 'Thinking-skills training',
    plain: 'You train your memory, focus, and planning.',
    synonyms: ['cognitive remediation', 'CRT', 'memory training'],
  },
  'activity-therapy': {
    label: 'Activity therapy (art, music, movement)',
    plain: 'Art, music, dance, or play as a part of care.',
    synonyms: ['art therapy', 'music therapy', 'recreation therapy', 'dance therapy', 'occupational therapy'],
    evidence: 'Little: it may help people stay, but few studies look at how they do after.',
  },
  acupuncture: {
    label: 'Acupuncture',
    plain: 'Thin needles are put in the skin, most often in the ear.',
    synonyms: ['ear acupuncture', 'NADA', 'needles'],
    evidence: 'Little: studies do not agree that it helps.',
  },
  tms: {
    label: 'Magnetic brain stimulation (TMS)',
    plain: 'A magnet held to the head sends pulses to the brain while you are awake.',
    synonyms: ['TMS', 'rTMS', 'transcranial magnetic stimulation'],
    evidence: 'Strong for depression.',
  },
  ect: {
    label: 'Electroconvulsive therapy (ECT)',
    plain: 'A short current goes through the brain while you are asleep.',
    synonyms: ['ECT', 'shock therapy', 'electroshock'],
    evidence: 'Strong for severe depression.',
  },
  ketamine: {
    label: 'Ketamine infusion',
    plain: 'A drug given by drip for low mood, while staff watch over you.',
    synonyms: ['ketamine', 'esketamine', 'Spravato', 'ketamine therapy'],
    evidence: 'Fair, for depression that other care did not help.',
  },
};

export const FORMAT_WORDS: WordsOf<typeof FORMAT_TERMS> = {
  'group-sessions': {
    label: 'Group sessions',
    plain: 'You meet with a counselor and others who face the same things.',
    synonyms: ['group therapy', 'group counseling', 'groups'],
  },
  'individual-sessions': {
    label: 'One-to-one sessions',
    plain: 'You meet with a counselor, just the two of you.',
    synonyms: ['individual therapy', 'individual counseling', 'one on one', 'individual psychotherapy'],
  },
  'family-sessions': {
    label: 'Family sessions',
    plain: 'Your family, or a partner, joins you and a counselor.',
    synonyms: ['family therapy', 'family counseling'],
  },
  'couples-sessions': {
    label: 'Couples sessions',
    plain: 'You and your partner meet with a counselor.',
    synonyms: ['couples therapy', 'marriage counseling', 'marital counseling'],
  },
};

export const MEDICATION_WORDS: WordsOf<typeof MEDICATION_TERMS> = {
  'opioid-medicine': {
    label: 'Medicine for opioid use',
    plain: 'Gives buprenorphine or methadone to people who want to stop opioids.',
    synonyms: ['MOUD', 'MAT', 'medication-assisted treatment', 'medication for opioid use disorder'],
  },
  buprenorphine: {
    label: 'Buprenorphine (Suboxone) for opioid use',
    plain: 'A medicine for opioid use that you can take at home.',
    synonyms: ['Suboxone', 'Subutex', 'Zubsolv', 'bupe', 'buprenorphine naloxone'],
  },
  'buprenorphine-injection': {
    label: 'Monthly buprenorphine shot (Sublocade)',
    plain: 'A shot of buprenorphine that lasts for weeks.',
    synonyms: ['Sublocade', 'Brixadi', 'monthly shot', 'long-acting buprenorphine'],
  },
  methadone: {
    label: 'Methadone for opioid use',
    plain: 'A daily medicine for opioid use that only certified programs may give.',
    synonyms: ['methadone clinic', 'Methadose', 'methadone maintenance'],
  },
  naltrexone: {
    label: 'Naltrexone',
    plain: 'A medicine that blocks opioids and can ease the urge to drink.',
    synonyms: ['ReVia', 'naltrexone pills', 'oral naltrexone'],
  },
  'naltrexone-injection': {
    label: 'Monthly naltrexone shot (Vivitrol)',
    plain: 'A shot of naltrexone that lasts about a month.',
    synonyms: ['Vivitrol', 'monthly shot', 'extended-release naltrexone'],
  },
  'welcomes-opioid-medicine': {
    label: 'Takes people on prescribed opioid-use medicine',
    plain: 'You can come here while another clinic gives you methadone or buprenorphine.',
    synonyms: ['MAT friendly', 'accepts MAT', 'accepts Suboxone', 'accepts methadone'],
  },
  'alcohol-medicine': {
    label: 'Medicine for alcohol use',
    plain: 'Gives medicine to people who want to stop or cut back on drinking.',
    synonyms: ['MAUD', 'medication for alcohol use disorder', 'alcohol medication'],
  },
  acamprosate: {
    label: 'Acamprosate for alcohol use',
    plain: 'Pills for people who have stopped drinking.',
    synonyms: ['Campral'],
  },
  disulfiram: {
    label: 'Disulfiram for alcohol use',
    plain: 'Pills that make you sick if you drink.',
    synonyms: ['Antabuse'],
  },
  'welcomes-alcohol-medicine': {
    label: 'Takes people on prescribed alcohol medicine',
    plain: 'You can come here while another clinic gives you medicine for alcohol use.',
    synonyms: ['accepts alcohol medication'],
  },
  'psychiatric-medicine': {
    label: 'Medicine for mental health',
    plain: 'Can give you medicine for mood, sleep, fear, or clear thinking.',
    synonyms: [
      'psychiatric medication',
      'psychiatrist',
      'antidepressants',
      'antipsychotics',
      'medication management',
    ],
  },
};

export const SUPPORT_WORDS: WordsOf<typeof SUPPORT_TERMS> = {
  'case-management': {
    label: 'Case management',
    plain: 'One person helps you line up housing, work, court dates, and care.',
    synonyms: ['case manager', 'care coordination', 'intensive case management'],
  },
  'mental-health-assessment': {
    label: 'Full mental health assessment',
    plain: 'Staff ask about your life and feelings to see what care you need.',
    synonyms: ['psychiatric evaluation', 'mental health evaluation', 'assessment'],
  },
  'physical-exam': {
    label: 'Medical exam',
    plain: 'A doctor or nurse checks your body and your health history.',
    synonyms: ['physical', 'physical exam', 'checkup', 'medical history'],
  },
  'primary-care': {
    label: 'Primary care on site',
    plain: 'You can see a family doctor or nurse in the same place.',
    synonyms: ['family doctor', 'integrated care', 'medical care'],
  },
  'drug-testing': {
    label: 'Drug and alcohol testing',
    plain: 'You give urine, spit, or breath to be tested.',
    synonyms: ['urine test', 'UDS', 'UA', 'breathalyzer', 'drug screen'],
  },
  'infection-testing': {
    label: 'HIV, hepatitis, STD or TB testing',
    plain: 'You can be tested here for at least one of these.',
    synonyms: ['HIV test', 'hepatitis test', 'STD test', 'STI test', 'TB test'],
  },
  'suicide-prevention': {
    label: 'Suicide prevention',
    plain: 'Staff are trained to help people who think about ending their life.',
    synonyms: ['suicide', 'suicidal thoughts', 'safety plan'],
  },
  'walk-in-crisis': {
    label: 'Walk-in crisis help',
    plain: 'In a mental health crisis you can come in and be seen.',
    synonyms: ['crisis center', 'psychiatric emergency', 'walk-in', 'urgent care'],
  },
  'domestic-violence-services': {
    label: 'Domestic violence services',
    plain: 'Helps people who are hurt by a partner or by family to be safe.',
    synonyms: ['domestic violence', 'partner violence', 'safety planning'],
  },
  'child-care': {
    label: 'Child care during sessions',
    plain: 'Someone looks after your children while you are in care.',
    synonyms: ['childcare', 'daycare', 'babysitting'],
  },
  transport: {
    label: 'Help with getting there',
    plain: 'Gives rides, bus passes, or other help to get there.',
    synonyms: ['transportation', 'rides', 'bus pass', 'transport'],
  },
  'quit-tobacco': {
    label: 'Help to quit smoking or vaping',
    plain: 'Offers talks or medicine for people who want to stop tobacco.',
    synonyms: ['smoking cessation', 'tobacco cessation', 'nicotine', 'stop smoking'],
  },
};

import type { TermSlug } from '#app/vocabulary/terms.ts';

/** Words that all mean one term. */
function meaning(term: TermSlug, words: string): Record<string, readonly TermSlug[]> {
  return Object.fromEntries(words.split('|').map((word) => [word.trim(), [term]]));
}

/** What people type that the vocabulary has no name for, or has for several terms of which one is meant. */
export const CHOSEN_PHRASES: Readonly<Record<string, readonly TermSlug[]>> = {
  // No source tells of one drug among others, but for alcohol and opioids.
  ...meaning(
    'substance-use',
    `adderall|ativan|benzo|benzos|benzodiazepine|benzodiazepines|cannabis|cocaine|crack|crack cocaine|crystal meth|drugs|ecstasy|inhalants
    |ketamine|klonopin|kratom|marijuana|mdma|meth|methamphetamine|methamphetamines|lsd|pcp|pot|stimulant|stimulants|thc|tranq|valium|weed|xanax|xylazine`,
  ),
  ...meaning(
    'opioids',
    'codeine|dilaudid|fent|hydrocodone|morphine|opioid withdrawal|oxycontin|painkiller|painkillers|percocet|percocets|vicodin',
  ),
  ...meaning(
    'alcohol',
    'alcoholics|drink too much|drinks|drinks too much|drinking problem|drinking too much|drunk|heavy drinker|problem drinker',
  ),
  ...meaning(
    'mental-health',
    'adhd|bpd|borderline personality|depressed|mood disorder|mood disorders|ocd|obsessive compulsive disorder|panic attacks|panic disorder',
  ),
  ...meaning('detox', 'withdrawal|withdrawals|detoxing'),
  ...meaning('recovery-housing', 'sober homes|sober house|sober houses|halfway houses'),
  ...meaning(
    'substance-use',
    'abusing pills|addicted to pills|hooked on pills|on pills|pill addiction|pill problem|pills addiction|popping pills|takes pills|taking pills',
  ),
  ...meaning(
    'self-pay',
    `cant get insurance|do not have insurance|does not have insurance|doesnt have insurance|dont have insurance|have no insurance|isnt insured
    |lost his insurance|lost insurance|lost my insurance|no coverage|no health insurance|not insured|without insurance`,
  ),
  ...meaning(
    'child-care',
    'bring my baby|bring my kids|have a baby|have children|have kids|watch my kids|with my kids',
  ),
  ...meaning(
    'taking-new-people',
    'available now|immediate openings|no wait|no wait list|no waiting list|no waitlist|room for new people',
  ),
  ...meaning(
    'quit-tobacco',
    'juul|nicotine addiction|quit smoking|quit vaping|stop vaping|vape|vapes|vaping',
  ),
  ...meaning('spanish', 'en espanol|habla espanol|hablan espanol|se habla espanol'),
  ...withoutMoney(
    'affordable|cannot afford|cannot pay|cant afford|cant pay|cheap|inexpensive|low income|no income|no money|on a budget',
  ),
  'night shift': ['morning', 'midday'],
  'work nights': ['morning', 'midday'],
  'works nights': ['morning', 'midday'],
  'work 9 to 5': ['evening', 'weekend'],
  'work days': ['evening', 'weekend'],
  'works days': ['evening', 'weekend'],
  'after school': ['midday', 'evening'],
  outpatient: ['intensive-outpatient', 'outpatient'],
  ...meaning('drug-testing', 'drug test|drug tests|drug testing'),
  ...meaning('couples-sessions', 'couple|couples'),
  accredited: ['joint-commission', 'carf', 'coa', 'achc-hfap', 'ncqa'],
  iops: ['intensive-outpatient'],
  inpatient: ['residential', 'hospital-inpatient'],
  'day treatment program': ['day-treatment'],
  'mental health': ['mental-health'],
  alcohol: ['alcohol'],
  'alcohol rehab': ['alcohol'],
  'alcohol treatment': ['alcohol'],
  'alcohol addiction': ['alcohol'],
  alcoholic: ['alcohol'],
  opioid: ['opioids'],
  opioids: ['opioids'],
  opiate: ['opioids'],
  'opioid addiction': ['opioids'],
  'opioid treatment': ['opioids'],
  'heroin addiction': ['opioids'],
  'co occurring': ['co-occurring'],
  veterans: ['veterans'],
  'drug addiction': ['substance-use'],
  'drug treatment': ['substance-use'],
  'substance use': ['substance-use'],
  'eating disorder program': ['eating-disorders'],
  teen: ['children-teens'],
  teens: ['children-teens'],
  teenager: ['children-teens'],
  teenagers: ['children-teens'],
  adolescent: ['children-teens'],
  adolescents: ['children-teens'],
  child: ['children-teens'],
  children: ['children-teens'],
  senior: ['seniors'],
  elderly: ['seniors'],
  'teen program': ['teen-program'],
  'teen iop': ['teen-program'],
  'adolescent iop': ['teen-program'],
  women: ['women-program'],
  womens: ['women-program'],
  'women only': ['women-program'],
  men: ['men-program'],
  mens: ['men-program'],
  'men only': ['men-program'],
  gays: ['lgbtq'],
  trans: ['lgbtq'],
  va: ['va-facility'],
  'veterans affairs': ['va-facility'],
  tribal: ['american-indian'],
  'domestic violence': ['abuse-survivors'],
  'methadone clinic': ['methadone'],
  psychiatry: ['mental-health'],
  buprenorphine: ['buprenorphine'],
  methadone: ['methadone'],
  'monthly shot': ['buprenorphine-injection', 'naltrexone-injection'],
  acamprosate: ['acamprosate'],
  disulfiram: ['disulfiram'],
  naloxone: ['naloxone'],
  aa: ['mutual-help'],
  na: ['mutual-help'],
  medicade: ['medicaid'],
  medicaide: ['medicaid'],
  medicad: ['medicaid'],
  deaf: ['deaf-access'],
  'hard of hearing': ['deaf-access'],
  'sign language': ['sign-language'],
  online: ['online-program'],
  virtual: ['online-program'],
  nights: ['evening'],
  weeknights: ['evening'],
  ...afterWork(),
  mornings: ['morning'],
  'sliding scale fee': ['sliding-scale'],
};

/** Names of terms that are too often something else: words of program names, short everyday words, letters of several meanings. */
export const NEVER_TERMS: ReadonlySet<string> = new Set([
  // Plans whose names programs and towns have too.
  ...`allegiance|beacon|braven|buckeye|cambia|community care|coordinated care|coventry|empire|gateway|golden rule`.split(
    '|',
  ),
  ...`great west|green spring|horizon|intermountain|magnolia|meridian|new directions|oscar|oxford|passport|surest`.split(
    '|',
  ),
  ...'simply|truli|tufts|united|western sky|kp|geisinger|beech street'.split('|'),
  // Names of Medicaid in one state that are everyday words.
  ...'star|husky|all kids'.split('|'),
  // One word that says too little.
  ...'behavioral health|benefits|blind|chip|coach|first break|groups|lunch|maternal|maud|mentor|nada|needles'.split(
    '|',
  ),
  ...'partial|physical|rehab|remote|rewards|rides|smoking|cigarettes|vaping|vapes|sponsor|triggers|video|vouchers'.split(
    '|',
  ),
  ...'walk in|urgent care|health center|day program|support group|certified clinic|state plan|simply'.split(
    '|',
  ),
  // Letters that mean several things.
  ...'638|bcn|cbh|ghp|ibc|oap|act|ada|am|coa|cod|cra|crt|dari|fep|federal workers|hip|imr|itu|mh|op|pm|rp|sed|snap|tay|ua|wm'.split(
    '|',
  ),
  // What is free of something is no price.
  ...'drug free|alcohol free|smoke free|tobacco free|free standing'.split('|'),
]);

/** Names of terms that stand in many program names: they count where all else that was typed was understood. */
export const TIMID_TERMS: ReadonlySet<string> = new Set([
  ...'adult|adults|afternoon|aids|anger|assessment|assessments|benefits|cash|checkup|child|children|community reinforcement'.split(
    '|',
  ),
  ...'aftercare|day treatment|outpatient|cheap|vape|vapes|vaping|dui|education|employment|families|family program|free|grant|homeless|psychiatry|psychiatric|residential|housing|hospital stay'.split(
    '|',
  ),
  ...'kids|matrix|men|mens|mental health|morning|night|nights|outpatient therapy|school|senior|seniors|spanish'.split(
    '|',
  ),
  ...'sunday|transport|transportation|trauma|tribal|va|veteran|veterans|vets|women|womens|youth|young adults|military'.split(
    '|',
  ),
  ...'detox|addiction|alcohol|cocaine|couple|couples|drugs|gay|native american|american indian|indigenous|wellness management'.split(
    '|',
  ),
]);

/** Words that are no misspelling of a term, however near they come: they stand in names of programs, or mean something else. */
export const NEVER_TYPOS: ReadonlySet<string> = new Set(
  `addictive addition aides alger americahealth angel champa crash educational francis giant grand grays green greer heron
  hinds human latin lifespring lifesync maple medica medical medicals midway miners mound mourning nsight permian queen
  relevance sunray transformation trial universal universe`.split(/\s+/),
);

/** A name of one word this short is met by typos only where it stands here. */
export const SHORTEST_TYPO_TARGET = 6;
export const SHORT_TYPO_TARGETS: ReadonlySet<string> = new Set([
  'aetna',
  'cigna',
  'detox',
  'optum',
  'adults',
]);

function withoutMoney(words: string): Record<string, readonly TermSlug[]> {
  const terms: readonly TermSlug[] = ['sliding-scale', 'payment-help', 'public-funding', 'no-charge'];
  return Object.fromEntries(words.split('|').map((word) => [word, terms]));
}

/** "after 5", "after 5:30 pm", "after 17:30". */
function afterWork(): Record<string, readonly TermSlug[]> {
  const hours = [5, 6, 7].flatMap((hour) => [`${hour}`, `${hour} 30`, `${hour} 00`]);
  const halves = hours.flatMap((time) => [time, `${time} pm`, `${time}pm`]);
  const ofDay = [17, 18, 19].flatMap((hour) => [`${hour}`, `${hour} 30`, `${hour} 00`]);
  return Object.fromEntries([...halves, ...ofDay].map((time) => [`after ${time}`, ['evening']]));
}

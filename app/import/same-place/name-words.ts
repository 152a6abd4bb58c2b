/** Words that carry no identity: left out of every comparison. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and at by de for from in la of on or our the to with'.split(' '),
);

/** Legal endings, dropped wherever they stand. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  'co company corp corporation inc incorporated limited llc llp lllp lp ltd pc pllc plc'.split(' '),
);

/** Words that many organizations share; each weighs GENERIC_WEIGHT of a telling word. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `abuse addiction administration adolescent adult agency alcohol alcoholism ambulatory army assessment associates association authority
   behavior behavioral board building campus care case center child children clinic clinical communities community comprehensive
   consultants consultation consulting continuing corporate counseling counselors county crisis day department dependency detox
   detoxification developmental disability disorder division drug education evaluation facility family foundation general group
   guidance health healthcare hospital house housing human inpatient institute integrated intensive intervention living main
   management medical medically medication medicine men mens mental ministries north east south west office opioid outpatient
   partial partners practice prevention primary private program programs professional psychiatric psychiatry psychological
   psychology recovery regional rehab rehabilitation residential resource resources school service services site social solutions
   state stabilization substance supervised support supportive system team teen therapeutic therapy transitional treatment unit
   university use veterans wellness withdrawal women womens young youth`.split(/\s+/),
);

export const GENERIC_WEIGHT = 0.4;

/**
 * What an abbreviation stands for when names are compared. Wider than the table that names are tidied by:
 * a wrong guess here only moves a likeness a little and is never shown.
 */
export const LIKENESS_EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `add addiction
   admin administration
   adol adolescent
   alc alcohol
   assoc associates
   assocs associates
   asst assistance
   behav behavioral
   bh behavioral health
   bhs behavioral health services
   bldg building
   cbhc community behavioral health center
   cbhs community behavioral health services
   cd chemical dependency
   cen center
   chem chemical
   clin clinic
   cmhc community mental health center
   cnty county
   comm community
   comp comprehensive
   conn connection
   corr correctional
   csb community services board
   csl counseling
   csls counseling
   ctr center
   centre center
   ctrs centers
   dep dependency
   dept department
   detox detoxification
   dev development
   div division
   dr doctor
   educ education
   eval evaluation
   fam family
   ft fort
   hcs health care system
   healthcare health care
   hlth health
   hlthcare health care
   hosp hospital
   hth health
   ii 2
   inst institute
   int intensive
   inpt inpatient
   intl international
   iop intensive outpatient program
   ip inpatient
   mat medication assisted treatment
   med medical
   mem memorial
   metro metropolitan
   mgmt management
   mh mental health
   mhc mental health center
   mhs mental health services
   msw medically supervised withdrawal
   mt mount
   mtn mountain
   natl national
   op outpatient
   otp opioid treatment program
   outpt outpatient
   php partial hospitalization program
   prog program
   progs programs
   psych psychiatric
   rec recovery
   recov recovery
   reg regional
   rehab rehabilitation
   res residential
   resid residential
   rtc residential treatment center
   saint st
   sa substance abuse
   sch school
   serv service
   servs services
   soc social
   srr stabilization rehabilitation reintegration
   stabil stabilization
   su substance use
   subst substance
   sud substance use disorder
   sup supervised
   svc service
   svcs services
   sys system
   trans transitional
   trt treatment
   tx treatment
   univ university
   vamc va medical center
   wm withdrawal management
   yth youth`
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [short = '', ...long] = line.trim().split(' ');
      return [short, long];
    }),
);

/** Read as the state's name only in a record of that state; IN, ME, OK and OR are words of their own. */
export const STATE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    al: 'alabama',
    ak: 'alaska',
    az: 'arizona',
    ar: 'arkansas',
    ca: 'california',
    co: 'colorado',
    ct: 'connecticut',
    de: 'delaware',
    fl: 'florida',
    ga: 'georgia',
    ia: 'iowa',
    id: 'idaho',
    il: 'illinois',
    ks: 'kansas',
    ky: 'kentucky',
    md: 'maryland',
    mi: 'michigan',
    mn: 'minnesota',
    mo: 'missouri',
    ms: 'mississippi',
    mt: 'montana',
    nc: 'north carolina',
    nd: 'north dakota',
    ne: 'nebraska',
    nh: 'new hampshire',
    nj: 'new jersey',
    nm: 'new mexico',
    nv: 'nevada',
    ny: 'new york',
    oh: 'ohio',
    pa: 'pennsylvania',
    pr: 'puerto rico',
    ri: 'rhode island',
    sc: 'south carolina',
    sd: 'south dakota',
    tn: 'tennessee',
    tx: 'texas',
    ut: 'utah',
    vt: 'vermont',
    wa: 'washington',
    wi: 'wisconsin',
    wv: 'west virginia',
    wy: 'wyoming',
  }).map(([code, name]): [string, readonly string[]] => [code, name.split(' ')]),
);

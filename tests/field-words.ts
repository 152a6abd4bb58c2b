/** Hard words that the field cannot do without; each is explained where a reader first meets it. */
const HARD_WORDS = `
  accreditation accredited address addiction addictions adolescent adolescents agency aftercare alcohol
  buprenorphine certified certification clinic clinics clonidine cocaine commission community confirmed
  counseling counselor county criminal
  department depression detox disorder
  federal facility
  government group groups
  health hepatitis hospital hospitals
  individual insurance intensive
  license licensed licensing listing listings lofexidine
  medicine medicines medical medication mental methadone military
  naloxone naltrexone network
  opioid opioids outpatient overdose
  prescriber prescribed program programs provider providers psychiatric psychosis
  recovery register residential
  session sessions skills state states stimulants substance suicide
  telehealth therapy therapies tobacco treatment trauma
  veterans video
  withdrawal
`;

export const FIELD_WORDS: ReadonlySet<string> = new Set(HARD_WORDS.split(/\s+/).filter(Boolean));

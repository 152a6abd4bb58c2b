/**
 * Abbreviations with one reading in the names that SAMHSA's directories publish. Those with several
 * (Comm, Med, VA, St, Co …) are left as the source wrote them.
 */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['adol', 'Adolescent'],
  ['behav', 'Behavioral'],
  ['chem', 'Chemical'],
  ['cnty', 'County'],
  ['ctr', 'Center'],
  ['ctrs', 'Centers'],
  ['dept', 'Department'],
  ['fam', 'Family'],
  ['hlth', 'Health'],
  ['hlthcare', 'Healthcare'],
  ['hosp', 'Hospital'],
  ['mem', 'Memorial'],
  ['outpt', 'Outpatient'],
  ['prog', 'Program'],
  ['recov', 'Recovery'],
  ['serv', 'Service'],
  ['servs', 'Services'],
  ['stabil', 'Stabilization'],
  ['subst', 'Substance'],
  ['sys', 'System'],
  ['trt', 'Treatment'],
  ['univ', 'University'],
  ['yth', 'Youth'],
]);

/** Read as an abbreviation only where written in capitals: "MAT", but not "Mat Su". */
export const INITIALS: ReadonlyMap<string, string> = new Map([
  ['BH', 'Behavioral Health'],
  ['CBOC', 'Community Based Outpatient Clinic'],
  ['CMHC', 'Community Mental Health Center'],
  ['CSB', 'Community Services Board'],
  ['HCS', 'Health Care System'],
  ['IOP', 'Intensive Outpatient Program'],
  ['MAT', 'Medication Assisted Treatment'],
  ['MH', 'Mental Health'],
  ['OTP', 'Opioid Treatment Program'],
  ['PHP', 'Partial Hospitalization Program'],
  ['RTC', 'Residential Treatment Center'],
  ['SRR', 'Stabilization, Rehabilitation, Reintegration'],
  ['SU', 'Substance Use'],
  ['SUD', 'Substance Use Disorder'],
  ['VAMC', 'VA Medical Center'],
]);

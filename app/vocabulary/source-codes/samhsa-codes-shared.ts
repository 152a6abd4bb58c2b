import type { CodeTable } from './code-meaning.ts';

/** Codes that the substance-use and the mental-health dictionary both list, with one meaning. */
export const SHARED_CODES: CodeTable = {
  TC: {
    SA: { yes: ['substance-use'] },
    SUMH: { yes: ['co-occurring'] },
  },
  SET: {
    HI: { yes: ['hospital-inpatient'] },
    RES: { yes: ['residential'] },
  },
  PHR: {
    NRT: { yes: ['quit-tobacco'] },
    NSC: { yes: ['quit-tobacco'] },
  },
  TAP: {
    CBT: { yes: ['cbt'] },
    // Says that some care is remote, never that the intensive program is.
    TELE: { yes: ['telehealth'] },
  },
  FOP: {
    LCCG: { detail: 'run-by-local-government' },
    DDF: { detail: 'run-by-defense-department' },
    IH: { detail: 'run-by-indian-health-service' },
    PVTP: { detail: 'run-for-profit' },
    PVTN: { detail: 'run-nonprofit' },
    STG: { detail: 'run-by-state' },
    TBG: { detail: 'run-by-tribe' },
    FED: { detail: 'run-by-federal-government' },
    VAMC: { yes: ['va-facility'], detail: 'only-va' },
  },
  LCA: {
    FQHC: { yes: ['health-center'] },
  },
  PAY: {
    ITU: { yes: ['tribal-funds'] },
    MC: { yes: ['medicare'] },
    MD: { yes: ['medicaid'] },
    // Military insurance. Motivational interviewing is MOTI.
    MI: { yes: ['military-insurance'] },
    PI: { yes: ['private-insurance'] },
    SF: { yes: ['self-pay'] },
    SI: { yes: ['state-insurance'] },
  },
  PYAS: {
    PA: { yes: ['payment-help'] },
    SS: { yes: ['sliding-scale'] },
  },
  SG: {
    TAY: { yes: ['young-adult-program'] },
    SE: { yes: ['older-adult-program'] },
    GL: { yes: ['lgbtq'] },
    VET: { yes: ['veterans'] },
    ADM: { yes: ['military-families'] },
    MF: { yes: ['military-families'] },
    CJ: { yes: ['court-involved'] },
    CO: { yes: ['co-occurring'] },
    HV: { yes: ['hiv'] },
    DV: { yes: ['abuse-survivors'] },
    TRMA: { yes: ['trauma'] },
  },
  ASPT: {
    STU: { detail: 'tobacco-screening' },
  },
  SCR: {
    HIVT: { yes: ['infection-testing'] },
    STDT: { yes: ['infection-testing'] },
    TBS: { yes: ['infection-testing'] },
    HBT: { yes: ['infection-testing'] },
    HCT: { yes: ['infection-testing'] },
    MST: { detail: 'metabolic-monitoring' },
  },
  RSS: {
    HS: { yes: ['housing-help'] },
    PEER: { yes: ['peer-support'] },
  },
  ECS: {
    TCC: { yes: ['quit-tobacco'] },
  },
  SMP: {
    SMON: { no: ['smoking-allowed'], detail: 'smoking-not-allowed' },
    SMOP: { yes: ['smoking-allowed'], detail: 'smoking-anywhere' },
    SMPD: { yes: ['smoking-allowed'], detail: 'smoking-in-set-places' },
  },
  FVP: {
    VAPN: { no: ['vaping-allowed'], detail: 'vaping-not-allowed' },
    VAPP: { yes: ['vaping-allowed'], detail: 'vaping-anywhere' },
    VPPD: { yes: ['vaping-allowed'], detail: 'vaping-in-set-places' },
  },
  AGE: {
    CHLD: { yes: ['children-teens'] },
    YAD: { yes: ['young-adults'] },
    ADLT: { yes: ['adults'] },
    SNR: { yes: ['seniors'] },
  },
  SL: {
    SP: { yes: ['spanish'] },
    AH: { yes: ['sign-language'] },
    NX: { yes: ['native-languages'] },
    FX: { detail: 'other-languages' },
  },
  OL: {
    F4: { yes: ['arabic'] },
    F17: { yes: ['chinese'] },
    F19: { yes: ['creole'] },
    F25: { yes: ['farsi'] },
    F28: { yes: ['french'] },
    F30: { yes: ['german'] },
    F31: { yes: ['greek'] },
    F35: { yes: ['hebrew'] },
    F36: { yes: ['hindi'] },
    F37: { yes: ['hmong'] },
    F42: { yes: ['italian'] },
    F43: { yes: ['japanese'] },
    F47: { yes: ['korean'] },
    F66: { yes: ['polish'] },
    F67: { yes: ['portuguese'] },
    F70: { yes: ['russian'] },
    F81: { yes: ['tagalog'] },
    F92: { yes: ['vietnamese'] },
    N24: { yes: ['ojibwa', 'native-languages'] },
    N40: { yes: ['yupik', 'native-languages'] },
  },
  AS: {
    // Case management. Contingency management is CMI.
    CM: { yes: ['case-management'] },
    IPC: { yes: ['primary-care'] },
    SPS: { yes: ['suicide-prevention'] },
  },
};

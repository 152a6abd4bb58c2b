import { SAMHSA_CODES, type SamhsaSeries } from './samhsa-codes.ts';

/**
 * Codes that rows of the locator of 2019 are known to have: 31 substance-use and 16 mental-health rows. No list of
 * what it asked is at hand, so a code that none of them has counts as not asked.
 */
const SEEN_IN_2019: Readonly<Record<SamhsaSeries, ReadonlySet<string>>> = {
  'samhsa-su': new Set(
    `ACC ACM ACU AD ADLT ADM ADTX AH ANG AOSS BABA BDTX BERI BIA BMW BU BUM BWN BWON CARF CBT CDTX CHLD CJ CM
    CMHA CMI CO CRV CSAA DAUT DB DBT DP DSF DT DU DV DVFP EIH EMP F30 FCO FEM FSA GCO GH GL HAEC HBT HCT HEOH
    HIVT HS HV ICO ISC JC LCCG MALE MC MCO MD MDTX METH MF MHS MI MM MMD MMW MN MOA MOTI MU MXM NMOA NOOP NRT
    NSC NU NXN ODT ODTX OIT OMB OP OPC ORT OTP OUDO PA PAIN PEER PI PVTN PVTP PW RD RELP RES RPN RS SA SACA SAE
    SE SF SHG SI SMHD SMON SMPD SP SS SSA SSD STAG STDH STDT STMH STU TA TAEC TAY TBS TCC TGD TOD TRC TRMA TWFA
    UB UN VET VTRL WN XA YAD`.split(/\s+/),
  ),
  'samhsa-mh': new Set(
    `ACT ADLT ADM AH ALZ AT CBT CDM CFT CHLD CIT CJ CLF CM CMHC CMHG CO COOT CSBG DBT DEC ECT ES FPSY FQHC GL GT
    HI HV ICM IDD IMR IPC IPT LCCG MC MD MF MH MI MMD NRT NSC OMH OP OSF PA PED PEER PH PHDT PI PRS PTSD PVTN
    PVTP RES RTCA RTCC SCJJ SE SED SEF SF SH SI SMHA SMI SMON SMPD SNR SP SPS SS STMH STU SWFS TAY TBI TCC TELE
    TRC TRMA VAF VET WI YAD`.split(/\s+/),
  ),
};

/** No file of 2025 or later has the box for LGBTQ clients. */
const GONE_SINCE_2025: ReadonlySet<string> = new Set(['GL']);

const DICTIONARY: Readonly<Record<SamhsaSeries, ReadonlySet<string>>> = {
  'samhsa-su': new Set(SAMHSA_CODES['samhsa-su'].keys()),
  'samhsa-mh': new Set(SAMHSA_CODES['samhsa-mh'].keys()),
};

const SINCE_2025: Readonly<Record<SamhsaSeries, ReadonlySet<string>>> = {
  'samhsa-su': new Set([...DICTIONARY['samhsa-su']].filter((code) => !GONE_SINCE_2025.has(code))),
  'samhsa-mh': new Set([...DICTIONARY['samhsa-mh']].filter((code) => !GONE_SINCE_2025.has(code))),
};

/** The codes that a row of the locator could have ticked at the time; `release` is an ISO date or a year. */
export function codesAskedByLocator(series: SamhsaSeries, release: string): ReadonlySet<string> {
  const year = release.slice(0, 4);
  if (year < '2022') return SEEN_IN_2019[series];
  return year < '2025' ? DICTIONARY[series] : SINCE_2025[series];
}

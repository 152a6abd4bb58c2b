export interface GuideSource {
  /** As a line under a section names it. */
  short: string;
  /** As the foot of a page cites it: title and publisher. */
  full: string;
  /** An ISO date, a month or a year; absent where the source bears none. */
  date?: string;
}

/** What the guides are written from. Titles are names, which no language translates. */
export const GUIDE_SOURCES = {
  advisory: {
    short: 'SAMHSA Advisory, 2021',
    full: 'Advisory: Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders. SAMHSA',
    date: '2021',
  },
  'tip-47': {
    short: 'TIP 47, 2006',
    full: 'Treatment Improvement Protocol 47: Clinical Issues in Intensive Outpatient Treatment. SAMHSA, NBK64093',
    date: '2006',
  },
  mccarty: {
    short: 'McCarty and others, 2014',
    full: 'Substance Abuse Intensive Outpatient Programs: Assessing the Evidence. McCarty and others, Psychiatric Services, PMC4152944',
    date: '2014-06',
  },
  'asam-3': {
    short: 'ASAM Criteria, 2013',
    full: 'The ASAM Criteria, 3rd edition. American Society of Addiction Medicine',
    date: '2013',
  },
  'asam-4': {
    short: 'ASAM Criteria, 2023',
    full: 'The ASAM Criteria, 4th edition, volume 1: Adults. American Society of Addiction Medicine',
    date: '2023',
  },
  h0015: {
    short: 'billing code H0015',
    full: 'Text of billing code H0015, intensive outpatient treatment. Centers for Medicare & Medicaid Services',
  },
  'medicare-2024': {
    short: 'Medicare notices, 2024',
    full: 'Notices on intensive outpatient services. CGS and Noridian, contractors of Medicare',
    date: '2024-01',
  },
  nida: {
    short: 'NIDA Principles, 2018',
    full: 'Principles of Drug Addiction Treatment, 3rd edition. National Institute on Drug Abuse',
    date: '2018',
  },
  'crs-opioids': {
    short: 'Congressional Research Service',
    full: 'In Focus IF12348, on medicines for opioid use disorder. Congressional Research Service',
  },
  'opioid-rule': {
    short: '42 CFR Part 8, 2024',
    full: '42 CFR Part 8, the federal rule for opioid treatment programs, as in force since',
    date: '2024-04-02',
  },
  'privacy-rule': {
    short: '42 CFR Part 2',
    full: '42 CFR Part 2, the federal rule on the privacy of addiction care, with the changes to be kept since',
    date: '2026-02-16',
  },
  'locator-codes': {
    short: 'FindTreatment.gov code list',
    full: 'List of the codes of FindTreatment.gov. SAMHSA',
  },
  'joint-commission': {
    short: 'Joint Commission',
    full: 'Eligibility page and fact sheet on behavioral health care. The Joint Commission',
  },
  carf: {
    short: 'CARF',
    full: 'Guides for providers on the CARF process, and its outcomes. CARF International',
  },
  'state-pages': {
    short: 'state pages',
    full: 'Pages of the license agencies of California, Michigan and Ohio',
  },
  legitscript: {
    short: 'LegitScript',
    full: 'Standards and questions on addiction treatment certification. LegitScript',
  },
  narr: {
    short: 'NARR',
    full: 'Standards page, and level charts of its state groups. National Alliance for Recovery Residences',
  },
  'plan-net': {
    short: 'Da Vinci Plan-Net',
    full: 'Da Vinci Plan-Net, a standard for lists of health plans. HL7',
  },
  'carve-outs': {
    short: 'guides to behavioral health managers',
    full: 'Trade guides to the companies that manage mental health care for health plans',
  },
  'surprises-act': {
    short: 'No Surprises Act, section 116',
    full: 'Summary of section 116 of the No Surprises Act, on lists of providers. CIPROMS',
  },
  'plan-lists': {
    short: 'AJMC, 2024',
    full: 'Report on how long errors stay in lists of health plans. American Journal of Managed Care',
    date: '2024-11',
  },
  'referral-law': {
    short: '18 USC 220',
    full: '18 USC 220, the Eliminating Kickbacks in Recovery Act',
  },
  'crisis-lines': {
    short: 'pages of the lines',
    full: 'The public page of each line named here, and KFF Health News on 988',
    date: '2025-08-19',
  },
} as const satisfies Readonly<Record<string, GuideSource>>;

export type GuideSourceId = keyof typeof GUIDE_SOURCES;

export function sourceOf(id: GuideSourceId): GuideSource {
  return GUIDE_SOURCES[id];
}

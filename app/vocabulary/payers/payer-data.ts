import type { PAYER_TERMS } from '../terms/insurance.ts';

/** What a payer sells or does. Names that a card bears besides: `rental-network`; `umbrella` is no payer at all. */
export type PayerKind =
  | 'commercial'
  | 'marketplace'
  | 'medicare-advantage'
  | 'medicaid-plan'
  | 'military-contractor'
  | 'blue'
  | 'federal-workers'
  | 'employer-administrator'
  | 'behavioral-manager'
  | 'rental-network'
  | 'federal-program'
  | 'umbrella';

/** How sure it is that a row holds: `high` was read in the source, the others must be worded with care. */
export type Certainty = 'high' | 'medium' | 'low';

/** The company that may run the mental health and addiction part of a plan. Common is never certain. */
export interface BehavioralManager {
  name: string;
  /** The payer that the manager is itself, where it stands on cards and lists by its own name. */
  payer?: PayerSlug;
}

export type PayerSlug = (typeof PAYER_TERMS)[number]['slug'];

/** USPS codes; `partly`: there are more that the source does not name. */
export interface Reach {
  states: readonly string[];
  partly?: true;
}

export interface Payer {
  kinds: readonly PayerKind[];
  /** The company behind it, where that is settled. */
  owner?: string;
  /** Other names of the payer itself, as people type and cards bear them. */
  aliases: readonly string[];
  /** Names under which it sells plans. A brand that is a payer of its own stands with that payer alone. */
  brands: readonly string[];
  /** Where it sells plans: all over the country, in these states, or no source says where. */
  reach: 'national' | 'not-known' | Reach;
  manager?: BehavioralManager;
  certainty: Certainty;
}

const inStates = (codes: string): Reach => ({ states: codes.split(' ') });
const inStatesAndMore = (codes: string): Reach => ({ states: codes.split(' '), partly: true });

const OPTUM: BehavioralManager = { name: 'Optum', payer: 'optum' };
const CARELON: BehavioralManager = { name: 'Carelon', payer: 'carelon' };
const LUCET: BehavioralManager = { name: 'Lucet', payer: 'lucet' };

/** Every name that may stand on a card for a plan, but for the public programs that a way of paying is named after. */
export const PAYERS: Readonly<Record<PayerSlug, Payer>> = {
  aetna: {
    kinds: ['commercial', 'medicare-advantage', 'medicaid-plan'],
    owner: 'CVS Health',
    aliases: [
      'CVS Health',
      'CVS Health Aetna',
      'Aetna Inc',
      'Aetna Better Health',
      'Aetna Behavioral Health',
    ],
    brands: ['Coventry', 'First Health', 'Aetna Signature Administrators', 'Innovation Health'],
    reach: 'national',
    manager: { name: 'Aetna Behavioral Health' },
    certainty: 'high',
  },
  ambetter: {
    kinds: ['marketplace'],
    owner: 'Centene Corporation',
    aliases: ['Ambetter Health'],
    brands: [],
    reach: 'not-known',
    certainty: 'medium',
  },
  'amerihealth-caritas': {
    kinds: ['medicaid-plan'],
    owner: 'Independence Health Group and Blue Cross Blue Shield of Michigan',
    aliases: ['Keystone First', 'Select Health SC', 'PerformCare'],
    brands: [],
    reach: inStates('PA SC NC LA DC DE NH FL OH'),
    manager: { name: 'PerformCare' },
    certainty: 'medium',
  },
  anthem: {
    kinds: ['blue', 'medicaid-plan'],
    owner: 'Elevance Health',
    aliases: ['Anthem', 'Anthem Inc', 'Elevance', 'Wellpoint'],
    brands: [
      'Anthem Blue Cross',
      'Anthem BCBS',
      'Anthem Blue Cross and Blue Shield',
      'Anthem Blue Cross Blue Shield',
      'Empire',
      'Simply',
      'HealthKeepers',
    ],
    reach: inStatesAndMore('CA CO CT GA IN KY ME MO NV NH OH VA WI'),
    manager: CARELON,
    certainty: 'high',
  },
  'bcbs-unspecified': {
    kinds: ['umbrella'],
    owner: 'Blue Cross Blue Shield Association',
    aliases: ['BCBS', 'Blue Cross', 'Blue Shield', 'Blue Cross Blue Shield', 'the Blues'],
    brands: ['BlueCard', 'Blue Distinction'],
    reach: 'not-known',
    certainty: 'medium',
  },
  'bcbs-alabama': {
    kinds: ['blue'],
    owner: 'Blue Cross and Blue Shield of Alabama',
    aliases: ['BCBSAL', 'BCBS of Alabama', 'Blue Cross Blue Shield of Alabama'],
    brands: [],
    reach: inStates('AL'),
    manager: LUCET,
    certainty: 'medium',
  },
  'bcbs-louisiana': {
    kinds: ['blue'],
    owner: 'Blue Cross and Blue Shield of Louisiana',
    aliases: [
      'BCBSLA',
      'BCBS of Louisiana',
      'Blue Cross and Blue Shield of Louisiana',
      'Blue Cross Blue Shield of Louisiana',
    ],
    brands: [],
    reach: inStates('LA'),
    manager: LUCET,
    certainty: 'medium',
  },
  'bcbs-massachusetts': {
    kinds: ['blue'],
    owner: 'Blue Cross Blue Shield of Massachusetts',
    aliases: ['BCBSMA', 'BCBS of Massachusetts', 'Blue Cross MA'],
    brands: [],
    reach: inStates('MA'),
    certainty: 'medium',
  },
  'bcbs-michigan': {
    kinds: ['blue'],
    owner: 'Blue Cross Blue Shield of Michigan',
    aliases: ['BCBSM', 'BCBS of Michigan', 'Blue Care Network', 'BCN'],
    brands: [],
    reach: inStates('MI'),
    certainty: 'medium',
  },
  'bcbs-north-carolina': {
    kinds: ['blue'],
    owner: 'Blue Cross and Blue Shield of North Carolina',
    aliases: [
      'BCBSNC',
      'BCBS of North Carolina',
      'Blue Cross and Blue Shield of North Carolina',
      'Blue Cross Blue Shield of North Carolina',
    ],
    brands: ['Healthy Blue'],
    reach: inStates('NC'),
    certainty: 'medium',
  },
  'bcbs-south-carolina': {
    kinds: ['blue'],
    owner: 'BlueCross BlueShield of South Carolina',
    aliases: ['BCBSSC', 'BCBS of South Carolina', 'Blue Cross Blue Shield of South Carolina'],
    brands: ['BlueChoice', 'Healthy Blue'],
    reach: inStates('SC'),
    manager: { name: 'Companion Benefit Alternatives' },
    certainty: 'medium',
  },
  'bcbs-tennessee': {
    kinds: ['blue', 'medicaid-plan'],
    owner: 'BlueCross BlueShield of Tennessee',
    aliases: ['BCBST', 'BCBS of Tennessee', 'Blue Cross Blue Shield of Tennessee'],
    brands: ['BlueCare'],
    reach: inStates('TN'),
    certainty: 'medium',
  },
  'blue-shield-california': {
    kinds: ['blue'],
    owner: 'Ascendiun',
    aliases: ['Blue Shield CA', 'BSCA'],
    brands: ['Promise Health Plan'],
    reach: inStates('CA'),
    certainty: 'high',
  },
  carefirst: {
    kinds: ['blue'],
    owner: 'CareFirst Inc',
    aliases: ['CareFirst BlueCross BlueShield', 'CareFirst Blue Cross Blue Shield', 'CareFirst BCBS'],
    brands: [],
    reach: inStates('MD DC VA'),
    certainty: 'medium',
  },
  carelon: {
    kinds: ['behavioral-manager'],
    owner: 'Elevance Health',
    aliases: ['Carelon', 'Beacon', 'Beacon Health Options', 'ValueOptions'],
    brands: [],
    reach: 'national',
    certainty: 'high',
  },
  caresource: {
    kinds: ['medicaid-plan', 'marketplace'],
    owner: 'CareSource',
    aliases: ['CareSource Just4Me'],
    brands: [],
    reach: inStatesAndMore('OH KY IN GA WV'),
    certainty: 'medium',
  },
  centene: {
    kinds: ['medicaid-plan', 'marketplace', 'medicare-advantage'],
    owner: 'Centene Corporation',
    aliases: ['Centene'],
    brands: [
      'Health Net',
      'Fidelis Care',
      'Superior HealthPlan',
      'Sunshine Health',
      'Peach State',
      'Buckeye',
      'Meridian',
      'Magnolia',
      'Coordinated Care',
      'Carolina Complete',
      'Western Sky',
      'SilverSummit',
    ],
    reach: 'national',
    certainty: 'high',
  },
  champva: {
    kinds: ['federal-program'],
    owner: 'Department of Veterans Affairs',
    aliases: [],
    brands: [],
    reach: 'national',
    certainty: 'medium',
  },
  cigna: {
    kinds: ['commercial'],
    owner: 'The Cigna Group',
    aliases: ['Cigna Healthcare', 'Connecticut General', 'CGLIC', 'Great-West'],
    brands: ['Cigna Connect', 'LocalPlus', 'OAP', 'Allegiance'],
    reach: 'national',
    manager: { name: 'Evernorth', payer: 'evernorth' },
    certainty: 'high',
  },
  emblemhealth: {
    kinds: ['commercial', 'medicaid-plan'],
    owner: 'EmblemHealth',
    aliases: ['GHI', 'HIP'],
    brands: [],
    reach: inStates('NY'),
    manager: CARELON,
    certainty: 'medium',
  },
  evernorth: {
    kinds: ['behavioral-manager'],
    owner: 'The Cigna Group',
    aliases: ['Evernorth', 'Cigna Behavioral Health', 'CBH', 'MDLive'],
    brands: [],
    reach: 'national',
    certainty: 'high',
  },
  excellus: {
    kinds: ['blue'],
    owner: 'Lifetime Healthcare',
    aliases: ['Excellus', 'Excellus BCBS', 'Excellus Blue Cross Blue Shield', 'Univera'],
    brands: [],
    reach: inStates('NY'),
    certainty: 'medium',
  },
  'fep-blue': {
    kinds: ['blue', 'federal-workers'],
    owner: 'The Blue Cross Blue Shield plans',
    aliases: ['FEP', 'FEP Blue', 'Federal Employee Program', 'BCBS Federal', 'Blue Focus'],
    brands: [],
    reach: 'national',
    certainty: 'high',
  },
  'first-health': {
    kinds: ['rental-network'],
    owner: 'CVS Health',
    aliases: ['First Health', 'Coventry First Health'],
    brands: [],
    reach: 'national',
    certainty: 'medium',
  },
  'florida-blue': {
    kinds: ['blue'],
    owner: 'GuideWell',
    aliases: ['BCBS of Florida', 'Blue Cross Blue Shield of Florida', 'GuideWell'],
    brands: ['Truli', 'Capital Health Plan'],
    reach: inStates('FL'),
    manager: LUCET,
    certainty: 'high',
  },
  geha: {
    kinds: ['federal-workers'],
    owner: 'GEHA',
    aliases: ['GEHA', 'Government Employees Health Association'],
    brands: [],
    reach: 'national',
    certainty: 'medium',
  },
  geisinger: {
    kinds: ['commercial'],
    owner: 'Risant Health',
    aliases: ['Geisinger', 'GHP'],
    brands: [],
    reach: inStates('PA'),
    certainty: 'low',
  },
  hcsc: {
    kinds: ['blue'],
    owner: 'Health Care Service Corporation',
    aliases: [
      'HCSC',
      'Health Care Service Corporation',
      'BCBSIL',
      'BCBSMT',
      'BCBSNM',
      'BCBSOK',
      'BCBSTX',
      'BCBS of Illinois',
      'BCBS of Montana',
      'BCBS of New Mexico',
      'BCBS of Oklahoma',
      'BCBS of Texas',
      'Blue Cross Blue Shield of Illinois',
      'Blue Cross Blue Shield of Montana',
      'Blue Cross Blue Shield of New Mexico',
      'Blue Cross Blue Shield of Oklahoma',
      'Blue Cross Blue Shield of Texas',
    ],
    brands: ['HealthSpring'],
    reach: inStates('IL MT NM OK TX'),
    certainty: 'high',
  },
  healthpartners: {
    kinds: ['commercial'],
    owner: 'HealthPartners',
    aliases: ['HealthPartners MN'],
    brands: [],
    reach: inStates('MN WI'),
    certainty: 'medium',
  },
  highmark: {
    kinds: ['blue'],
    owner: 'Highmark Health',
    aliases: ['Highmark BCBS', 'Highmark Blue Cross Blue Shield', 'Highmark Blue Shield'],
    brands: ['Gateway', 'Wholecare'],
    reach: inStates('DE NY PA WV'),
    certainty: 'high',
  },
  hmsa: {
    kinds: ['blue'],
    owner: 'HMSA',
    aliases: ['Hawaii Medical Service Association', 'BCBS of Hawaii', 'Blue Cross Blue Shield of Hawaii'],
    brands: [],
    reach: inStates('HI'),
    manager: CARELON,
    certainty: 'medium',
  },
  'horizon-blue': {
    kinds: ['blue'],
    owner: 'Horizon Healthcare Services',
    aliases: ['Horizon', 'Horizon BCBSNJ', 'Horizon NJ Health', 'Horizon Blue Cross'],
    brands: ['Braven', 'Braven Health'],
    reach: inStates('NJ'),
    certainty: 'high',
  },
  humana: {
    kinds: ['medicare-advantage', 'medicaid-plan', 'military-contractor'],
    owner: 'Humana Inc',
    aliases: ['Humana Gold Plus', 'Humana Behavioral Health', 'LifeSynch'],
    brands: ['Humana Healthy Horizons'],
    reach: 'national',
    manager: { name: 'Humana Behavioral Health' },
    certainty: 'high',
  },
  'independence-blue-cross': {
    kinds: ['blue'],
    owner: 'Independence Health Group',
    aliases: ['IBX', 'IBC', 'Keystone Health Plan East'],
    brands: ['AmeriHealth'],
    reach: inStates('PA NJ DE'),
    manager: { name: 'Magellan', payer: 'magellan' },
    certainty: 'medium',
  },
  'kaiser-permanente': {
    kinds: ['commercial'],
    owner: 'Kaiser Foundation Health Plan',
    aliases: ['Kaiser', 'KP', 'Kaiser Foundation'],
    brands: [],
    reach: inStates('CA CO GA HI MD VA DC OR WA'),
    certainty: 'high',
  },
  'la-care': {
    kinds: ['medicaid-plan'],
    owner: 'Los Angeles County',
    aliases: ['LA Care', 'L.A. Care Health Plan'],
    brands: [],
    reach: inStates('CA'),
    certainty: 'medium',
  },
  lucet: {
    kinds: ['behavioral-manager'],
    owner: 'Lucet',
    aliases: ['New Directions', 'New Directions Behavioral Health', 'Tridiuum'],
    brands: [],
    reach: 'not-known',
    certainty: 'medium',
  },
  magellan: {
    kinds: ['behavioral-manager'],
    aliases: ['Magellan Healthcare', 'Magellan Behavioral Health', 'Green Spring'],
    brands: [],
    reach: 'national',
    certainty: 'medium',
  },
  medica: {
    kinds: ['commercial', 'marketplace'],
    owner: 'Medica',
    aliases: ['Dean Health Plan'],
    brands: [],
    reach: inStatesAndMore('MN WI IA NE'),
    manager: OPTUM,
    certainty: 'medium',
  },
  meritain: {
    kinds: ['employer-administrator'],
    owner: 'CVS Health',
    aliases: ['Meritain'],
    brands: [],
    reach: 'national',
    certainty: 'medium',
  },
  molina: {
    kinds: ['medicaid-plan', 'marketplace', 'medicare-advantage'],
    owner: 'Molina Healthcare Inc',
    aliases: ['Molina', 'Passport', 'Senior Whole Health', 'ConnectiCare'],
    brands: [],
    reach: 'not-known',
    certainty: 'high',
  },
  multiplan: {
    kinds: ['rental-network'],
    owner: 'Claritev',
    aliases: ['PHCS', 'Claritev', 'Private Healthcare Systems', 'Beech Street'],
    brands: [],
    reach: 'national',
    certainty: 'medium',
  },
  optum: {
    kinds: ['behavioral-manager'],
    owner: 'UnitedHealth Group',
    aliases: ['Optum', 'Optum BH', 'OptumHealth', 'United Behavioral Health', 'UBH', 'LifeEra'],
    brands: ['Optum EAP'],
    reach: 'national',
    certainty: 'high',
  },
  oscar: {
    kinds: ['marketplace'],
    owner: 'Oscar Health Inc',
    aliases: ['Oscar'],
    brands: [],
    reach: 'not-known',
    manager: OPTUM,
    certainty: 'medium',
  },
  point32health: {
    kinds: ['commercial', 'medicare-advantage', 'medicaid-plan'],
    owner: 'Point32Health',
    aliases: ['Harvard Pilgrim', 'Tufts', 'Tufts Health Plan', 'Tufts Health Together'],
    brands: [],
    reach: inStates('MA NH ME RI CT'),
    certainty: 'medium',
  },
  premera: {
    kinds: ['blue'],
    owner: 'Premera',
    aliases: ['Premera', 'Premera BCBS', 'LifeWise'],
    brands: [],
    reach: inStates('WA AK'),
    certainty: 'medium',
  },
  'priority-health': {
    kinds: ['commercial'],
    owner: 'Corewell Health',
    aliases: ['Priority Health MI'],
    brands: [],
    reach: inStates('MI'),
    certainty: 'medium',
  },
  'quest-behavioral': {
    kinds: ['behavioral-manager'],
    owner: 'Quest',
    aliases: [],
    brands: [],
    reach: 'not-known',
    certainty: 'low',
  },
  regence: {
    kinds: ['blue'],
    owner: 'Cambia Health Solutions',
    aliases: ['Regence BlueShield', 'Regence Blue Cross Blue Shield', 'Cambia'],
    brands: ['BridgeSpan', 'Asuris'],
    reach: inStates('ID OR UT WA'),
    certainty: 'medium',
  },
  'select-health': {
    kinds: ['commercial'],
    owner: 'Intermountain Health',
    aliases: ['SelectHealth', 'Intermountain'],
    brands: [],
    reach: inStates('UT ID NV CO'),
    certainty: 'medium',
  },
  sentara: {
    kinds: ['commercial', 'medicaid-plan'],
    owner: 'Sentara',
    aliases: ['Sentara', 'Optima Health', 'Virginia Premier'],
    brands: [],
    reach: inStates('VA'),
    certainty: 'medium',
  },
  umr: {
    kinds: ['employer-administrator'],
    owner: 'UnitedHealth Group',
    aliases: ['UMR Inc'],
    brands: [],
    reach: 'national',
    manager: OPTUM,
    certainty: 'medium',
  },
  unitedhealthcare: {
    kinds: ['commercial', 'medicare-advantage', 'medicaid-plan', 'marketplace'],
    owner: 'UnitedHealth Group',
    aliases: ['UHC', 'United', 'United Healthcare', 'United Health Care', 'United Health', 'UnitedHealth'],
    brands: ['Oxford', 'Surest', 'AARP Medicare plans', 'UHC Community Plan', 'Golden Rule', 'All Savers'],
    reach: 'national',
    manager: OPTUM,
    certainty: 'high',
  },
  upmc: {
    kinds: ['commercial', 'medicaid-plan', 'medicare-advantage'],
    owner: 'UPMC',
    aliases: ['UPMC', 'UPMC for You', 'Community Care Behavioral Health'],
    brands: [],
    reach: inStates('PA'),
    manager: { name: 'Community Care Behavioral Health' },
    certainty: 'high',
  },
  wellcare: {
    kinds: ['medicare-advantage', 'medicaid-plan'],
    owner: 'Centene Corporation',
    aliases: ['WellCare Health Plans'],
    brands: [],
    reach: 'not-known',
    certainty: 'medium',
  },
  wellmark: {
    kinds: ['blue'],
    owner: 'Wellmark',
    aliases: ['Wellmark', 'Wellmark BCBS', 'Wellmark Blue Cross Blue Shield'],
    brands: [],
    reach: inStates('IA SD'),
    certainty: 'medium',
  },
};

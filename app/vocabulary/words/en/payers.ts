import type { PayerSlug } from '../../payers/payer-data.ts';
import { namesOfPayer } from '../../payers/payers.ts';
import type { TermWords } from '../words-of.ts';

/** What else a payer is called stands in `payers/payer-data.ts`: names are the same in every language. */
const LABELS: Readonly<Record<PayerSlug, Pick<TermWords, 'label' | 'plain'>>> = {
  aetna: {
    label: 'Aetna',
    plain: 'A health plan sold across the country.',
  },
  ambetter: {
    label: 'Ambetter',
    plain: 'Plans that people buy for themselves, from Centene.',
  },
  'amerihealth-caritas': {
    label: 'AmeriHealth Caritas',
    plain: 'Runs Medicaid plans in some states.',
  },
  anthem: {
    label: 'Anthem (Elevance Health)',
    plain: 'Blue Cross plans in 14 states, with Medicaid plans in more.',
  },
  'bcbs-unspecified': {
    label: 'Blue Cross Blue Shield (plan not named)',
    plain: 'A Blue Cross plan, and nobody said which one: ask if yours is in network.',
  },
  'bcbs-alabama': {
    label: 'Blue Cross and Blue Shield of Alabama',
    plain: 'The Blue Cross plan of Alabama.',
  },
  'bcbs-louisiana': {
    label: 'Louisiana Blue',
    plain: 'The Blue Cross plan of Louisiana.',
  },
  'bcbs-massachusetts': {
    label: 'Blue Cross Blue Shield of Massachusetts',
    plain: 'The Blue Cross plan of Massachusetts.',
  },
  'bcbs-michigan': {
    label: 'Blue Cross Blue Shield of Michigan',
    plain: 'The Blue Cross plan of Michigan.',
  },
  'bcbs-north-carolina': {
    label: 'Blue Cross NC',
    plain: 'The Blue Cross plan of North Carolina.',
  },
  'bcbs-south-carolina': {
    label: 'BlueCross BlueShield of South Carolina',
    plain: 'The Blue Cross plan of South Carolina.',
  },
  'bcbs-tennessee': {
    label: 'BlueCross BlueShield of Tennessee',
    plain: 'The Blue Cross plan of Tennessee.',
  },
  'blue-shield-california': {
    label: 'Blue Shield of California',
    plain: 'A California plan; Anthem Blue Cross is another company.',
  },
  carefirst: {
    label: 'CareFirst',
    plain: 'The Blue Cross plan around Washington, DC, and Maryland.',
  },
  carelon: {
    label: 'Carelon Behavioral Health',
    plain: 'Runs the mental health part of other plans, such as Anthem.',
  },
  caresource: {
    label: 'CareSource',
    plain: 'Medicaid plans, and plans people buy, in some states.',
  },
  centene: {
    label: 'Centene plans',
    plain: 'One company whose plans have another name in each state.',
  },
  champva: { label: 'CHAMPVA', plain: 'A federal plan that the VA runs.' },
  cigna: {
    label: 'Cigna',
    plain: 'A health plan sold across the country.',
  },
  emblemhealth: { label: 'EmblemHealth', plain: 'Health plans in New York.' },
  evernorth: {
    label: 'Evernorth Behavioral Health',
    plain: 'Runs the mental health part of Cigna plans.',
  },
  excellus: {
    label: 'Excellus BlueCross BlueShield',
    plain: 'The Blue Cross plan of upstate New York.',
  },
  'fep-blue': {
    label: 'FEP Blue (federal workers)',
    plain: 'The Blue Cross plan for people who work for the federal government.',
  },
  'first-health': {
    label: 'First Health Network',
    plain: 'A network whose name stands on the cards of other plans.',
  },
  'florida-blue': {
    label: 'Florida Blue',
    plain: 'The Blue Cross plan of Florida.',
  },
  geha: {
    label: 'GEHA (federal workers)',
    plain: 'A plan for people who work for the federal government.',
  },
  geisinger: { label: 'Geisinger Health Plan', plain: 'Health plans in Pennsylvania.' },
  hcsc: {
    label: 'Blue Cross of IL, MT, NM, OK, and TX (HCSC)',
    plain: 'One company runs the Blue Cross plans of these five states.',
  },
  healthpartners: {
    label: 'HealthPartners',
    plain: 'Health plans in Minnesota and Wisconsin.',
  },
  highmark: {
    label: 'Highmark',
    plain: 'Blue Cross plans in Pennsylvania and three states near it.',
  },
  hmsa: {
    label: 'HMSA',
    plain: 'The Blue Cross plan of Hawaii.',
  },
  'horizon-blue': {
    label: 'Horizon Blue Cross Blue Shield of New Jersey',
    plain: 'The Blue Cross plan of New Jersey.',
  },
  humana: {
    label: 'Humana',
    plain: 'Medicare and Medicaid plans across the country.',
  },
  'independence-blue-cross': {
    label: 'Independence Blue Cross',
    plain: 'The Blue Cross plan around Philadelphia.',
  },
  'kaiser-permanente': {
    label: 'Kaiser Permanente',
    plain: 'A plan with its own clinics: other programs need a referral.',
  },
  'la-care': { label: 'L.A. Care', plain: 'A public Medicaid plan in Los Angeles.' },
  lucet: {
    label: 'Lucet',
    plain: 'Runs the mental health part of some Blue Cross plans.',
  },
  magellan: {
    label: 'Magellan',
    plain: 'Runs the mental health part of other plans.',
  },
  medica: { label: 'Medica', plain: 'Health plans in the upper Midwest.' },
  meritain: {
    label: 'Meritain Health',
    plain: 'Pays the bills for plans that employers set up, often with the Aetna network.',
  },
  molina: {
    label: 'Molina Healthcare',
    plain: 'Medicaid plans, and plans people buy, in about 20 states.',
  },
  multiplan: { label: 'MultiPlan (PHCS)', plain: 'A network whose name stands on the cards of other plans.' },
  optum: {
    label: 'Optum Behavioral Health',
    plain: 'Runs the mental health part of most UnitedHealthcare plans.',
  },
  oscar: { label: 'Oscar Health', plain: 'Plans that people buy for themselves.' },
  point32health: {
    label: 'Harvard Pilgrim and Tufts (Point32Health)',
    plain: 'Health plans in New England.',
  },
  premera: {
    label: 'Premera Blue Cross',
    plain: 'A Blue Cross plan in Washington and Alaska.',
  },
  'priority-health': { label: 'Priority Health', plain: 'Health plans in Michigan.' },
  'quest-behavioral': {
    label: 'Quest Behavioral Health',
    plain: 'Runs the mental health part of some plans.',
  },
  regence: {
    label: 'Regence',
    plain: 'Blue Cross plans in Idaho, Oregon, Utah, and Washington.',
  },
  'select-health': {
    label: 'Select Health',
    plain: 'Health plans in Utah and three states near it.',
  },
  sentara: {
    label: 'Sentara Health Plans',
    plain: 'Health plans in Virginia.',
  },
  umr: {
    label: 'UMR',
    plain: 'Pays the bills for plans that employers set up, as a part of UnitedHealthcare.',
  },
  unitedhealthcare: {
    label: 'UnitedHealthcare',
    plain: 'A health plan sold across the country; Optum often runs its mental health part.',
  },
  upmc: {
    label: 'UPMC Health Plan',
    plain: 'Health plans in Pennsylvania.',
  },
  wellcare: {
    label: 'Wellcare',
    plain: 'Medicare and Medicaid plans from Centene.',
  },
  wellmark: {
    label: 'Wellmark Blue Cross and Blue Shield',
    plain: 'The Blue Cross plan of Iowa and South Dakota.',
  },
};

export const PAYER_WORDS = Object.fromEntries(
  Object.entries(LABELS).map(([slug, words]) => [
    slug,
    { ...words, synonyms: namesOfPayer(slug as PayerSlug) },
  ]),
) as Readonly<Record<PayerSlug, TermWords>>;

import type { ASSISTANCE_TERMS, PAYMENT_TERMS } from '../../terms/insurance.ts';
import type { WordsOf } from '../words-of.ts';

export const PAYMENT_WORDS: WordsOf<typeof PAYMENT_TERMS> = {
  'private-insurance': {
    label: 'Private insurance',
    plain: 'Takes some plan from work or that you bought: ask if yours is in network.',
    synonyms: [
      'commercial insurance',
      'health insurance',
      'PPO',
      'HMO',
      'employer insurance',
      'marketplace plan',
    ],
  },
  medicaid: {
    label: 'Medicaid',
    plain: 'Takes the state health plan for people who do not earn much.',
    synonyms: [
      'Medicade',
      'Medi-Cal',
      'MassHealth',
      'TennCare',
      'Health First Colorado',
      'Apple Health',
      'AHCCCS',
      'BadgerCare',
      'BadgerCare Plus',
      'HUSKY',
      'STAR',
      'Medical Assistance',
      'Hoosier Healthwise',
      'CHIP',
      'Children’s Health Insurance Program',
      'Child Health Plus',
      'All Kids',
      'PeachCare',
    ],
  },
  medicare: {
    label: 'Medicare',
    plain: 'Takes the federal plan for people of 65 and over or who cannot work.',
    synonyms: ['Part B', 'Original Medicare', 'Traditional Medicare', 'Medicare Advantage', 'Part C'],
  },
  'military-insurance': {
    label: 'Military insurance (TRICARE)',
    plain: 'Takes the plan for people in the military and their families.',
    synonyms: ['TRICARE', 'TRICARE East', 'TRICARE West', 'Humana Military', 'Health Net Federal'],
  },
  'state-insurance': {
    label: 'Other state health plan',
    plain: 'Takes a state health plan that is not Medicaid.',
    synonyms: ['state-financed insurance', 'state plan'],
  },
  'self-pay': {
    label: 'Cash or self-pay',
    plain: 'You can pay on your own: ask for the full cost in writing first.',
    synonyms: [
      'cash',
      'self-pay',
      'pay cash',
      'paying cash',
      'pay myself',
      'private pay',
      'out of pocket',
      'no insurance',
      'without insurance',
      'uninsured',
    ],
  },
  'tribal-funds': {
    label: 'Indian Health Service or tribal funds',
    plain: 'Takes money from the Indian Health Service or a tribe.',
    synonyms: ['IHS', 'ITU', 'tribal', '638', 'urban Indian'],
  },
  'va-funds': {
    label: 'VA funds',
    plain: 'The VA can pay for care here: you need its word first.',
    synonyms: [
      'VA',
      'community care',
      'VA community care',
      'Community Care Network',
      'VACCN',
      'Veterans Affairs',
    ],
  },
};

export const ASSISTANCE_WORDS: WordsOf<typeof ASSISTANCE_TERMS> = {
  'sliding-scale': {
    label: 'Sliding fee by income',
    plain: 'You pay less if you earn less.',
    synonyms: ['sliding scale', 'sliding fee', 'income based', 'low cost'],
  },
  'payment-help': {
    label: 'Help with paying',
    plain: 'There may be a way to cut what you pay: ask what they have.',
    synonyms: ['payment assistance', 'scholarship', 'financial aid', 'charity care', 'grant'],
  },
  'payment-plan': {
    label: 'Pay in parts',
    plain: 'You can pay the cost bit by bit: ask if a lender is part of it.',
    synonyms: ['payment plan', 'installments', 'pay over time', 'financing'],
  },
  'public-funding': {
    label: 'Public treatment funds',
    plain: 'The place gets public money for care, so there may be low-cost or free spots.',
    synonyms: ['block grant', 'state-funded', 'county-funded', 'state-funded bed', 'grant funded'],
  },
  'no-charge': {
    label: 'Free of charge',
    plain: 'The place says that it takes no payment.',
    synonyms: ['free', 'no cost', 'free rehab', 'no payment accepted'],
  },
};

export interface State {
  /** USPS code. */
  code: string;
  name: string;
  /** IANA zone, only where the whole state lies in one; elsewhere the ZIP has to say. */
  timeZone?: string;
}

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

/** The states, the District of Columbia, and the territories and associated states that use US ZIP codes, by code. */
export const STATES: readonly State[] = [
  { code: 'AK', name: 'Alaska' },
  { code: 'AL', name: 'Alabama', timeZone: CENTRAL },
  { code: 'AR', name: 'Arkansas', timeZone: CENTRAL },
  { code: 'AS', name: 'American Samoa', timeZone: 'Pacific/Pago_Pago' },
  // The Navajo Nation keeps daylight saving time; the rest of Arizona does not.
  { code: 'AZ', name: 'Arizona' },
  { code: 'CA', name: 'California', timeZone: PACIFIC },
  { code: 'CO', name: 'Colorado', timeZone: MOUNTAIN },
  { code: 'CT', name: 'Connecticut', timeZone: EASTERN },
  { code: 'DC', name: 'District of Columbia', timeZone: EASTERN },
  { code: 'DE', name: 'Delaware', timeZone: EASTERN },
  { code: 'FL', name: 'Florida' },
  { code: 'FM', name: 'Federated States of Micronesia' },
  { code: 'GA', name: 'Georgia', timeZone: EASTERN },
  { code: 'GU', name: 'Guam', timeZone: 'Pacific/Guam' },
  { code: 'HI', name: 'Hawaii', timeZone: 'Pacific/Honolulu' },
  { code: 'IA', name: 'Iowa', timeZone: CENTRAL },
  { code: 'ID', name: 'Idaho' },
  { code: 'IL', name: 'Illinois', timeZone: CENTRAL },
  { code: 'IN', name: 'Indiana' },
  { code: 'KS', name: 'Kansas' },
  { code: 'KY', name: 'Kentucky' },
  { code: 'LA', name: 'Louisiana', timeZone: CENTRAL },
  { code: 'MA', name: 'Massachusetts', timeZone: EASTERN },
  { code: 'MD', name: 'Maryland', timeZone: EASTERN },
  { code: 'ME', name: 'Maine', timeZone: EASTERN },
  { code: 'MH', name: 'Marshall Islands' },
  { code: 'MI', name: 'Michigan' },
  { code: 'MN', name: 'Minnesota', timeZone: CENTRAL },
  { code: 'MO', name: 'Missouri', timeZone: CENTRAL },
  { code: 'MP', name: 'Northern Mariana Islands', timeZone: 'Pacific/Saipan' },
  { code: 'MS', name: 'Mississippi', timeZone: CENTRAL },
  { code: 'MT', name: 'Montana', timeZone: MOUNTAIN },
  { code: 'NC', name: 'North Carolina', timeZone: EASTERN },
  { code: 'ND', name: 'North Dakota' },
  { code: 'NE', name: 'Nebraska' },
  { code: 'NH', name: 'New Hampshire', timeZone: EASTERN },
  { code: 'NJ', name: 'New Jersey', timeZone: EASTERN },
  { code: 'NM', name: 'New Mexico', timeZone: MOUNTAIN },
  { code: 'NV', name: 'Nevada' },
  { code: 'NY', name: 'New York', timeZone: EASTERN },
  { code: 'OH', name: 'Ohio', timeZone: EASTERN },
  { code: 'OK', name: 'Oklahoma', timeZone: CENTRAL },
  { code: 'OR', name: 'Oregon' },
  { code: 'PA', name: 'Pennsylvania', timeZone: EASTERN },
  { code: 'PR', name: 'Puerto Rico', timeZone: 'America/Puerto_Rico' },
  { code: 'PW', name: 'Palau', timeZone: 'Pacific/Palau' },
  { code: 'RI', name: 'Rhode Island', timeZone: EASTERN },
  { code: 'SC', name: 'South Carolina', timeZone: EASTERN },
  { code: 'SD', name: 'South Dakota' },
  { code: 'TN', name: 'Tennessee' },
  { code: 'TX', name: 'Texas' },
  { code: 'UT', name: 'Utah', timeZone: MOUNTAIN },
  { code: 'VA', name: 'Virginia', timeZone: EASTERN },
  { code: 'VI', name: 'U.S. Virgin Islands', timeZone: 'America/St_Thomas' },
  { code: 'VT', name: 'Vermont', timeZone: EASTERN },
  { code: 'WA', name: 'Washington', timeZone: PACIFIC },
  { code: 'WI', name: 'Wisconsin', timeZone: CENTRAL },
  { code: 'WV', name: 'West Virginia', timeZone: EASTERN },
  { code: 'WY', name: 'Wyoming', timeZone: MOUNTAIN },
];

const STATE_OF_CODE: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]));

/** By USPS code, in capitals. */
export function findState(code: string): State | undefined {
  return STATE_OF_CODE.get(code);
}

export function isStateCode(word: string): boolean {
  return STATE_OF_CODE.has(word);
}

const STATE_OF_SLUG: ReadonlyMap<string, State> = new Map(STATES.map((state) => [slugOfState(state), state]));

/** The state's part of a web address: "new-york". */
export function slugOfState({ name }: State): string {
  return slugOf(name);
}

/** By its slug, its name in any letters, or its USPS code in any letters: the canonical one is `slugOfState`. */
export function findStateByWord(word: string): State | undefined {
  return STATE_OF_SLUG.get(slugOf(word)) ?? STATE_OF_CODE.get(word.toUpperCase());
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

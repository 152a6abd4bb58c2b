import type { MetroArea, MetroPlace } from './metro-areas.ts';
import type { Random } from './random.ts';

const STREETS = [
  'Sample Avenue',
  'Example Street',
  'Specimen Road',
  'Placeholder Lane',
  'Fictional Boulevard',
  'Make Believe Drive',
  'Pretend Parkway',
  'Imaginary Court',
  'Once Upon Way',
  'Storybook Terrace',
] as const;

const UNITS = ['Suite 100', 'Suite 210', 'Suite 3B', 'Floor 2', 'Unit 14', 'Bldg C'] as const;

/** About a mile, so that the point stays near its ZIP. */
const JITTER_DEGREES = 0.012;
/** Numbers 555-0100 to 555-0199 are kept for fiction. */
const FICTIONAL_NUMBERS = 100;

export interface MadeUpAddress {
  place: MetroPlace;
  street: string;
  unit: string;
  /** Absent where only the ZIP is known. */
  point?: { latitude: number; longitude: number };
}

/** Every third program is near the center, the others anywhere in the metro area. */
export function drawPlace(metro: MetroArea, index: number, random: Random): MetroPlace {
  return random.pick(index % 3 === 0 ? metro.places.slice(0, 4) : metro.places);
}

/** House numbers follow the program's place in its metro area, so that no two streets are alike by chance. */
export function drawAddress(place: MetroPlace, index: number, random: Random): MadeUpAddress {
  const houseNumber = 100 * (index + 1) + 2 * random.between(1, 48);
  const address = {
    place,
    street: `${houseNumber} ${random.pick(STREETS)}`,
    unit: random.chance(0.35) ? random.pick(UNITS) : '',
  };
  return random.chance(0.7) ? { ...address, point: pointNear(place, random) } : address;
}

export function pointNear(place: MetroPlace, random: Random): { latitude: number; longitude: number } {
  const shift = (degrees: number) =>
    Math.round((degrees + (random.next() * 2 - 1) * JITTER_DEGREES) * 1e5) / 1e5;
  return { latitude: shift(place.latitude), longitude: shift(place.longitude) };
}

/** Hands out each area code's fictional numbers in turn: ten digits. Throws RangeError when they are used up. */
export function createPhoneBook(): (areaCode: string) => string {
  const used = new Map<string, number>();
  return (areaCode) => {
    const count = used.get(areaCode) ?? 0;
    if (count >= FICTIONAL_NUMBERS) throw new RangeError(`no fictional number is left in ${areaCode}`);
    used.set(areaCode, count + 1);
    return `${areaCode}5550${100 + count}`;
  };
}

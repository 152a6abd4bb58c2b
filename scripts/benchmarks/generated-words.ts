import type { SearchDocument } from '#app/search/document.ts';
import { between, pick, type Random } from './seeded-random.ts';

const words = (text: string): string[] => text.split(' ');

const IMAGES = words(
  `Alder Anchor Aspen Beacon Birch Bright Canyon Cedar Clear Compass Copper Crossroads Dawn Eagle Elm Ember Evergreen
   Falcon Garden Golden Granite Grove Harbor Harmony Haven Hope Horizon Journey Juniper Lake Lantern Laurel Liberty
   Lighthouse Lotus Magnolia Maple Meadow Milestone New North Oak Orchard Pathway Pine Pioneer Prairie Renewal Riverside
   Serenity Silver Stepping Summit Sunrise Turning Unity Valley Willow Wings`.replace(/\s+/g, ' '),
);
const PLACES = words(
  `Bend Bluffs Bridge Brook Center Corner Creek Crossing Falls Farm Gate Glen Hill House Island Landing Lodge Path Place
   Point Ranch Ridge River Road Shore Springs Step Stone Tree View Wood`.replace(/\s+/g, ' '),
);
const TRADES = [
  'Behavioral Health',
  'Behavioral Healthcare',
  'Center',
  'Community Services',
  'Counseling',
  'Counseling and Wellness',
  'Family Services',
  'Health',
  'Medical Center',
  'Mental Health Center',
  'Outpatient',
  'Recovery',
  'Recovery Center',
  'Recovery Services',
  'Treatment Center',
  'Wellness',
];
const PROGRAMS = [
  'Adolescent Program',
  'Adult Outpatient',
  'Day Treatment',
  'Evening Program',
  'Intensive Outpatient Program',
  'Opioid Treatment Program',
  'Outpatient Clinic',
  'Outpatient Services',
  'Recovery House',
  'Residential',
  'Womens Program',
];
const LEGAL_FORMS = ['', '', '', ' Inc', ' LLC', ' PLLC'];
const STREETS = ['Avenue', 'Boulevard', 'Court', 'Drive', 'Lane', 'Road', 'Street', 'Street', 'Way'];
const ONSETS = words('B Br C Ch D F G Gr H J K L M N P R S Sh St T Tr V W');
const VOWELS = words('a e i o u ai ee o a e');
const MIDDLES = words('ll nd r st mb rk n l v dd rn rt nn sh');
const ENDINGS = words(
  'a ard en er ester field ford ham ia ington ley man o on son ton ville well wick wood worth y',
);

/** A word that could be a family or a town: some fifty thousand of them. */
export function properName(random: Random): string {
  const start = pick(random, ONSETS) + pick(random, VOWELS) + pick(random, MIDDLES);
  return start + pick(random, ENDINGS);
}

export function cityName(random: Random): string {
  const name = properName(random);
  const draw = random();
  if (draw < 0.1) return `${name} ${pick(random, PLACES)}`;
  if (draw < 0.15) return `Saint ${name}`;
  return draw < 0.2 ? `New ${name}` : name;
}

/** What a listing in a city is called and where it stands. */
export function wordsOfListing(
  random: Random,
  city: { name: string; zips: readonly string[] },
): Pick<SearchDocument, 'name' | 'program' | 'city' | 'zip' | 'street'> {
  const { zips } = city;
  return {
    name: nameOfListing(random, city.name),
    ...(random() < 0.5 ? { program: programOf(random, city.name) } : {}),
    city: city.name,
    zip: pick(random, zips),
    street: `${between(random, 1, 9999)} ${random() < 0.5 ? properName(random) : pick(random, IMAGES)} ${pick(random, STREETS)}`,
  };
}

function nameOfListing(random: Random, city: string): string {
  const trade = pick(random, TRADES);
  const form = pick(random, LEGAL_FORMS);
  const draw = random();
  if (draw < 0.35) return `${pick(random, IMAGES)} ${pick(random, PLACES)} ${trade}${form}`;
  if (draw < 0.55) return `${pick(random, IMAGES)} ${trade} of ${city}`;
  if (draw < 0.8) return `${properName(random)} ${trade}${form}`;
  if (draw < 0.9) return `${properName(random)} County ${trade}`;
  return `Saint ${properName(random)} ${trade}`;
}

function programOf(random: Random, city: string): string {
  return random() < 0.4 ? `${city} Office` : pick(random, PROGRAMS);
}

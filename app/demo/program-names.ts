import type { ProgramKindId } from './program-kinds.ts';
import { randomOf } from './random.ts';

/** Calm, and in pairs that no organization is known by. */
const FIRST_WORDS = [
  'Juniper',
  'Larkspur',
  'Marigold',
  'Paper Lantern',
  'Copper Kettle',
  'Blue Thimble',
  'Two Rivers',
  'Quiet Wren',
  'Plum Orchard',
  'Slate Creek',
  'Honey Locust',
  'Morning Loaf',
  'Sage Button',
  'Yellow Mitten',
  'Window Seat',
  'Maple Ladder',
  'Pebble Path',
  'Garden Gate',
  'Dry Umbrella',
  'Open Porch',
  'Clover Field',
  'Silver Teapot',
  'Warm Mitten',
  'Rowan Tree',
  'Linen Sail',
  'Long Table',
  'Corner Lamp',
  'Cloudberry',
  'Tin Whistle',
  'Wool Blanket',
  'Small Harbor',
  'Fern Basket',
  'Apple Crate',
] as const;

const SECOND_WORDS = [
  'Steps',
  'Bridge',
  'Landing',
  'Commons',
  'Turn',
  'House',
  'Crossing',
  'Corner',
  'Way',
  'Court',
  'Green',
  'Hill',
  'Yard',
  'Lane',
  'Rise',
  'Pines',
  'Stairs',
  'Terrace',
  'Works',
  'Square',
] as const;

/** What follows the organization's name. */
const ENDINGS: Readonly<Record<ProgramKindId, readonly string[]>> = {
  'evening-iop': ['Evening Program', 'Intensive Outpatient', 'Outpatient Center', 'Recovery Program'],
  'iop-and-mental-health': ['Outpatient Center', 'Counseling and Recovery', 'Behavioral Health'],
  'opioid-clinic': ['Treatment Clinic', 'Medicine and Counseling'],
  'live-in-campus': ['Recovery Campus', 'Treatment Center'],
  outpatient: ['Counseling', 'Counseling Center', 'Outpatient Services'],
  'mental-health-clinic': ['Mental Health Clinic', 'Therapy Center', 'Wellness Clinic'],
  'mental-health-hospital': ['Hospital', 'Behavioral Hospital'],
  'teen-iop': ['Teen Program', 'Youth and Family Center'],
  women: ["Women's Program", 'Center for Women'],
  men: ["Men's Program", 'Center for Men'],
  veterans: ['Veterans Clinic', 'Veterans Recovery Program'],
  spanish: ['Family Center', 'Centro Familiar'],
  native: ['Native Wellness Program', 'Native Health Center'],
  'older-adults': ['Senior Wellness Program', 'Older Adult Program'],
  court: ['Driver and Court Program', 'DUI Program'],
  'health-center': ['Community Health Center', 'Neighborhood Clinic'],
  'alcohol-only': ['Alcohol Program', 'Alcohol Counseling'],
};

/** All made-up organizations, each once, in an order that the seed decides. */
export function organizationNames(seed: string): string[] {
  const names = FIRST_WORDS.flatMap((first) => SECOND_WORDS.map((second) => `${first} ${second}`));
  return randomOf(`${seed}/names`).shuffle(names);
}

export function endingsOf(kind: ProgramKindId): readonly string[] {
  return ENDINGS[kind];
}

/** "juniper-steps": the organization's part of its web address. */
export function webName(organization: string): string {
  return organization.toLowerCase().replace(/[^a-z]+/g, '-');
}

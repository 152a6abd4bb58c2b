import type { DetailSlug } from '#app/vocabulary/details.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { drawTruth } from './draw-truth.ts';
import { drawAddress, drawPlace, type MadeUpAddress } from './made-up-addresses.ts';
import type { MetroArea } from './metro-areas.ts';
import type { Shape, Slot } from './metro-layout.ts';
import { PROGRAM_KINDS, type ProgramKind } from './program-kinds.ts';
import { endingsOf, webName } from './program-names.ts';
import { type Random, randomOf } from './random.ts';

/** One made-up program, before any source tells of it. */
export interface Program {
  /** The same in every release: "denver-07". */
  key: string;
  kind: ProgramKind;
  slot: Slot;
  organization: string;
  name: string;
  /** A second name; empty where there is none. */
  site: string;
  address: MadeUpAddress;
  mainPhone: string;
  intakePhones: string[];
  website?: string;
  truth: ReadonlySet<TermSlug>;
  details: readonly DetailSlug[];
}

const OWNERSHIP: readonly DetailSlug[] = [
  'run-nonprofit',
  'run-for-profit',
  'run-by-local-government',
  'run-by-state',
];
const SITES = ['Evening Track', 'Main Office', 'Day and Evening Groups', 'Step Down Services'] as const;
/** Told apart by what the campus's programs are for. */
const CAMPUS_SITES: readonly string[] = ['Live In Care', 'Teen Services', "Women's Services"];

export interface ProgramSetting {
  seed: string;
  metro: MetroArea;
  index: number;
  slot: Slot;
  organization: string;
  takeNumber: (areaCode: string) => string;
  /** The address and the organization of the metro's campus, once it stands. */
  campus?: Program;
}

export function createProgram(setting: ProgramSetting): Program {
  const { seed, metro, index, slot, takeNumber } = setting;
  const key = `${metro.id}-${String(index + 1).padStart(2, '0')}`;
  const random = randomOf(`${seed}/${key}`);
  const kind: ProgramKind = PROGRAM_KINDS[slot.kind];
  const organization = setting.campus?.organization ?? setting.organization;
  const address = setting.campus?.address ?? drawAddress(drawPlace(metro, index, random), index, random);
  const { areaCode } = address.place;
  return {
    key,
    kind,
    slot,
    organization,
    ...namesOf(slot, organization, random),
    address: setting.campus ? { ...address, unit: `Suite ${100 + index}` } : address,
    mainPhone: slot.shape === 'no-phone' ? '' : mainPhoneOf(takeNumber(areaCode), random),
    intakePhones: slot.shape !== 'no-phone' && random.chance(0.3) ? [takeNumber(areaCode)] : [],
    ...(random.chance(0.75) ? { website: `https://www.${webName(organization)}.example/` } : {}),
    truth: drawTruth(kind, random),
    details: detailsOf(kind, random),
  };
}

function namesOf(
  { kind, shape }: Slot,
  organization: string,
  random: Random,
): { name: string; site: string } {
  const name = `${organization} ${random.pick(endingsOf(kind))}`;
  const site = random.chance(0.2) ? random.pick(SITES) : '';
  if (shape === 'at-campus') return { name: `${organization} Recovery Campus`, site: campusSite(kind) };
  if (shape === 'long-name')
    return { name: longNameOf(organization), site: 'Evening Groups for Working Fathers' };
  if (shape === 'rough-spelling') return { name: `${organization} Outpt Ctr`, site };
  return { name, site };
}

function campusSite(kind: Slot['kind']): string {
  return CAMPUS_SITES[kind === 'teen-iop' ? 1 : kind === 'women' ? 2 : 0] ?? '';
}

function longNameOf(organization: string): string {
  return `${organization} Center for Intensive Outpatient Care, Family Counseling, and Long Term Support for Men`;
}

function mainPhoneOf(number: string, random: Random): string {
  return random.chance(0.15) ? `${number} x${random.between(11, 499)}` : number;
}

function detailsOf(kind: ProgramKind, random: Random): DetailSlug[] {
  const isOwned = kind.details.some((slug) => slug.startsWith('run-'));
  return isOwned ? [...kind.details] : [...kind.details, random.pick(OWNERSHIP)];
}

export function hasShape(program: Program, ...shapes: readonly Shape[]): boolean {
  const { shape } = program.slot;
  return shape !== undefined && shapes.includes(shape);
}

import type { ProgramKindId } from './program-kinds.ts';

/** Which sources tell of a program: the survey of 2025, the survey of 2026, the register. */
export type ToldBy = readonly ('2025' | '2026' | 'register')[];

export type Shape =
  /** The survey withholds the address, city and all. */
  | 'withheld'
  /** The survey withholds the address and names the city. */
  | 'withheld-with-city'
  | 'withheld-by-register'
  /** Stands at the address of the metro's campus, in a unit of its own. */
  | 'at-campus'
  | 'no-phone'
  /** The row has a street and no ZIP, so there is no point. */
  | 'no-zip'
  | 'long-name'
  /** Short forms, as sources write. */
  | 'rough-spelling'
  /** Another name in 2025. */
  | 'renamed'
  /** Another street in 2025. */
  | 'moved'
  /** The survey came back all but empty. */
  | 'silent'
  /** The survey says it has an intensive outpatient program, the register says it has none. */
  | 'register-denies'
  /** The reverse. */
  | 'register-affirms';

export interface Slot {
  kind: ProgramKindId;
  toldBy: ToldBy;
  shape?: Shape;
}

const SURVEYS: ToldBy = ['2025', '2026'];
const ALL: ToldBy = ['2025', '2026', 'register'];

/** The programs of one metro area; `turn` counts the metro areas from 0, and what is rare takes turns. */
export function slotsOf(turn: number): readonly Slot[] {
  const isEven = turn % 2 === 0;
  return [
    { kind: 'evening-iop', toldBy: ALL },
    { kind: 'iop-and-mental-health', toldBy: ALL },
    { kind: 'evening-iop', toldBy: SURVEYS },
    { kind: 'evening-iop', toldBy: ALL, shape: 'register-denies' },
    { kind: 'outpatient', toldBy: ALL, shape: 'register-affirms' },
    { kind: 'opioid-clinic', toldBy: ALL },
    { kind: 'live-in-campus', toldBy: ALL, shape: 'at-campus' },
    { kind: 'teen-iop', toldBy: SURVEYS, shape: 'at-campus' },
    { kind: 'women', toldBy: SURVEYS, shape: 'at-campus' },
    { kind: 'mental-health-clinic', toldBy: SURVEYS },
    { kind: 'mental-health-clinic', toldBy: ALL },
    { kind: 'mental-health-hospital', toldBy: SURVEYS },
    { kind: 'iop-and-mental-health', toldBy: ['2026'] },
    { kind: 'evening-iop', toldBy: ['2026'], shape: 'no-phone' },
    { kind: 'evening-iop', toldBy: ['2025'] },
    { kind: 'outpatient', toldBy: ['2025', 'register'] },
    { kind: 'women', toldBy: SURVEYS, shape: turn % 4 === 3 ? 'withheld' : 'withheld-with-city' },
    { kind: 'iop-and-mental-health', toldBy: ALL, shape: 'withheld-by-register' },
    { kind: 'evening-iop', toldBy: ['register'] },
    { kind: isEven ? 'opioid-clinic' : 'alcohol-only', toldBy: SURVEYS },
    { kind: 'teen-iop', toldBy: ALL },
    { kind: isEven ? 'veterans' : 'native', toldBy: SURVEYS },
    { kind: 'spanish', toldBy: ALL },
    { kind: 'older-adults', toldBy: SURVEYS },
    { kind: 'court', toldBy: SURVEYS, ...(turn % 5 === 0 ? { shape: 'no-zip' } : {}) },
    { kind: 'health-center', toldBy: ALL },
    { kind: 'evening-iop', toldBy: SURVEYS, shape: 'silent' },
    { kind: 'men', toldBy: SURVEYS, shape: 'long-name' },
    { kind: 'evening-iop', toldBy: SURVEYS, shape: isEven ? 'renamed' : 'moved' },
    { kind: 'iop-and-mental-health', toldBy: SURVEYS, shape: 'rough-spelling' },
  ];
}

import { type NameForm, nameForm } from './name-form.ts';
import { type PlaceKeys, placeKeys } from './place-keys.ts';
import type { PlaceRecord } from './place-record.ts';
import type { Side } from './rules.ts';

/** A record made ready for comparison; its names are worked out when they are first asked for. */
export interface RecordSide extends Side {
  record: PlaceRecord;
}

/** One side a record, for as long as the record lives: matching and joining ask for the same ones. */
const SIDES = new WeakMap<PlaceRecord, RecordSide>();

/** The record must not change afterwards. */
export function recordSide(record: PlaceRecord): RecordSide {
  const known = SIDES.get(record);
  if (known) return known;
  const side = new LazySide(record);
  SIDES.set(record, side);
  return side;
}

class LazySide implements RecordSide {
  readonly record: PlaceRecord;
  readonly keys: PlaceKeys;
  #names: NameForm | undefined;

  constructor(record: PlaceRecord) {
    this.record = record;
    this.keys = placeKeys(record);
  }

  get names(): NameForm {
    this.#names ??= nameForm(this.record);
    return this.#names;
  }
}

/** The keys under which a pass looks for candidates; an empty part yields no key, so that a gap matches nothing. */
export const blockKeys = {
  street: ({ keys }: RecordSide): string[] =>
    keys.street === '' || keys.zip === '' ? [] : [`${keys.street}|${keys.zip}`],
  housePhone: ({ keys }: RecordSide): string[] =>
    keys.house === '' || keys.zip === ''
      ? []
      : keys.phones.map((phone) => `${keys.zip}|${keys.house}|${phone}`),
  statePhone: ({ keys, record }: RecordSide): string[] =>
    keys.street === '' ? [] : keys.phones.map((phone) => `${record.state}|${keys.street}|${phone}`),
} satisfies Record<string, (side: RecordSide) => string[]>;

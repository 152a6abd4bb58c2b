import type { LocatorLabels } from '#app/vocabulary/source-codes/findtreatment-answers.ts';

/** A row's keys to text; what was a list or an object is kept as JSON. */
export type Cells = Record<string, string>;

/** A row of the locator whatever its shape, in the words of the locator's own. Empty text where it says nothing. */
export interface LocatorFacility {
  /** "SA" or "MH" as the locator says it; empty where the copy does not. */
  type: string;
  name1: string;
  name2: string;
  street1: string;
  street2: string;
  city: string;
  state: string;
  zip: string;
  phone: string;
  intake: string;
  website: string;
  latitude: string;
  longitude: string;
  labels: LocatorLabels;
}

/** Where a row stood in the answer and how far it lies from the place that was asked about: no facts of the place. */
const NOT_OF_THE_PLACE: ReadonlySet<string> = new Set(['_irow', 'miles', 'id']);

/** Any value as a row's cells; undefined where it is no row of the locator in any known shape. */
export function cellsOf(value: unknown): Cells | undefined {
  if (!isObject(value)) return undefined;
  const cells: Cells = {};
  for (const [key, cell] of Object.entries(value)) {
    if (!NOT_OF_THE_PLACE.has(key) && cell !== null && cell !== undefined) {
      cells[key] = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
    }
  }
  return shapeOf(cells) ? cells : undefined;
}

const SHAPES: readonly [marks: readonly string[], decode: (cells: Cells) => LocatorFacility][] = [
  [['name1', 'state'], decodeExact],
  [['name', 'address'], decodeRestructured],
  [['name', 'state', 'all_services'], decodeFlattened],
];

function shapeOf(cells: Cells): ((cells: Cells) => LocatorFacility) | undefined {
  return SHAPES.find(([marks]) => marks.every((mark) => Object.hasOwn(cells, mark)))?.[1];
}

/** Total: a row of no known shape is a facility without a name. */
export function decodeFacility(cells: Cells): LocatorFacility {
  return (shapeOf(cells) ?? decodeExact)(cells);
}

/** Parts of a row that say where in its city a facility is. */
const PLACE_PARTS: ReadonlySet<string> = new Set(['street2', 'latitude', 'longitude', 'location']);

/** The cells of a row that withholds its address, without what may still tell it. */
export function withoutPlace(cells: Cells): Cells {
  const open = (record: Record<string, unknown>) =>
    Object.entries(record).filter(([key]) => !PLACE_PARTS.has(key));
  const { address, ...others } = cells;
  const kept = Object.fromEntries(open(others)) as Cells;
  return address === undefined
    ? kept
    : { ...kept, address: JSON.stringify(Object.fromEntries(open(objectIn(address)))) };
}

function decodeExact(cells: Cells): LocatorFacility {
  const text = textOf(cells);
  const categorized = listIn(cells.services).flatMap((group) => {
    const { f2, f3 } = isObject(group) ? group : {};
    return labelsIn(f3).map((label) => ({ category: textFrom(f2), label }));
  });
  return {
    ...emptyFacility(text),
    type: text('typeFacility').toUpperCase(),
    name1: text('name1'),
    name2: text('name2'),
    street1: text('street1'),
    street2: text('street2'),
    intake: text('intake1'),
    labels: { categorized, bare: [] },
  };
}

function decodeRestructured(cells: Cells): LocatorFacility {
  const address = textOf(objectIn(cells.address));
  const contact = textOf(objectIn(cells.contact));
  const location = textOf(objectIn(cells.location));
  return {
    type: (cells.facility_type ?? '').trim().toUpperCase(),
    name1: (cells.name ?? '').trim(),
    name2: (cells.name_secondary ?? '').trim(),
    street1: address('street1'),
    street2: address('street2'),
    city: address('city'),
    state: address('state').toUpperCase(),
    zip: address('zip'),
    phone: contact('phone'),
    intake: contact('intake_phone'),
    website: contact('website'),
    latitude: location('latitude'),
    longitude: location('longitude'),
    labels: { categorized: labelsByCategory(objectIn(cells.services)), bare: [] },
  };
}

/** Lists by their category's own words, and `other_services` by its code. */
function labelsByCategory(services: Record<string, unknown>): LocatorLabels['categorized'] {
  return Object.entries(services).flatMap(([category, values]) =>
    (Array.isArray(values) ? values : []).flatMap((value: unknown) => {
      if (!isObject(value)) return labelsIn(value).map((label) => ({ category, label }));
      const ofGroup = Array.isArray(value.values) ? value.values.flatMap(labelsIn) : [];
      return ofGroup.map((label) => ({ category: textFrom(value.code), label }));
    }),
  );
}

/** `residential_services` repeats a part of `all_services`. */
function decodeFlattened(cells: Cells): LocatorFacility {
  const text = textOf(cells);
  return {
    ...emptyFacility(text),
    name1: text('name'),
    labels: { categorized: [], bare: labelsIn(cells.all_services) },
  };
}

function emptyFacility(text: (key: string) => string): LocatorFacility {
  return {
    type: '',
    name1: '',
    name2: '',
    street1: '',
    street2: '',
    city: text('city'),
    state: text('state').toUpperCase(),
    zip: text('zip'),
    phone: text('phone'),
    intake: '',
    website: text('website'),
    latitude: text('latitude'),
    longitude: text('longitude'),
    labels: { categorized: [], bare: [] },
  };
}

/** Labels hold commas; only a semicolon parts them. */
function labelsIn(value: unknown): string[] {
  return textFrom(value)
    .split(';')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

function textOf(record: Record<string, unknown>): (key: string) => string {
  return (key) => (Object.hasOwn(record, key) ? textFrom(record[key]) : '');
}

function textFrom(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function listIn(cell: string | undefined): unknown[] {
  const value = parseJson(cell);
  return Array.isArray(value) ? value : [];
}

function objectIn(cell: string | undefined): Record<string, unknown> {
  const value = parseJson(cell);
  return isObject(value) ? value : {};
}

function parseJson(cell: string | undefined): unknown {
  try {
    return JSON.parse(cell ?? '');
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

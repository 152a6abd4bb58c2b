function wordMap(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [short, ...longs] = line.trim().split(/\s+/);
    for (const long of longs) map.set(long, short ?? long);
  }
  return map;
}

/** USPS Publication 28 suffixes and directions, ordinals, and kinds of road that sources interchange. */
export const STREET_WORDS: ReadonlyMap<string, string> = wordMap(`
  st street str saint strt
  ave avenue av aven
  blvd boulevard boul bvd
  rd road
  dr drive drv
  ln lane
  ct court
  cts courts
  pl place
  pkwy parkway pky pkway
  hwy highway hiway rte route rt carr carretera
  cir circle circ
  ter terrace terr
  trl trail
  sq square
  plz plaza
  ctr center centre cntr
  tpke turnpike tpk pike
  expy expressway
  fwy freeway
  xing crossing
  hts heights
  pt point
  cv cove
  loop loops
  aly alley
  brg bridge
  crk creek
  est estates
  grv grove
  hl hill
  hls hills
  is island
  jct junction
  knl knoll
  lk lake
  mdw meadow
  mdws meadows
  mt mount
  mtn mountain
  frt ft fort
  pk park
  rdg ridge
  riv river
  spg spring
  spgs springs
  sta station
  vly valley
  vw view
  vlg village
  ext extension
  n north
  s south
  e east
  w west
  ne northeast
  nw northwest
  se southeast
  sw southwest
  1st first
  2nd second
  3rd third
  4th fourth
  5th fifth
  6th sixth
  7th seventh
  8th eighth
  9th ninth
  10th tenth
  11th eleventh
  12th twelfth
  mlk mlking
  dr doctor
  co county cnty cty
`);

export const DIRECTIONS: ReadonlySet<string> = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw']);

/** A word that begins the unit, and the kind of unit it names: d door, f floor, b building. */
export const UNIT_WORDS: ReadonlyMap<string, 'd' | 'f' | 'b'> = new Map([
  ...[
    'suite',
    'suites',
    'ste',
    'stes',
    'unit',
    'units',
    'apt',
    'apartment',
    'room',
    'rooms',
    'rm',
    'rms',
    'number',
    '#',
    'no',
    'lot',
    'space',
    'spc',
    'office',
    'ofc',
    'door',
  ].map((word): [string, 'd'] => [word, 'd']),
  ...['floor', 'floors', 'fl', 'flr', 'level', 'lvl'].map((word): [string, 'f'] => [word, 'f']),
  ...['building', 'buildings', 'bldg', 'bldgs', 'bld', 'tower', 'wing'].map((word): [string, 'b'] => [
    word,
    'b',
  ]),
]);

/** Words that stand for a floor's number before the word "floor". */
export const FLOOR_WORDS: ReadonlySet<string> = new Set([
  'ground',
  'lower',
  'upper',
  'main',
  'basement',
  'top',
]);

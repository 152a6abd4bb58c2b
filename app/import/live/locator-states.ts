/** The locator's own number of a state, and a point near its middle. */
export interface LocatorState {
  id: number;
  /** Latitude and longitude in decimal degrees. */
  middle: readonly [number, number];
}

const state = (id: number, latitude: number, longitude: number): LocatorState => ({
  id,
  middle: [latitude, longitude],
});

/**
 * The numbers are the locator's, published nowhere and read from its answers: they are no FIPS codes. An answer whose
 * rows lie in another state is refused, so a wrong number does no harm. Territories have none that is known.
 */
export const LOCATOR_STATES: Readonly<Record<string, LocatorState>> = {
  AK: state(20, 64.2, -149.5),
  AL: state(19, 32.8, -86.8),
  AR: state(22, 34.8, -92.4),
  AZ: state(21, 34.3, -111.7),
  CA: state(23, 37.2, -119.5),
  CO: state(24, 39.0, -105.5),
  CT: state(25, 41.6, -72.7),
  DC: state(27, 38.9, -77.0),
  DE: state(26, 39.0, -75.5),
  FL: state(28, 28.1, -81.6),
  GA: state(29, 32.7, -83.4),
  HI: state(30, 20.8, -156.5),
  IA: state(34, 42.0, -93.5),
  ID: state(31, 44.4, -114.6),
  IL: state(32, 40.0, -89.2),
  IN: state(33, 39.9, -86.3),
  KS: state(35, 38.5, -98.4),
  KY: state(36, 37.5, -85.3),
  LA: state(37, 31.0, -92.0),
  MA: state(3, 42.2, -71.8),
  MD: state(18, 39.1, -76.8),
  ME: state(1, 45.4, -69.2),
  MI: state(2, 44.3, -85.4),
  MN: state(38, 46.3, -94.3),
  MO: state(40, 38.4, -92.5),
  MS: state(39, 32.7, -89.7),
  MT: state(4, 47.0, -109.6),
  NC: state(6, 35.5, -79.4),
  ND: state(44, 47.5, -100.5),
  NE: state(41, 41.5, -99.8),
  NH: state(42, 43.7, -71.6),
  NJ: state(13, 40.2, -74.7),
  NM: state(43, 34.4, -106.1),
  NV: state(12, 39.3, -116.6),
  NY: state(5, 42.9, -75.5),
  OH: state(7, 40.3, -82.8),
  OK: state(45, 35.6, -97.5),
  OR: state(46, 43.9, -120.6),
  PA: state(8, 40.9, -77.8),
  RI: state(9, 41.7, -71.6),
  SC: state(47, 33.9, -80.9),
  SD: state(48, 44.4, -100.2),
  TN: state(10, 35.9, -86.4),
  TX: state(11, 31.5, -99.3),
  UT: state(14, 39.3, -111.7),
  VA: state(50, 37.5, -78.9),
  VT: state(49, 44.1, -72.7),
  WA: state(15, 47.4, -120.4),
  WI: state(16, 44.6, -89.9),
  WV: state(51, 38.6, -80.6),
  WY: state(52, 43.0, -107.6),
};

/** The longer array, begun with what the shorter holds. */
export function extended<T extends Int32Array | Float64Array | Uint8Array>(shorter: T, longer: T): T {
  longer.set(shorter);
  return longer;
}

/** Where each answer for machines is. Relative references: the site's own name is whatever it was asked by. */
export const API_ROOT = '/api/v1';

export const PROGRAMS_PATH = `${API_ROOT}/programs`;
export const TERMS_PATH = `${API_ROOT}/terms`;
export const PLACES_PATH = `${API_ROOT}/places`;
export const OPENAPI_PATH = `${API_ROOT}/openapi.json`;

export function programPath(publicId: string): string {
  return `${PROGRAMS_PATH}/${publicId}`;
}

/** Commas stay readable; a query may hold them. */
export function pathWithQuery(path: string, params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

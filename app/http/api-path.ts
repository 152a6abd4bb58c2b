const API_PATH = /^\/api(?:[/?]|$)/i;

/** Whether an address, path and query, is one of those for machines, whose errors are problems and not pages. */
export function isApiPath(url: string): boolean {
  return API_PATH.test(url);
}

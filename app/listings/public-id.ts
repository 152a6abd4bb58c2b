/** Whether a text has the form of a listing's public id; it need not be one. */
export function isPublicId(text: string): boolean {
  return /^[0-9a-z]{8}$/.test(text);
}

import { webAddressOf } from '#app/listings/web-address.ts';

/** A site on the web that can be linked: no name or password in it. */
export function isSiteAddress(text: string): boolean {
  const address = webAddressOf(text);
  return address !== undefined && address.username === '' && /\.[a-z]{2,}$/.test(address.hostname);
}

/** A day that the calendar has, as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

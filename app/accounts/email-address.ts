/** In characters, by RFC 5321. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

export interface EmailAddress {
  /** As written, with the domain in small ASCII letters. */
  address: string;
  /** Equal for addresses that are one mailbox. */
  key: string;
}

/**
 * Total; undefined for what is no address that mail can be sent to. A name in other letters than ASCII is none: two
 * that look alike would be two accounts.
 */
export function parseEmail(text: string): EmailAddress | undefined {
  const trimmed = text.normalize('NFKC').trim();
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, Math.max(at, 0));
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (at < 1 || local.length > LONGEST_LOCAL || !LOCAL.test(local) || !domain) return undefined;
  const address = `${local}@${domain}`;
  return address.length > LONGEST_ADDRESS ? undefined : { address, key: address.toLowerCase() };
}

function asciiDomain(text: string): string | undefined {
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(text) || !URL.canParse(`http://${text}/`)) return undefined;
  const { hostname } = new URL(`http://${text}/`);
  return DOMAIN.test(hostname) ? hostname : undefined;
}

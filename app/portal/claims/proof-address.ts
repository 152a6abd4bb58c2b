import { getDomain } from 'tldts';
import { type EmailAddress, parseEmail } from '#app/accounts/email-address.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { isPublicMail, isSharedSite } from './shared-domains.ts';

export type ProofAddressTrouble =
  | 'bad-email'
  /** Letters that look like others, as written or as the Internet spells them. */
  | 'odd-letters'
  | 'public-mail'
  /** Not at the program's own domain. */
  | 'other-domain';

export type ProofAddress =
  | { kind: 'fits'; email: EmailAddress; domain: string }
  | { kind: ProofAddressTrouble };

/** A name that is hosted under another's, as `clinic.wixsite.com`, is a domain of its own. */
const OPTIONS = { allowPrivateDomains: true } as const;

/** Letters, digits and signs of plain keyboards. */
const PLAIN = /^[\x21-\x7e]+$/;

const isOdd = (domain: string) => domain.split('.').some((label) => label.startsWith('xn--'));

/** The domain whose mail proves that somebody works there; undefined where the site has none of its own. */
export function domainOfWebsite(website: string | undefined): string | undefined {
  const host = website === undefined ? undefined : webAddressOf(website)?.hostname;
  const domain = host === undefined ? undefined : getDomain(host, OPTIONS)?.toLowerCase();
  return !domain || isOdd(domain) || isSharedSite(domain) ? undefined : domain;
}

/** Whether a code mailed to this address would prove a claim to a program with this domain. */
export function judgeProofAddress(typed: string, ownDomain: string): ProofAddress {
  const trimmed = typed.trim();
  const email = parseEmail(trimmed);
  if (!email) return { kind: 'bad-email' };
  const domain = getDomain(email.key.slice(email.key.lastIndexOf('@') + 1), OPTIONS);
  if (!domain) return { kind: 'bad-email' };
  if (!PLAIN.test(trimmed) || isOdd(domain)) return { kind: 'odd-letters' };
  if (isPublicMail(domain)) return { kind: 'public-mail' };
  return domain === ownDomain ? { kind: 'fits', email, domain } : { kind: 'other-domain' };
}

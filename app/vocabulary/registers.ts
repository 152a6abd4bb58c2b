import { findStateAgency } from './state-agencies.ts';
import type { TermSlug } from './terms.ts';

/** Where a credential can be looked up. */
export interface Register {
  href: string;
  /** Whether somebody read on a page of the issuer that this is the place. */
  checked: boolean;
}

const OF_ISSUERS: Readonly<Partial<Record<TermSlug, Register>>> = {
  'joint-commission': { href: 'https://www.qualitycheck.org/', checked: true },
  carf: { href: 'https://carf.org/find-a-provider/', checked: true },
  coa: { href: 'https://www.social-current.org/', checked: false },
  'achc-hfap': { href: 'https://www.achc.org/find-a-provider/', checked: false },
  ncqa: { href: 'https://reportcards.ncqa.org/', checked: false },
  'opioid-treatment-program': {
    href: 'https://dpt2.samhsa.gov/treatment/directory.aspx',
    checked: false,
  },
  'health-center': { href: 'https://findahealthcenter.hrsa.gov/', checked: true },
  ccbhc: {
    href: 'https://www.samhsa.gov/communities/certified-community-behavioral-health-clinics',
    checked: false,
  },
};

/** The issuer's register, or for what a state grants, the page of the state's office. Undefined where none is known. */
export function findRegister(term: TermSlug, state: string): Register | undefined {
  const ofIssuer = OF_ISSUERS[term];
  if (ofIssuer) return ofIssuer;
  const agency = findStateAgency(state);
  return agency && { href: agency.href, checked: agency.checked && agency.page === 'register' };
}

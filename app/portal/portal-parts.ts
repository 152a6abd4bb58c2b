import type { AccountParts } from '#app/accounts/account-parts.ts';
import type { PaperStore } from './claims/paper-store.server.ts';

/** What claims and organizations are made of. */
export interface PortalParts extends AccountParts {
  papers: PaperStore;
}

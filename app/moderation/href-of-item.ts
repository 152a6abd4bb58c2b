import { claimDecisionPath, editDecisionPath } from '#app/portal/portal-paths.ts';
import { requireTerm } from '#app/vocabulary/terms.ts';
import type { QueueItem } from './find-queue.server.ts';
import {
  absentPath,
  confirmationPath,
  conflictPath,
  credentialPath,
  reportPath,
} from './moderation-paths.ts';
import { LOOKED_UP } from './ruling.ts';

/** Where an item is decided; undefined where its listing is gone. */
export function hrefOfItem({
  kind,
  listing,
  claim,
  edit,
  report,
  confirmation,
  term,
}: QueueItem): string | undefined {
  if (claim) return claimDecisionPath(claim.key);
  if (edit) return editDecisionPath(edit.id);
  if (report) return reportPath(report.id);
  if (confirmation) return confirmationPath(confirmation.id);
  if (!listing) return undefined;
  if (!term) return absentPath(listing.publicId);
  const isLookedUp = kind !== 'conflicts' || LOOKED_UP.includes(requireTerm(term).facet);
  return isLookedUp ? credentialPath(listing.publicId, term) : conflictPath(listing.publicId, term);
}

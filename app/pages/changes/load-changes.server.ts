import { findAliases } from '#app/listings/alias-repository.server.ts';
import { findDecisions } from '#app/listings/decision-repository.server.ts';
import { resolveSlug } from '#app/listings/resolve-slug.server.ts';
import { type ListingChange, publicChangeOf } from '#app/moderation/public-change.ts';
import { findRevisions } from '#app/portal/editing/revision-repository.server.ts';
import type { Db } from '#db/connect.server.ts';

const MOST_CHANGES = 200;

export interface ChangesView {
  slug: string;
  name: string;
  program?: string;
  changes: ListingChange[];
}

export type ChangesAnswer =
  | { kind: 'found'; view: ChangesView }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone'; state: string };

/** What persons changed of a listing, the newest first. */
export async function loadChanges(db: Db, slug: string): Promise<ChangesAnswer | undefined> {
  const resolved = await resolveSlug(db, slug);
  if (!resolved) return undefined;
  const { kind, listing } = resolved;
  if (kind === 'gone') return { kind, state: listing.state };
  if (kind === 'moved') return { kind, slug: listing.slug };
  const publicIds = [listing.publicId, ...(await findAliases(db, listing.id))];
  const decisions = await findDecisions(db, { publicIds, most: MOST_CHANGES });
  const revisions = await findRevisions(db, { publicIds, most: MOST_CHANGES });
  const dated = [
    // What was refused changed nothing, and is between the program and the moderators.
    ...decisions
      .filter(({ kind: of, decision }) => of !== 'edit' || decision === 'approve')
      .map((decision) => ({ at: decision.decidedAt, change: publicChangeOf(decision) })),
    ...revisions
      .filter(({ approvedBy, actor }) => approvedBy === undefined && actor === 'provider')
      .map(({ madeAt, section }) => ({
        at: madeAt,
        change: { on: madeAt.slice(0, 10), what: 'program' as const, section },
      })),
  ];
  dated.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    kind: 'found',
    view: {
      slug: listing.slug,
      name: listing.name,
      ...(listing.program ? { program: listing.program } : {}),
      changes: dated.slice(0, MOST_CHANGES).map(({ change }) => change),
    },
  };
}

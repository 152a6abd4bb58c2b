import type { Listing } from '#app/listings/listing.ts';
import { type ResolvedSlug, resolveSlug } from '#app/listings/resolve-slug.server.ts';
import type { Db } from '#db/connect.server.ts';

/** The program that a report is about, as far as its form names it. */
export interface ReportedProgram {
  slug: string;
  publicId: string;
  name: string;
  program?: string;
}

export async function loadReportedProgram(
  db: Db,
  slug: string,
): Promise<{ kind: ResolvedSlug['kind']; program: ReportedProgram; state: string } | undefined> {
  const resolved = await resolveSlug(db, slug);
  return (
    resolved && {
      kind: resolved.kind,
      program: reportedProgramOf(resolved.listing),
      state: resolved.listing.state,
    }
  );
}

function reportedProgramOf({ slug, publicId, name, program }: Listing): ReportedProgram {
  return { slug, publicId, name, ...(program ? { program } : {}) };
}

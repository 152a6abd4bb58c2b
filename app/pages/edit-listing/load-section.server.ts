import { fullName } from '#app/listings/full-name.ts';
import { isWithheldBySource } from '#app/listings/identity-repository.server.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findStanding } from '#app/portal/editing/find-standing.server.ts';
import type { Problem, SectionValue } from '#app/portal/editing/section.ts';
import { isSectionKey, type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import type { Db } from '#db/connect.server.ts';
import { type Beside, loadBeside } from './load-beside.server.ts';
import { editOf, type SectionStanding } from './load-overview.server.ts';

export interface SectionView {
  publicId: string;
  name: string;
  /** USPS code. */
  state: string;
  section: SectionKey;
  /** Of the draft that this goes on from. */
  version: number;
  value: SectionValue;
  beside: Beside;
  /** Of what was saved. */
  problems: readonly Problem[];
  waits: boolean;
  hasDraft: boolean;
  savedBy: string;
  updatedAt: string;
  edit?: SectionStanding['edit'];
  /** A source withholds the address, whatever the program says. */
  isWithheld: boolean;
}

export function requireSection(text: string | undefined): SectionKey {
  if (!isSectionKey(text)) throw new Response(null, { status: 404 });
  return text;
}

export async function loadSection(db: Db, listing: Listing, section: SectionKey): Promise<SectionView> {
  const { draft, edit, value } = await findStanding(db, listing, section);
  const { waits, problemsOf } = sectionOf(section);
  return {
    publicId: listing.publicId,
    name: fullName(listing),
    state: listing.state,
    section,
    version: draft.version,
    value,
    beside: await loadBeside(db, listing.id, section),
    problems: draft.value ? problemsOf(draft.value) : [],
    waits,
    hasDraft: draft.value !== undefined,
    savedBy: draft.savedBy,
    updatedAt: draft.updatedAt,
    isWithheld: section === 'address' && (await isWithheldBySource(db, listing.id)),
    ...editOf(edit),
  };
}

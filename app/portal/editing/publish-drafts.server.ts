import type { Listing } from '#app/listings/listing.ts';
import type { Db } from '#db/connect.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { findDraft, writeDraft } from './draft-repository.server.ts';
import type { SectionValue } from './section.ts';
import { readLive } from './section-stores.server.ts';
import { type SectionKey, sectionOf } from './sections.ts';
import { insertWaitingEdit } from './waiting-edit-repository.server.ts';
import { writeSection } from './write-section.server.ts';

/** A section with the version of its draft that the person read. */
export interface SeenDraft {
  section: SectionKey;
  version: number;
}

/** `changed`, `problems`: nothing at all was published, for the sake of these sections. */
export type Published =
  | { kind: 'published'; published: SectionKey[]; waiting: SectionKey[] }
  | { kind: 'changed'; sections: SectionKey[] }
  | { kind: 'problems'; sections: SectionKey[] };

class Stop extends Error {
  readonly answer: Published;
  constructor(answer: Published) {
    super(answer.kind);
    this.answer = answer;
  }
}

/** Publishes the drafts as they were seen, all or none. Those of sections that wait go to the moderators. */
export async function publishDrafts(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  seen: readonly SeenDraft[],
): Promise<Published> {
  try {
    return await db.writer
      .transaction()
      .execute((trx) => publishSeen(trx, { accountId, listing, now: clock() }, seen));
  } catch (error) {
    if (error instanceof Stop) return error.answer;
    throw error;
  }
}

interface Publishing {
  accountId: number;
  listing: Listing;
  now: Date;
}

async function publishSeen(trx: Db, by: Publishing, seen: readonly SeenDraft[]): Promise<Published> {
  const { accountId, listing, now } = by;
  const drafts = await Promise.all(
    seen.map(async ({ section, version }) => {
      const draft = await findDraft(trx, listing.id, section);
      return { section, value: draft.version === version ? draft.value : undefined };
    }),
  );
  const ready = drafts.flatMap(({ section, value }) => (value ? [{ section, value }] : []));
  const changed = drafts.filter(({ value }) => !value).map(({ section }) => section);
  if (changed.length > 0) throw new Stop({ kind: 'changed', sections: changed });
  const troubled = ready.filter(({ section, value }) => sectionOf(section).problemsOf(value).length > 0);
  if (troubled.length > 0) {
    throw new Stop({ kind: 'problems', sections: troubled.map(({ section }) => section) });
  }
  for (const { section, value } of ready) {
    await submitSection(trx, by, section, value);
    await writeDraft(trx, listing.id, section, undefined, { accountId, now });
  }
  const waits = (section: SectionKey) => sectionOf(section).waits;
  const sections = ready.map(({ section }) => section);
  return {
    kind: 'published',
    published: sections.filter((section) => !waits(section)),
    waiting: sections.filter(waits),
  };
}

/** Publishes a value without problems, or has it wait for a moderator where its section does. */
export async function submitSection(
  trx: Db,
  { accountId, listing, now }: Publishing,
  section: SectionKey,
  value: SectionValue,
  reverts?: number,
): Promise<void> {
  if (sectionOf(section).waits) {
    const before = await readLive(trx, listing, section);
    const edit = { listingId: listing.id, section, before, after: value, accountId, reverts };
    await insertWaitingEdit(trx, edit, now);
    return;
  }
  const writing = { listingId: listing.id, section, value, actor: 'provider' as const, accountId, reverts };
  await writeSection(trx, writing, now);
}

import type { Db } from '#db/connect.server.ts';
import { parseKept } from './kept-value.ts';
import type { SectionValue } from './section.ts';
import { isSectionKey, type SectionKey } from './sections.ts';

/** What is written of a section and not published. */
export interface Draft {
  section: SectionKey;
  /** Undefined where nothing waits to be published. */
  value: SectionValue | undefined;
  /** Counts each save and publication; 0 where there was none yet. */
  version: number;
  /** The address of who saved or published last; empty for nobody. */
  savedBy: string;
  updatedAt: string;
}

export async function findDrafts(db: Db, listingId: number): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .innerJoin('account', 'account.id', 'draft.account_id')
    .select(['section', 'value', 'version', 'email', 'updated_at'])
    .where('listing_id', '=', listingId)
    .execute();
  return rows.flatMap(({ section, value, version, email, updated_at }) =>
    isSectionKey(section)
      ? [
          {
            section,
            value: value === null ? undefined : parseKept(section, value),
            version,
            savedBy: email,
            updatedAt: updated_at,
          },
        ]
      : [],
  );
}

export async function findDraft(db: Db, listingId: number, section: SectionKey): Promise<Draft> {
  const found = (await findDrafts(db, listingId)).find((draft) => draft.section === section);
  return found ?? { section, value: undefined, version: 0, savedBy: '', updatedAt: '' };
}

/** Writes the next version; `undefined` says that nothing waits to be published. Returns the version. */
export async function writeDraft(
  trx: Db,
  listingId: number,
  section: SectionKey,
  value: SectionValue | undefined,
  { accountId, now }: { accountId: number; now: Date },
): Promise<number> {
  const columns = {
    value: value === undefined ? null : JSON.stringify(value),
    account_id: accountId,
    updated_at: now.toISOString(),
  };
  const { version } = await trx
    .insertInto('draft')
    .values({ listing_id: listingId, section, version: 1, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['listing_id', 'section'])
        .doUpdateSet((eb) => ({ ...columns, version: eb('draft.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

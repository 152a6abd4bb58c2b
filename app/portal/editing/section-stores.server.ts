import type { Listing } from '#app/listings/listing.ts';
import { insertListingChanges } from '#app/listings/listing-change-repository.server.ts';
import {
  replaceProviderCredentials,
  replaceProviderWords,
} from '#app/listings/provider-word-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { credentialsOf } from './accreditation-section.ts';
import { IDENTITY_STORES } from './identity-stores.server.ts';
import { findPublishedSection, findPublishedSections } from './published-section-repository.server.ts';
import { BLANK, type SectionValue } from './section.ts';
import { SECTION_KEYS, type SectionKey, type TermsSectionKey } from './sections.ts';
import { TABLE_STORES } from './table-stores.server.ts';
import { answersOf } from './terms-section.ts';

/** Within the transaction of a publication. */
export interface Publication {
  listing: Listing;
  /** Programs as a source: what is written under it stands in the series `provider`. */
  sourceId: number;
  now: Date;
  /** ISO day: from when what is said counts. */
  today: string;
}

/** Where a section's value comes from and goes to. */
export interface SectionStore {
  /** What is live; without it, what the program published last. */
  read?(db: Db, listing: Listing): Promise<SectionValue>;
  /** Makes of the value, which has no problems, what search and pages read. Without it, they read what was published. */
  publish?(trx: Db, publication: Publication, value: SectionValue): Promise<void>;
}

const terms = (key: TermsSectionKey): SectionStore => ({
  async publish(trx, { listing, sourceId, today }, value) {
    const said = answersOf(value);
    const isSaid = said.yes.length + said.no.length > 0;
    const words = isSaid ? [{ scope: key, ...said, asOf: today }] : [];
    await replaceProviderWords(trx, listing.id, sourceId, { prefix: key, words });
  },
});

const accreditation: SectionStore = {
  async publish(trx, { listing, sourceId, today }, value) {
    const { yes, no } = answersOf(value);
    const told = credentialsOf(value);
    const ending = told.flatMap(({ term, expires }) => (expires === undefined ? [] : [{ term, expires }]));
    const lasting = yes.filter((slug) => !ending.some(({ term }) => term === slug));
    const isSaid = lasting.length + no.length > 0;
    await replaceProviderWords(trx, listing.id, sourceId, {
      prefix: 'accreditation',
      words: [
        ...(isSaid ? [{ scope: 'accreditation', yes: lasting, no, asOf: today }] : []),
        // Each ends on a day of its own.
        ...ending.map(({ term, expires }) => ({
          scope: `accreditation ${term}`,
          yes: [term],
          no: [],
          asOf: today,
          holdsUntil: expires,
        })),
      ],
    });
    await replaceProviderCredentials(trx, listing.id, sourceId, told, today);
  },
};

const STORES: Readonly<Record<SectionKey, SectionStore>> = {
  ...IDENTITY_STORES,
  ...TABLE_STORES,
  summary: {},
  care: terms('care'),
  languages: terms('languages'),
  access: terms('access'),
  accreditation,
  clinicians: {},
  approaches: terms('approaches'),
  supports: terms('supports'),
  schedule: terms('schedule'),
  aftercare: terms('aftercare'),
  'aftercare-links': {},
  insurance: terms('insurance'),
  prices: {},
};

export async function readLive(db: Db, listing: Listing, key: SectionKey): Promise<SectionValue> {
  const { read } = STORES[key];
  if (read) return read(db, listing);
  return (await findPublishedSection(db, listing.id, key))?.value ?? BLANK;
}

/** What is live of every section. */
export async function readAllLive(db: Db, listing: Listing): Promise<ReadonlyMap<SectionKey, SectionValue>> {
  const published = await findPublishedSections(db, listing.id);
  const live = new Map(published.map(({ section, value }) => [section, value]));
  for (const key of SECTION_KEYS) {
    const { read } = STORES[key];
    if (read) live.set(key, await read(db, listing));
  }
  return live;
}

/** Writes what follows from a published value, and tells search. */
export async function storeSection(
  trx: Db,
  publication: Publication,
  key: SectionKey,
  value: SectionValue,
): Promise<void> {
  await STORES[key].publish?.(trx, publication, value);
  await insertListingChanges(trx, [publication.listing.id]);
}

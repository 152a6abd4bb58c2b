import { type FactSource, sourceOfFact } from '#app/listings/fact-source.ts';
import { foldedFacts } from '#app/listings/facts.ts';
import type { ToldIn } from '#app/listings/rows-first.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { type SectionKey, TERMS_SECTIONS } from '#app/portal/editing/sections.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

type YesOrNo = 'yes' | 'no';

/** What stands beside a term that a program is asked about. */
export interface BesideTerm {
  /** The program told it row by row in another section, which counts first. */
  told?: { section: RowsSection; answer: YesOrNo };
  /** What the page says of it where the program says nothing. */
  others?: { answer: YesOrNo; source: FactSource };
}

export type Beside = Readonly<Partial<Record<TermSlug, BesideTerm>>>;

type RowsSection = 'timetable' | 'payers';

const SECTION_OF_ROWS: Readonly<Record<ToldIn, RowsSection>> = { schedule: 'timetable', plans: 'payers' };

/** Facets whose terms a section asks about one by one. */
const FACETS_OF: Readonly<Partial<Record<SectionKey, readonly Facet[]>>> = {
  ...Object.fromEntries(Object.entries(TERMS_SECTIONS).map(([key, { facets }]) => [key, facets])),
  accreditation: ['accreditation', 'licensing'],
  openings: ['openings'],
};

/** What is said of the terms of a section besides in it; a term of which nothing is said is absent. */
export async function loadBeside(db: Db, listingId: number, section: SectionKey): Promise<Beside> {
  const facets = FACETS_OF[section];
  if (!facets) return {};
  const statements = (await findStatementsOf(db, [listingId])).get(listingId) ?? [];
  const others = statements.filter(({ series }) => series !== 'provider');
  const factOf = foldedFacts(others);
  const beside: Partial<Record<TermSlug, BesideTerm>> = {};
  for (const facet of facets) {
    for (const { slug } of termsOfFacet(facet)) {
      const told = toldByRows(slug, statements);
      const fact = factOf(slug);
      if (!told && fact.answer === 'unknown') continue;
      beside[slug] = {
        ...(told ? { told } : {}),
        ...(fact.answer === 'unknown'
          ? {}
          : { others: { answer: fact.answer, source: sourceOfFact(fact, facet, others) } }),
      };
    }
  }
  return beside;
}

function toldByRows(slug: TermSlug, statements: readonly Statement[]): BesideTerm['told'] {
  for (const { series, toldIn, yes, no } of statements) {
    if (series !== 'provider' || toldIn === undefined) continue;
    const answer = yes.includes(slug) ? 'yes' : no.includes(slug) ? 'no' : undefined;
    if (answer) return { section: SECTION_OF_ROWS[toldIn], answer };
  }
  return undefined;
}

import { distanceMeters } from '#app/places/distance.ts';
import { type FitKind, fitOf } from '#app/schedule-fit/fit.ts';
import type { SearchDocument } from '#app/search/document.ts';
import { hitRange, type SearchEngine, type SearchQuery } from '#app/search/engine.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { findTerm, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { compareRanks, type SlowRank, slowMatcher } from './text/slow-text.ts';

type Standing = 'yes' | 'no' | 'open';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function standing(document: SearchDocument, slug: TermSlug): Standing {
  return document.yes.includes(slug) ? 'yes' : document.no.includes(slug) ? 'no' : 'open';
}

function standingToNeed(document: SearchDocument, facet: string, slugs: readonly TermSlug[]): Standing {
  const known = slugs
    .filter((slug) => findTerm(slug)?.facet === facet)
    .map((slug) => standing(document, slug));
  return known.includes('yes') ? 'yes' : known.includes('open') ? 'open' : 'no';
}

function fits(document: SearchDocument, week: NonNullable<SearchQuery['week']>, kind: FitKind): boolean {
  return document.signatures.some((signature) => fitOf(signature, week).kind === kind);
}

function standingToWeek(document: SearchDocument, week: NonNullable<SearchQuery['week']>): Standing {
  if (document.signatures.length === 0) return 'open';
  return fits(document, week, 'whole') ? 'yes' : 'no';
}

function fitsInPart(document: SearchDocument, { week }: SearchQuery): boolean {
  if (week?.fit !== 'part') return true;
  return fits(document, week, 'part') && !fits(document, week, 'whole');
}

function inPlace(document: SearchDocument, { anchors: { place } }: SearchQuery): boolean {
  if (place.kind === 'anywhere') return true;
  if (place.kind === 'state') {
    return document.state === place.state && (document.addressWithheld || !place.withheldOnly);
  }
  return !!document.point && distanceMeters(place.point, document.point) <= place.radiusMeters;
}

function careNotAsked(document: SearchDocument, terms: readonly TermSlug[]): boolean {
  const unanswered = terms.every((slug) => standing(document, slug) === 'open');
  return unanswered && terms.some((slug) => document.careNotAsked.includes(slug));
}

function offersCare(document: SearchDocument, { anchors: { care } }: SearchQuery): boolean {
  if (care.kind === 'any') return true;
  if (care.kind === 'not-asked') return careNotAsked(document, care.terms);
  return care.terms.some((slug) => standing(document, slug) === 'yes');
}

function before(
  { sort, anchors: { place } }: SearchQuery,
  rankOf: ((document: SearchDocument) => SlowRank | undefined) | undefined,
): (a: SearchDocument, b: SearchDocument) => number {
  if (sort === 'relevance' && rankOf) return (a, b) => compareRanks(rankOf(a)!, rankOf(b)!);
  if (sort === 'name') return (a, b) => collator.compare(a.name, b.name);
  if (sort === 'nearest' && place.kind === 'near') {
    return (a, b) => distanceMeters(place.point, a.point!) - distanceMeters(place.point, b.point!);
  }
  return (a, b) => (a.confirmedOn < b.confirmedOn ? 1 : a.confirmedOn > b.confirmedOn ? -1 : 0);
}

/** Sorting asks for each rank many times. */
function remembering<Rank>(
  rankOf: ((document: SearchDocument) => Rank) | undefined,
): ((document: SearchDocument) => Rank) | undefined {
  const ranks = new Map<SearchDocument, Rank>();
  return (
    rankOf &&
    ((document) => {
      if (!ranks.has(document)) ranks.set(document, rankOf(document));
      return ranks.get(document) as Rank;
    })
  );
}

/** The port by plain loops over plain documents: slow, and short enough to be checked by reading. */
export function bruteForceEngine(): SearchEngine {
  let held = new Map<number, SearchDocument>();
  let generation = 0;
  /** Every write, so that a rebuild can repeat those that were made while it read. */
  const writes: (() => void)[] = [];
  const changed = (write: () => void) => {
    write();
    writes.push(write);
    generation++;
    return { visible: async () => {} };
  };
  return {
    upsert: (documents) =>
      changed(() => documents.forEach((document) => void held.set(document.id, document))),
    remove: (ids) => changed(() => ids.forEach((id) => void held.delete(id))),
    async rebuild(documents) {
      const before = writes.length;
      const fresh = new Map<number, SearchDocument>();
      for await (const document of documents) fresh.set(document.id, document);
      held = fresh;
      for (const write of writes.slice(before)) write();
      generation++;
    },
    health: () => ({ engine: 'brute-force', documents: held.size, generation }),
    async search(query) {
      const { from, to } = hitRange(query);
      const needs = Object.entries(query.needs).filter(([, slugs]) => slugs.length > 0);
      const week = query.week?.fit === 'whole' ? query.week : undefined;
      const asked = needs.length + (week ? 1 : 0);
      const judge = (document: SearchDocument) => [
        ...needs.map(([facet, slugs]) => ({ facet, standing: standingToNeed(document, facet, slugs) })),
        ...(week ? [{ facet: 'week', standing: standingToWeek(document, week) }] : []),
      ];
      const passes = (document: SearchDocument, but?: Facet) =>
        judge(document).every(
          ({ facet, standing }) =>
            facet === but || standing === 'yes' || (standing === 'open' && query.certainty === 'all'),
        );
      const rankOf = remembering(slowMatcher(query.text));
      const placed = [...held.values()].filter(
        (document) =>
          inPlace(document, query) && fitsInPart(document, query) && (!rankOf || rankOf(document)),
      );
      const anchored = placed.filter((document) => offersCare(document, query));

      const judged = anchored.map((document) => {
        const standings = judge(document).map(({ standing }) => standing);
        return {
          document,
          met: standings.filter((standing) => standing === 'yes').length,
          denied: standings.includes('no'),
        };
      });
      const could = judged.filter(({ denied }) => !denied);
      const meetsAll = could.filter(({ met }) => met === asked);
      const order = before(query, rankOf);
      const shown = (query.certainty === 'sure' ? meetsAll : could).sort(
        (a, b) =>
          b.met - a.met ||
          order(a.document, b.document) ||
          b.document.completeness - a.document.completeness ||
          a.document.id - b.document.id,
      );

      const countsOf = (facet: Facet) => {
        const base = (facet === 'care' ? placed : anchored).filter((document) => passes(document, facet));
        const tally = ({ slug }: { slug: TermSlug }) => {
          const count = (wanted: Standing) =>
            base.filter((document) => standing(document, slug) === wanted).length;
          return [slug, { yes: count('yes'), open: count('open') }];
        };
        return Object.fromEntries(termsOfFacet(facet).map(tally));
      };
      const { care } = query.anchors;
      return {
        total: { yes: meetsAll.length, open: could.length - meetsAll.length },
        unasked:
          care.kind === 'terms'
            ? placed.filter((document) => passes(document) && careNotAsked(document, care.terms)).length
            : 0,
        hits: shown.slice(from, to).map(({ document, met }) => ({ id: document.id, met })),
        counts: Object.fromEntries(query.facets.map((facet) => [facet, countsOf(facet)])),
        generation,
        degraded: false,
      };
    },
  };
}

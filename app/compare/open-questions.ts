import type { FactsByFacet } from '#app/listings/collect-facts.ts';
import type { FactSource } from '#app/listings/fact-source.ts';
import { onceForEach } from '#app/listings/once-for-each.ts';
import { type OwnWord, tellsPrices } from '#app/listings/own-words.ts';
import { SERIES_OF_PEOPLE } from '#app/listings/series.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/** What settles a question: one known answer among these terms or facets. None: no source ever does. */
interface Settling {
  terms?: readonly TermSlug[];
  facets?: readonly Facet[];
}

/** In the order of the five criteria. */
const SETTLED_BY = {
  intensive: { terms: ['intensive-outpatient'] },
  openings: { terms: ['taking-new-people'] },
  accredited: { facets: ['accreditation'] },
  licensed: { facets: ['licensing'] },
  therapies: { facets: ['therapies'] },
  trauma: { terms: ['emdr', 'trauma-counseling'] },
  opioidMedicine: { terms: ['welcomes-opioid-medicine', 'opioid-medicine', 'buprenorphine', 'methadone'] },
  sessions: { facets: ['daypart'] },
  weeks: { facets: ['length'] },
  online: { terms: ['online-program'] },
  afterward: { facets: ['aftercare'] },
  usesAgain: {},
  plan: {},
  price: { terms: ['no-charge'] },
} satisfies Record<string, Settling>;

export type OpenQuestion = keyof typeof SETTLED_BY;

const SETTLINGS = Object.entries(SETTLED_BY) as [OpenQuestion, Settling][];

/** The questions that the facts leave open, and what the program says in words of its own. */
export function openQuestions(facts: FactsByFacet, ownWords: readonly OwnWord[] = []): OpenQuestion[] {
  const open = openByFacts(facts);
  return tellsPrices(ownWords) ? open.filter((question) => question !== 'price') : [...open];
}

const openByFacts = onceForEach((facts: FactsByFacet): readonly OpenQuestion[] => {
  const known = new Set<string>();
  for (const facet of FACETS) {
    for (const { term, answer, source } of facts[facet]) {
      if (answer === 'unknown' || isOldNews(facet, source)) continue;
      known.add(term);
      if (answer === 'yes') known.add(`facet:${facet}`);
    }
  }
  return SETTLINGS.flatMap(([question, { terms, facets }]) => {
    const settled =
      terms?.some((term) => known.has(term)) || facets?.some((facet) => known.has(`facet:${facet}`));
    return settled ? [] : [question];
  });
});

/** Whether there is room changes by the week: what a release printed of it is worth asking again. */
export function isOldNews(facet: Facet, source: FactSource): boolean {
  return facet === 'openings' && 'series' in source && !SERIES_OF_PEOPLE.includes(source.series);
}

/** Facets that a question asks about as a whole, beyond those that settle it. */
const ALSO_ASKED_BY: Partial<Record<Facet, OpenQuestion>> = {
  payers: 'plan',
  payment: 'plan',
  assistance: 'price',
};

const QUESTION_OF_TERM = new Map(
  SETTLINGS.flatMap(([question, { terms = [] }]) => terms.map((term) => [term, question] as const)),
);

const QUESTION_OF_FACET = new Map<Facet, OpenQuestion>([
  ...SETTLINGS.flatMap(([question, { facets = [] }]) => facets.map((facet) => [facet, question] as const)),
  ...(Object.entries(ALSO_ASKED_BY) as [Facet, OpenQuestion][]),
]);

/** The one open question that asks about all these terms of a facet, if there is one. */
export function questionAbout(
  terms: readonly TermSlug[],
  facet: Facet,
  open: readonly OpenQuestion[],
): OpenQuestion | undefined {
  const ofFacet = QUESTION_OF_FACET.get(facet);
  const [first = ofFacet, ...others] = terms.map((term) => QUESTION_OF_TERM.get(term) ?? ofFacet);
  const question = others.every((other) => other === first) ? first : ofFacet;
  return question && open.includes(question) ? question : undefined;
}

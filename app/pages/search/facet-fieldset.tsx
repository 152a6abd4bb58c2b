import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { Tally } from '#app/search/engine.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { unpackCounts } from './counts-text.ts';

/** Terms that stand open; more are behind "Show all". */
const OPEN_TERMS = 5;
/** Above this a list to choose from is shorter than a wall of boxes. */
const MOST_BOXES = 20;

interface FacetFieldsetProps {
  facet: Facet;
  chosen: readonly TermSlug[] | undefined;
  /** Packed; empty where nothing was counted. */
  counts: string;
}

interface CountedTerm {
  slug: TermSlug;
  tally: Tally;
}

export function FacetFieldset({ facet, chosen = [], counts }: FacetFieldsetProps) {
  const { search } = useMessages();
  const tallies = unpackCounts(counts);
  const terms = termsOfFacet(facet).map(({ slug }, index) => ({
    slug,
    tally: tallies[index] ?? { yes: 0, open: 0 },
  }));
  const boxOf = (term: CountedTerm) => termCheck(facet, term, chosen.includes(term.slug), search);
  if (terms.length > MOST_BOXES) {
    const isChosen = ({ slug }: CountedTerm) => chosen.includes(slug);
    return (
      <fieldset>
        <legend>{labelOfFacet(facet)}</legend>
        {terms.filter(isChosen).map(boxOf)}
        {termSelect(
          facet,
          terms.filter((term) => !isChosen(term)),
          search,
        )}
      </fieldset>
    );
  }
  const folded = terms.slice(OPEN_TERMS);
  return (
    <fieldset>
      <legend>{labelOfFacet(facet)}</legend>
      {terms.slice(0, OPEN_TERMS).map(boxOf)}
      {folded.length > 0 && (
        <details className="more" open={folded.some(({ slug }) => chosen.includes(slug))}>
          <summary>{search.filters.showAll(terms.length)}</summary>
          {folded.map(boxOf)}
        </details>
      )}
    </fieldset>
  );
}

/** A function and no component: a page has two hundred of them. */
function termCheck(facet: Facet, term: CountedTerm, isChosen: boolean, { filters }: Messages['search']) {
  const { slug, tally } = term;
  return (
    <label className="check" key={slug}>
      <input type="checkbox" name={facet} value={slug} defaultChecked={isChosen} />
      {/* The blanks part the words when a screen reader runs them together. */}
      <span>{`${wordsOfTerm(slug).label} `}</span>
      <span className="count">
        {`${filters.count(tally.yes)} `}
        {tally.open > 0 && <span className="ask">{filters.toAsk(tally.open)}</span>}
      </span>
    </label>
  );
}

/** Adds one term to those that are chosen. */
function termSelect(facet: Facet, terms: readonly CountedTerm[], { filters }: Messages['search']) {
  const label = labelOfFacet(facet);
  const blank = terms.length < termsOfFacet(facet).length ? filters.addAnother : filters.chooseOne;
  return (
    <select className="select" name={facet} aria-label={filters.add(label)}>
      <option value="">{blank}</option>
      {terms.map(({ slug, tally: { yes, open } }) => (
        <option key={slug} value={slug}>
          {filters.optionText(wordsOfTerm(slug).label, yes, open)}
        </option>
      ))}
    </select>
  );
}

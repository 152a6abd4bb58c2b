import { useMessages } from '#app/language/use-messages.ts';
import type { Tally } from '#app/search/engine.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { unpackCounts } from './counts-text.ts';

/** Terms that stand open; more are behind "Show all". */
const OPEN_TERMS = 5;
/** From here on a list to choose from is shorter than a wall of boxes. */
const LONG_LIST = 20;

interface FacetFieldsetProps {
  facet: Facet;
  chosen: readonly TermSlug[] | undefined;
  /** Packed; empty where nothing was counted. */
  counts: string;
}

export function FacetFieldset({ facet, chosen = [], counts }: FacetFieldsetProps) {
  const { filters } = useMessages().search;
  const tallies = unpackCounts(counts);
  const terms = termsOfFacet(facet).map(({ slug }, index) => ({
    slug,
    tally: tallies[index] ?? { yes: 0, open: 0 },
  }));
  if (terms.length > LONG_LIST) return <FacetSelect facet={facet} chosen={chosen} terms={terms} />;
  const boxes = terms.map(({ slug, tally }) => (
    <TermCheck key={slug} facet={facet} slug={slug} tally={tally} isChosen={chosen.includes(slug)} />
  ));
  const isShort = terms.length <= OPEN_TERMS;
  const hidesChosen = terms.slice(OPEN_TERMS).some(({ slug }) => chosen.includes(slug));
  return (
    <fieldset>
      <legend>{labelOfFacet(facet)}</legend>
      {isShort ? boxes : boxes.slice(0, OPEN_TERMS)}
      {!isShort && (
        <details className="more" open={hidesChosen}>
          <summary>{filters.showAll(terms.length)}</summary>
          {boxes.slice(OPEN_TERMS)}
        </details>
      )}
    </fieldset>
  );
}

interface CountedTerm {
  slug: TermSlug;
  tally: Tally;
}

/** What is chosen as boxes that can be cleared, and one list to add from. */
function FacetSelect({
  facet,
  chosen,
  terms,
}: {
  facet: Facet;
  chosen: readonly TermSlug[];
  terms: readonly CountedTerm[];
}) {
  const { filters } = useMessages().search;
  return (
    <fieldset>
      <legend>{labelOfFacet(facet)}</legend>
      {terms
        .filter(({ slug }) => chosen.includes(slug))
        .map(({ slug, tally }) => (
          <TermCheck key={slug} facet={facet} slug={slug} tally={tally} isChosen />
        ))}
      <select className="select" name={facet} aria-label={filters.add(labelOfFacet(facet))} defaultValue="">
        <option value="">{chosen.length > 0 ? filters.addAnother : filters.chooseOne}</option>
        {terms
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, tally: { yes, open } }) => (
            <option key={slug} value={slug}>
              {filters.optionText(wordsOfTerm(slug).label, yes, open)}
            </option>
          ))}
      </select>
    </fieldset>
  );
}

function TermCheck({ facet, slug, tally, isChosen }: CountedTerm & { facet: Facet; isChosen: boolean }) {
  const { filters } = useMessages().search;
  return (
    <label className="check">
      <input type="checkbox" name={facet} value={slug} defaultChecked={isChosen} />
      <span>{wordsOfTerm(slug).label}</span>
      <span className="count">
        {filters.count(tally.yes)}
        {tally.open > 0 && <span className="ask">{filters.toAsk(tally.open)}</span>}
      </span>
    </label>
  );
}

import { inside } from '#app/design/markup.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { Tally } from '#app/search/engine.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { facetHtml } from './facet-html.ts';

interface FacetFieldsetProps {
  facet: Facet;
  chosen: readonly TermSlug[] | undefined;
  counts: Readonly<Record<string, Tally>> | undefined;
}

export function FacetFieldset({ facet, chosen = [], counts = {} }: FacetFieldsetProps) {
  const { filters } = useMessages().search;
  return <fieldset {...inside(facetHtml(facet, chosen, counts, filters))} />;
}

import type { FactLine, FactsByFacet } from '#app/listings/collect-facts.ts';
import type { FactSource } from '#app/listings/fact-source.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/**
 * All facts of a listing, small: per facet "cbt yes 0,dbt unknown 1", the number naming the source. Some 250
 * facts go from loader to page, and as objects they would cost a tenth of the whole answer.
 */
export interface PackedFacts {
  sources: FactSource[];
  lines: Partial<Record<Facet, string>>;
}

export function packFacts(facts: FactsByFacet): PackedFacts {
  const sources: FactSource[] = [];
  const numberOfSource = new Map<string, number>();
  const numberOf = (source: FactSource) => {
    const key = Object.values(source).join(' ');
    const known = numberOfSource.get(key);
    if (known !== undefined) return known;
    numberOfSource.set(key, sources.length);
    return sources.push(source) - 1;
  };
  const lines: PackedFacts['lines'] = {};
  for (const facet of FACETS) {
    lines[facet] = facts[facet]
      .map(({ term, answer, source }) => `${term} ${answer} ${numberOf(source)}`)
      .join(',');
  }
  return { sources, lines };
}

export function unpackFacts({ sources, lines }: PackedFacts): FactsByFacet {
  const entries = FACETS.map((facet) => {
    const packed = lines[facet];
    return [facet, packed ? packed.split(',').map((line) => unpackLine(line, sources)) : []];
  });
  return Object.fromEntries(entries) as FactsByFacet;
}

function unpackLine(line: string, sources: readonly FactSource[]): FactLine {
  const [term, answer, number] = line.split(' ');
  return {
    term: term as TermSlug,
    answer: answer as FactLine['answer'],
    source: sources[Number(number)] ?? { how: 'nobody' },
  };
}

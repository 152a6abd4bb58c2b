import { type StackingRow, StackingTable } from '#app/design/stacking-table.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { Coverage, CoverageReport } from '#app/search/coverage.ts';
import { labelOfCriterion, labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { CRITERION_OF_FACET } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';

/** How much is known of each telling fact: a bar to see, and the numbers to read. */
export function CoverageTable({ listings, facts }: CoverageReport) {
  const messages = useMessages();
  const { coverage: words } = messages.about.data;
  const rows = facts.map((fact, index): StackingRow => {
    const criterion = CRITERION_OF_FACET[fact.facet];
    const before = facts[index - 1];
    const isFirst = !before || CRITERION_OF_FACET[before.facet] !== criterion;
    return {
      key: `${fact.facet} ${fact.term ?? ''}`,
      ...(isFirst ? { section: labelOfCriterion(criterion) } : {}),
      cells: [
        <>
          {nameOf(fact, messages)}
          <Bar yes={fact.yes} no={fact.no} all={listings} />
        </>,
        words.share(fact.yes + fact.no, listings),
        words.count(fact.yes),
        words.count(fact.no),
        words.count(fact.unknown),
      ],
    };
  });
  return (
    <>
      <Key />
      <StackingTable caption={words.caption} head={words.head} rows={rows} numbers />
    </>
  );
}

function nameOf({ facet, term }: Coverage, { about }: Messages): string {
  const { any, ofFacet } = about.data.coverage;
  if (!term) return any[facet];
  const { label } = wordsOfTerm(term);
  return facet === 'languages' ? ofFacet(labelOfFacet(facet), label) : label;
}

const WIDTH = 300;
const HEIGHT = 12;

/** Says nothing aloud: the cells beside it hold its numbers. */
function Bar({ yes, no, all }: { yes: number; no: number; all: number }) {
  const widthOf = (count: number) => (all === 0 ? 0 : Math.round((WIDTH * 100 * count) / all) / 100);
  return (
    <svg
      className="bar"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="bar-unknown" d={`M${widthOf(yes + no)} ${HEIGHT - 1}H${WIDTH}`} />
      <rect className="bar-yes" width={widthOf(yes)} height={HEIGHT} />
      <rect className="bar-no" x={widthOf(yes)} y="1" width={widthOf(no)} height={HEIGHT - 2} />
    </svg>
  );
}

function Key() {
  const { key } = useMessages().about.data.coverage;
  return (
    <ul className="bar-key quiet">
      {(['yes', 'no', 'unknown'] as const).map((answer) => (
        <li key={answer}>
          <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
            {answer === 'yes' && <rect className="bar-yes" width="24" height="12" />}
            {answer === 'no' && <rect className="bar-no" x="1" y="1" width="22" height="10" />}
            {answer === 'unknown' && <path className="bar-unknown" d="M0 11H24" />}
          </svg>
          {key[answer]}
        </li>
      ))}
    </ul>
  );
}

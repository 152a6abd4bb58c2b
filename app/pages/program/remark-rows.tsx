import { ValueRow } from '#app/design/value-row.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import { labelOfDetail, labelOfDetailGroup } from '#app/vocabulary/detail-words.ts';
import { DETAIL_GROUPS, type DetailGroup, type DetailSlug, requireDetail } from '#app/vocabulary/details.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { ProgramData } from './load-program.server.ts';
import { CRITERION_OF_REMARK } from './program-sections.ts';

/** Up to this many stand open. */
const FEW = 4;

/** Remarks that say again what a "no" to a term says. */
const SAID_BY_NO: ReadonlyMap<DetailSlug, TermSlug> = new Map([
  ['smoking-not-allowed', 'smoking-allowed'],
  ['vaping-not-allowed', 'vaping-allowed'],
]);

/** What sources add to a criterion in words that no filter knows, group by group, with who said it. Many of them are folded. */
export function RemarkRows({ criterion, program }: { criterion: Criterion; program: ProgramData }) {
  const messages = useMessages();
  const rows = DETAIL_GROUPS.flatMap((group) => {
    if (group === 'restriction' || CRITERION_OF_REMARK[group] !== criterion) return [];
    return [...remarksBySource(group, program, messages)].map(([source, labels]) => (
      <ValueRow
        key={group + source}
        name={labelOfDetailGroup(group)}
        value={[...labels].join('; ')}
        source={source}
      />
    ));
  });
  if (rows.length === 0) return null;
  const list = <dl className="fact-list">{rows}</dl>;
  if (rows.length > FEW) {
    return (
      <details className="fold">
        <summary>{messages.program.remarksFold(rows.length)}</summary>
        {list}
      </details>
    );
  }
  return (
    <>
      <h3>{messages.program.remarks}</h3>
      {list}
    </>
  );
}

/** The two federal surveys of one year have one name, and often say the same. */
function remarksBySource(
  group: DetailGroup,
  { remarks, facts }: ProgramData,
  messages: Messages,
): Map<string, Set<string>> {
  const bySource = new Map<string, Set<string>>();
  const isNo = (term?: TermSlug) => facts.access.some((line) => line.term === term && line.answer === 'no');
  for (const { series, asOf, details } of remarks) {
    const source = saySource({ how: 'said', series, asOf }, messages);
    const labels = bySource.get(source) ?? new Set();
    for (const slug of details) {
      const isSaid = isNo(SAID_BY_NO.get(slug));
      if (!isSaid && requireDetail(slug).group === group) labels.add(labelOfDetail(slug));
    }
    if (labels.size > 0) bySource.set(source, labels);
  }
  return bySource;
}

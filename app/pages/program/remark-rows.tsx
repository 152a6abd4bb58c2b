import { ValueRow } from '#app/design/value-row.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import { labelOfDetail, labelOfDetailGroup } from '#app/vocabulary/detail-words.ts';
import { DETAIL_GROUPS, type DetailGroup, requireDetail } from '#app/vocabulary/details.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { ProgramData } from './load-program.server.ts';
import { CRITERION_OF_REMARK } from './program-sections.ts';

/** What sources add to a criterion in words that no filter knows, group by group, with who said it. */
export function RemarkRows({ criterion, program }: { criterion: Criterion; program: ProgramData }) {
  const messages = useMessages();
  const rows = DETAIL_GROUPS.flatMap((group) => {
    if (group === 'restriction' || CRITERION_OF_REMARK[group] !== criterion) return [];
    return [...remarksBySource(group, program.remarks, messages)].map(([source, labels]) => (
      <ValueRow
        key={group + source}
        name={labelOfDetailGroup(group)}
        value={[...labels].join('; ')}
        source={source}
      />
    ));
  });
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{messages.program.remarks}</h3>
      <dl className="fact-list">{rows}</dl>
    </>
  );
}

/** The two federal surveys of one year have one name, and often say the same. */
function remarksBySource(
  group: DetailGroup,
  remarks: ProgramData['remarks'],
  messages: Messages,
): Map<string, Set<string>> {
  const bySource = new Map<string, Set<string>>();
  for (const { series, asOf, details } of remarks) {
    const source = saySource({ how: 'said', series, asOf }, messages);
    const labels = bySource.get(source) ?? new Set();
    for (const slug of details) {
      if (requireDetail(slug).group === group) labels.add(labelOfDetail(slug));
    }
    if (labels.size > 0) bySource.set(source, labels);
  }
  return bySource;
}

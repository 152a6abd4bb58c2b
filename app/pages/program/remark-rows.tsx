import { useMessages } from '#app/language/use-messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import { labelOfDetail, labelOfDetailGroup } from '#app/vocabulary/detail-words.ts';
import { DETAIL_GROUPS, requireDetail } from '#app/vocabulary/details.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import { ValueRow } from './fact-row.tsx';
import { CRITERION_OF_REMARK } from './program-sections.ts';
import type { ProgramView } from './program-view.ts';

/** What sources add to a criterion in words that no filter knows, group by group, with who said it. */
export function RemarkRows({ criterion, program }: { criterion: Criterion; program: ProgramView }) {
  const messages = useMessages();
  const rows = DETAIL_GROUPS.flatMap((group) => {
    if (group === 'restriction' || CRITERION_OF_REMARK[group] !== criterion) return [];
    return program.remarks.flatMap(({ series, asOf, details }) => {
      const labels = details
        .filter((slug) => requireDetail(slug).group === group)
        .map((slug) => labelOfDetail(slug));
      if (labels.length === 0) return [];
      return [
        <ValueRow
          key={group + series}
          name={labelOfDetailGroup(group)}
          value={labels.join('; ')}
          source={saySource({ how: 'said', series, asOf }, messages)}
        />,
      ];
    });
  });
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{messages.program.remarks}</h3>
      <dl className="fact-list">{rows}</dl>
    </>
  );
}

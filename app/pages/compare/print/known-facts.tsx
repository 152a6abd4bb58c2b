import type { RowGroup } from '#app/compare/compare-rows.ts';
import { inside } from '#app/design/markup.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { cellHtml } from '../cell-html.ts';
import { groupName, rowWords } from '../row-words.ts';

/** What is known of one program, criterion by criterion, each answer with who said so. */
export function KnownFacts({ groups }: { groups: readonly RowGroup[] }) {
  const messages = useMessages();
  return groups.map(({ name, rows }) => (
    <div className="sheet-facts" key={name}>
      <h4>
        {name === 'asked' || name === 'person'
          ? groupName(name, messages)
          : `${CRITERIA.indexOf(name)} ${groupName(name, messages)}`}
      </h4>
      <dl>
        {rows.map((row) => (
          <div key={JSON.stringify(row.subject)}>
            <dt>{rowWords(row, messages).name}</dt>
            <dd {...(row.cells[0] ? inside(cellHtml(row.cells[0], undefined, messages)) : {})} />
          </div>
        ))}
      </dl>
    </div>
  ));
}

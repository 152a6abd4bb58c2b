import { StackingTable } from '#app/design/stacking-table.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { Series } from '#app/listings/series.ts';
import type { RulingWord } from '#app/moderation/ruling.ts';
import { ItemFrame } from './item-frame.tsx';
import { ListingLinks } from './listing-links.tsx';
import type { ItemListing } from './load-item.server.ts';
import { RulingForm, RulingProblems, type RulingToMend } from './ruling-form.tsx';

export interface AbsentView {
  listing: ItemListing;
  tellers: { series: Series; asOf: string }[];
}

export const CHOICES_OF_ABSENT: readonly RulingWord[] = ['keep', 'closed'];

/** Is a program that no newest list names still there? */
export function AbsentItem({ view, mend }: { view: AbsentView; mend: RulingToMend | undefined }) {
  const { moderate: words, sources } = useMessages();
  const { listing, tellers } = view;
  const name = fullName(listing);
  const rows = tellers.map(({ series, asOf }, index) => ({
    key: String(index),
    cells: [sources.series[series].name, sources.date(asOf)],
  }));
  const { table } = words.absent;
  return (
    <ItemFrame
      kind="absent"
      lead={words.kinds.absent}
      heading={words.absent.heading(name)}
      summary={<RulingProblems mend={mend} />}
      evidence={
        <>
          <StackingTable caption={name} head={[table.who, table.when]} rows={rows} />
          <p>{words.absent.call}</p>
          <ListingLinks listing={listing} />
        </>
      }
      decide={
        <RulingForm
          choices={CHOICES_OF_ABSENT}
          filled={{}}
          mend={mend}
          asksTerm={false}
          reasonHint={words.reasonOfMatter}
        />
      }
    />
  );
}

import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { RulingWord } from '#app/moderation/ruling.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { ItemFrame } from './item-frame.tsx';
import { ListingLinks } from './listing-links.tsx';
import type { ItemListing, Saying } from './load-item.server.ts';
import { RulingForm, RulingProblems, type RulingToMend } from './ruling-form.tsx';
import { SayingsTable } from './sayings-table.tsx';

export interface ConflictView {
  listing: ItemListing;
  term: TermSlug;
  sayings: Saying[];
}

export const CHOICES_OF_CONFLICT: readonly RulingWord[] = ['yes', 'no', 'keep'];

/** Which source is right? */
export function ConflictItem({ view, mend }: { view: ConflictView; mend: RulingToMend | undefined }) {
  const { moderate: words } = useMessages();
  const { listing, term, sayings } = view;
  const { label } = wordsOfTerm(term);
  return (
    <ItemFrame
      kind="conflicts"
      lead={words.kinds.conflicts}
      heading={words.conflict.heading(label, fullName(listing))}
      summary={<RulingProblems mend={mend} />}
      evidence={<SayingsTable caption={label} head={words.conflict.table} sayings={sayings} />}
      decide={
        <>
          <RulingForm
            choices={CHOICES_OF_CONFLICT}
            filled={{}}
            mend={mend}
            asksTerm={false}
            reasonHint={words.reasonOfMatter}
          />
          <ListingLinks listing={listing} />
        </>
      }
    />
  );
}

import { picksHref } from '#app/compare/compare-url.ts';
import type { PickedProgram } from '#app/compare/load-picked.server.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { NeedList } from '#app/needs/need-list.tsx';
import { searchHref } from '#app/needs/search-url.ts';
import { milesText } from '#app/places/distance.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { ShortlistData } from './load-shortlist.server.ts';

interface ShortlistItemProps {
  item: ShortlistData['items'][number];
  data: ShortlistData;
  /** The form that takes what is chosen. */
  form: string;
  isChosen: boolean;
}

/** A program of the list, or what has become of it. */
export function ShortlistItem({ item: { picked, needs }, data, form, isChosen }: ShortlistItemProps) {
  const { shortlist: words, compare } = useMessages();
  const { picks, state } = data;
  const name = picked.kind === 'unknown' ? compare.unknown(picked.pick) : nameOf(picked);
  const href = picksHref('/shortlist', { picks: picks.filter((each) => each !== picked.pick), state });
  return (
    <li className="card" data-item={picked.kind === 'unknown' ? undefined : picked.pick} data-name={name}>
      <div>
        <h2 className="card-name">
          {picked.kind === 'program' ? (
            <a href={searchHref(state).replace('/search', `/programs/${picked.slug}`)}>{name}</a>
          ) : (
            name
          )}
        </h2>
        {picked.kind === 'gone' && <p>{words.gone}</p>}
        {picked.kind === 'unknown' && <p>{words.unknown}</p>}
        {picked.kind === 'program' && <Where program={picked} />}
        <NeedList rows={needs} precision="year" />
      </div>
      <div className="card-side">
        {picked.kind === 'program' && (
          <>
            <p className="card-phone">
              {picked.phones[0] ? <PhoneLink phone={picked.phones[0]} pick={picked.pick} /> : compare.noPhone}
            </p>
            <label className="check">
              <input
                type="checkbox"
                name="p"
                value={picked.pick}
                form={form}
                defaultChecked={isChosen}
                aria-label={words.choose(name)}
              />
              <span aria-hidden="true">{words.chooseShort}</span>
            </label>
          </>
        )}
        <p>
          {/* The end of the address tells `shortlist.client.ts` what was removed where this page had no script yet. */}
          <a
            className="remove"
            href={`${href}#off-${picked.pick}`}
            aria-label={words.removeOf(name)}
            data-unsave={picked.pick}
          >
            {words.remove}
          </a>
        </p>
      </div>
    </li>
  );
}

function Where({ program }: { program: PickedProgram }) {
  const { shortlist: words, search, compare } = useMessages();
  const { address, state, meters, restrictions, merged, inLatestRelease } = program;
  const where = [
    meters === undefined ? undefined : milesText(meters),
    address ?? search.card.hiddenIn(findState(state)?.name ?? state),
  ];
  return (
    <>
      <p className="card-where">{where.filter(Boolean).join(' · ')}</p>
      {restrictions.length > 0 && (
        <p className="card-where">
          <b>{restrictions.map((slug) => `${labelOfDetail(slug)}.`).join(' ')}</b>
        </p>
      )}
      {merged && <p>{words.merged}</p>}
      {!inLatestRelease && <p>{compare.notLatest}</p>}
    </>
  );
}

import { picksHref } from '#app/compare/compare-url.ts';
import { KeepNotice } from '#app/compare/notebook/keep-notice.tsx';
import { mergesOf } from '#app/compare/notebook/merges-of.ts';
import { MOST_COMPARED, withPicks } from '#app/compare/picks.ts';
import { PlaceField } from '#app/design/place-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { EMPTY_SEARCH } from '#app/needs/search-state.ts';
import { encodeSearch, searchHref } from '#app/needs/search-url.ts';
import type { ShortlistData } from './load-shortlist.server.ts';
import { ShortlistItem } from './shortlist-item.tsx';

const CHOSEN_ID = 'chosen';

interface PartProps {
  data: ShortlistData;
}

/** The programs that its reader keeps in view: to compare, to call, to print, to share. */
export function ShortlistPage({ data }: PartProps) {
  const { shortlist: words, compare } = useMessages();
  const { items, picks, state, beyond, notRecognised } = data;
  // A tray holds no more; a longer list stands in the browser or in a bookmark.
  const carried = picks.length <= MOST_COMPARED ? picks : [];
  return (
    <div
      className="shortlist"
      data-notebook
      data-shortlist={picks.join(' ')}
      data-merged={mergesOf(items.map(({ picked }) => picked))}
    >
      {items.length > 0 && (
        <p className="back">
          <a href={withPicks(searchHref(state), carried)}>{compare.back}</a>
        </p>
      )}
      <h1>{words.heading}</h1>
      {items.length > 0 && <p className="lead">{words.count(items.length)}</p>}
      {items.length === 0 && <Empty />}
      <KeepNotice />
      <OtherList />
      <div className="flow compare-notices">
        {beyond.length > 0 && <p className="notice">{words.beyond(beyond)}</p>}
        <NotRecognisedNotice parts={notRecognised} />
      </div>
      {items.length > 0 && (
        <>
          <noscript>
            <p className="quiet measure">{words.noScript}</p>
          </noscript>
          <NoteField />
          <ol className="cards">
            {items.map((item, index) => (
              <ShortlistItem
                key={item.picked.pick}
                item={item}
                data={data}
                form={CHOSEN_ID}
                isChosen={index < MOST_COMPARED}
              />
            ))}
          </ol>
          {items.some(({ picked }) => picked.kind === 'program') && <WithChosen data={data} />}
          <Share data={data} />
        </>
      )}
    </div>
  );
}

function Empty() {
  const { none } = useMessages().shortlist;
  return (
    <div className="flow measure">
      <p className="lead">{none.lead}</p>
      <ol>
        {none.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PlaceField />
    </div>
  );
}

/** What `shortlist.client.ts` says where the address names programs that the browser's own list does not hold. */
function OtherList() {
  const { other } = useMessages().shortlist;
  return (
    <section
      className="notice other-list"
      aria-labelledby="other-list"
      hidden
      data-other-list
      data-text={other.text}
      data-one={other.one}
      data-full={other.full}
    >
      <h2 id="other-list">{other.heading}</h2>
      <p />
      <p className="keep-choice">
        <button className="button plain small" type="button">
          {other.add}
        </button>{' '}
        <a href="/shortlist">{other.own}</a>
      </p>
    </section>
  );
}

/** For each program, where scripts run. It stands in no form, so that nothing can send it. */
function NoteField() {
  const { shortlist: words, notebook } = useMessages();
  const { said, byPhone, byPhoneNoDate } = notebook.told;
  return (
    <template data-note-field data-told-words={JSON.stringify({ said, byPhone, byPhoneNoDate })}>
      <div className="note" data-own>
        <label>
          <span className="label">{words.note}</span>
          <textarea className="text-field" rows={2} autoComplete="off" />
        </label>
        <p className="print-only" />
        <details className="fold" hidden>
          <summary>{words.told}</summary>
        </details>
      </div>
    </template>
  );
}

/** One form with three ways to send it. */
function WithChosen({ data: { state } }: PartProps) {
  const { withChosen: words } = useMessages().shortlist;
  return (
    <form className="with-chosen section" id={CHOSEN_ID} action="/compare" aria-labelledby="with-chosen">
      <h2 id="with-chosen">{words.heading}</h2>
      {[...encodeSearch(state)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        <button className="button" type="submit">
          {words.compare}
        </button>{' '}
        <span className="quiet">{words.compareNote}</span>
      </p>
      <p>
        <button className="button plain" type="submit" formAction="/call-plan">
          {words.call}
        </button>{' '}
        <span className="quiet">{words.callNote}</span>
      </p>
      <p>
        <button className="button plain" type="submit" formAction="/print">
          {words.print}
        </button>{' '}
        <span className="quiet">{words.printNote}</span>
      </p>
    </form>
  );
}

function Share({ data: { picks } }: PartProps) {
  const { share } = useMessages().shortlist;
  return (
    <section className="section not-printed" aria-labelledby="share">
      <h2 id="share">{share.heading}</h2>
      <p className="measure">{share.text}</p>
      <p className="sheet-links" data-share data-copied={share.copied}>
        <a href={picksHref('/shortlist', { picks, state: EMPTY_SEARCH })}>{share.link}</a>
        <button className="button plain small" type="button" hidden>
          {share.copy}
        </button>
        <span role="status" />
      </p>
    </section>
  );
}

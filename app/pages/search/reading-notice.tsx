import { Fragment } from 'react';
import { useSearchHref } from '#app/compare/tray.ts';
import { guideHref } from '#app/guides/guides.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { needText } from '#app/needs/need-words.ts';
import { stateName } from './area-text.ts';
import type { BoxAnswer, Reading } from './load-reading.server.ts';

/** Says how the words of the box were read, and offers the other way of reading them. */
export function ReadingNotice({ box: { reading, otherPlace, guide, isPhoneNumber } }: { box: BoxAnswer }) {
  const messages = useMessages();
  const searchHref = useSearchHref();
  const { read } = messages.box;
  if (!reading && !otherPlace && !guide && !isPhoneNumber) return null;
  return (
    <p className="quiet reading">
      {reading && reading.parts.length > 0 && (
        <>{read.parts(reading.parts.map((part) => read.part(part.typed, meaningOf(part, messages))))} </>
      )}
      {reading?.parts.map(
        ({ typed, other }) =>
          other && (
            <Fragment key={typed}>
              <a href={searchHref(other)}>
                {other.place.kind === 'state'
                  ? read.otherState(stateName(other.place.state))
                  : read.sameName(typed)}
              </a>{' '}
            </Fragment>
          ),
      )}
      {reading && reading.untold.length > 0 && <>{read.untold(reading.untold)} </>}
      {reading && hasOtherWords(reading) && (
        <>
          <a href={searchHref(reading.asWords)}>
            {reading.asWords.text.includes(' ') ? read.more : read.one}
          </a>{' '}
        </>
      )}
      {reading && reading.refused.length > 0 && (
        <>{read.refused(reading.refused.map(({ typed }) => typed))} </>
      )}
      {reading?.refused
        .flatMap(({ instead }) => instead)
        .map(({ terms, state }) => (
          <Fragment key={terms.join()}>
            <a href={searchHref(state)}>{read.instead(needText(terms, messages))}</a>{' '}
          </Fragment>
        ))}
      {reading?.isName && `${read.asName} `}
      {reading?.asksNearMe && `${read.nearMe} `}
      {otherPlace && <a href={searchHref(otherPlace.state)}>{read.otherPlace(otherPlace.name)}</a>}{' '}
      {isPhoneNumber && read.phone}
      {guide && <a href={guideHref(guide)}>{read.guide(messages.guides.pages[guide].title)}</a>}
    </p>
  );
}

/** Something was read or left out that may be looked for as words. */
function hasOtherWords({ parts, untold, asWords }: Reading): boolean {
  return parts.length + untold.length > 0 && asWords.text !== '';
}

function meaningOf({ terms, place }: Reading['parts'][number], messages: Messages): string {
  if (place?.kind === 'text') return place.text;
  if (place?.kind === 'state') return stateName(place.state);
  return needText(terms, messages);
}

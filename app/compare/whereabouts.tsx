import { useMessages } from '#app/language/use-messages.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { sayOfficeHours } from '#app/listings/say-office-hours.ts';
import { sayOpening } from '#app/listings/say-opening.ts';
import { saySource } from '#app/listings/say-source.ts';
import { milesText } from '#app/places/distance.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { PickedProgram } from './load-picked.server.ts';

/** A number and its unit stand on one line. */
const keepUnits = (text: string) => text.replaceAll(/(\d) (am|pm|miles?)\b/g, '$1\u00a0$2');

interface WhereaboutsProps {
  program: PickedProgram;
  officeHours: readonly OfficeHoursDay[];
}

/** Where it is, when its office answers, whether it takes new people, and whom it turns away, in one line of a sheet. */
export function Whereabouts({ program, officeHours }: WhereaboutsProps) {
  const messages = useMessages();
  const { questionSheet: words, search, compare } = messages;
  const { address, state, meters, restrictions, inLatestRelease, opening } = program;
  const spans = sayOfficeHours(officeHours, messages).map(({ days, hours }) => words.office(days, hours));
  const parts = [
    address ?? search.card.hiddenIn(findState(state)?.name ?? state),
    meters !== undefined && milesText(meters),
    spans.length > 0 && words.officeOpen(spans),
    !inLatestRelease && compare.notLatest,
  ];
  return (
    <p className="sheet-where">
      {keepUnits(parts.filter(Boolean).join(' · '))}
      {opening && (
        <>
          {' · '}
          <b>{`${sayOpening(opening, messages)}.`}</b> {saySource(opening.source, messages)}
        </>
      )}
      {restrictions.map((slug) => (
        <b key={slug}>{` · ${labelOfDetail(slug)}`}</b>
      ))}
    </p>
  );
}

import type { Messages } from '#app/language/messages.ts';
import { sayMeetings } from '#app/listings/say-track.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { NeedRow } from './need-rows.ts';
import type { CareAnchor } from './needs.ts';
import { DEFAULT_CARE } from './search-state.ts';
import type { WeekRow } from './week-row.ts';

/** "CARF or Joint Commission": the chosen terms of one facet, the best of which counts. */
export function needText(terms: readonly TermSlug[], { search }: Messages): string {
  return search.chips.either(terms.map((term) => wordsOfTerm(term).label));
}

/** What a row of needs is about, and of free hours what fits and what does not, in sentences. */
export function rowText(row: NeedRow, messages: Messages): string {
  const { ownWeek, program } = messages;
  if (row.facet !== 'week') {
    return program.sentence(row.hasWaitingList ? program.waitingList : needText(row.terms, messages));
  }
  const { name, sentence, notKnown } = ownWeek.row;
  const isPart = row.clashes.length > 0;
  const isNone = row.answer === 'no' && !isPart;
  const said = sentence(isPart ? name.part : isNone ? name.none : name.whole, tracksText(row, messages));
  const more = row.answer === 'unknown' ? notKnown : clashText(row, messages);
  return [said, more, clockText(row, messages)].filter(Boolean).join(' ');
}

/** Where the times are told by another clock than the visitor's, or may be. */
function clockText({ clock }: WeekRow, { ownWeek, schedule }: Messages): string {
  if (clock === undefined) return '';
  const { otherClock, clockBehind, clockAhead } = ownWeek.row;
  if (clock === 'unknown') return otherClock;
  return (clock > 0 ? clockBehind : clockAhead)(schedule.hours(Math.abs(clock)));
}

/** "Evening, 12 hours a week": the tracks that fit, or the one that does in part. */
export function tracksText({ tracks }: WeekRow, { ownWeek, schedule }: Messages): string[] {
  return tracks.map(({ name, aWeek, floor }) => {
    const said = ownWeek.row.track(name, schedule.hours(aWeek));
    return floor === undefined ? said : ownWeek.row.below(said, schedule.hours(floor));
  });
}

/** The sessions that clash, those apart that only leave no time for the way; empty where none does, or nothing fits. */
export function clashText(
  { clashes, tooFar }: Pick<WeekRow, 'clashes' | 'tooFar'>,
  messages: Messages,
): string {
  const { clash, noWay } = messages.ownWeek.row;
  const busy = clashes.filter((session) => !tooFar.includes(session));
  const said = [
    busy.length > 0 && clash(sayMeetings(busy, messages), busy.length),
    tooFar.length > 0 && noWay(sayMeetings(tooFar, messages), tooFar.length),
  ];
  return said.filter(Boolean).join(' ');
}

export function careText(care: CareAnchor, messages: Messages): string {
  const { search } = messages;
  if (care.kind === 'any') return search.filters.anyCare;
  if (care.kind === 'terms' && care.terms.join() === DEFAULT_CARE.terms.join()) return search.chips.usualCare;
  return care.kind === 'not-asked' ? search.chips.careNotAsked : needText(care.terms, messages);
}

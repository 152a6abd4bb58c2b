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
  const said = sentence(row.clashes.length > 0 ? name.part : name.whole, tracksText(row, messages));
  return [said, row.answer === 'unknown' ? notKnown : clashText(row, messages)].filter(Boolean).join(' ');
}

/** "Evening, 12 hours a week": the tracks that fit, or the one that does in part. */
export function tracksText({ tracks }: WeekRow, { ownWeek, schedule }: Messages): string[] {
  return tracks.map(({ name, aWeek }) => ownWeek.row.track(name, schedule.hours(aWeek)));
}

/** The sessions that clash; empty where none does, or nothing fits. */
export function clashText({ clashes }: Pick<WeekRow, 'clashes'>, messages: Messages): string {
  if (clashes.length === 0) return '';
  return messages.ownWeek.row.clash(sayMeetings(clashes, messages), clashes.length);
}

export function careText(care: CareAnchor, messages: Messages): string {
  const { search } = messages;
  if (care.kind === 'any') return search.filters.anyCare;
  if (care.kind === 'terms' && care.terms.join() === DEFAULT_CARE.terms.join()) return search.chips.usualCare;
  return care.kind === 'not-asked' ? search.chips.careNotAsked : needText(care.terms, messages);
}

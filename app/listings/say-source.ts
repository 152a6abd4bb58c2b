import { yearOf } from '#app/language/dates.ts';
import type { Messages } from '#app/language/messages.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { requireTerm } from '#app/vocabulary/terms.ts';
import type { FactSource } from './fact-source.ts';

/** The source line of an answer: with the whole date, or the year alone where room is short. */
export function saySource(
  source: FactSource,
  { sources }: Messages,
  precision: 'day' | 'year' = 'day',
): string {
  if (source.how === 'nobody') return sources.nobody;
  const words = sources.series[source.series];
  if (source.how === 'read') return sayRecord(source, sources, precision);
  if (source.how === 'cannot-say') return words.cannotSay;
  const dated = precision === 'day' ? sources.dated : sources.inYear;
  if (source.how === 'not-checked') return dated(words.notChecked, source.asOf);
  if (source.how === 'out-of-date') return sources.outOfDate(dated(words.short, source.asOf));
  const who = source.how === 'found' ? sources.moderator[source.basis] : words.short;
  const said = dated(source.how === 'self-reported' ? sources.selfReported : who, source.asOf);
  return source.isOverdue ? sources.overdue(said) : said;
}

function sayRecord(
  { term, asOf, until, hasEnded }: Extract<FactSource, { how: 'read' }>,
  { record, dated, inYear }: Messages['sources'],
  precision: 'day' | 'year',
): string {
  const isOfAccreditor = requireTerm(term).facet === 'accreditation';
  const whose = isOfAccreditor ? record.ofAccreditor(wordsOfTerm(term).label) : record.ofOffice;
  const say = precision === 'day' ? record.day : yearOf;
  if (hasEnded) return record.ended(whose, say(until ?? asOf));
  const read = (precision === 'day' ? dated : inYear)(record.read(whose), asOf);
  return until === undefined ? read : record.until(read, say(until));
}

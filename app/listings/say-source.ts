import type { Messages } from '#app/language/messages.ts';
import type { FactSource } from './fact-source.ts';

/** The source line of an answer: with the whole date, or the year alone where room is short. */
export function saySource(
  source: FactSource,
  { sources }: Messages,
  precision: 'day' | 'year' = 'day',
): string {
  if (source.how === 'nobody') return sources.nobody;
  const words = sources.series[source.series];
  if (source.how === 'cannot-say') return words.cannotSay;
  const dated = precision === 'day' ? sources.dated : sources.inYear;
  if (source.how === 'self-reported') return dated(sources.selfReported, source.asOf);
  return dated(source.how === 'not-checked' ? words.notChecked : words.short, source.asOf);
}

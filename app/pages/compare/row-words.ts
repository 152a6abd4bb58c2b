import { type CompareRow, LONG_LISTS, type RowGroup } from '#app/compare/compare-rows.ts';
import type { Messages } from '#app/language/messages.ts';
import { nameOfOwnWord } from '#app/listings/say-own-words.ts';
import { needText } from '#app/needs/need-words.ts';
import { sayFreeHours } from '#app/needs/say-free-hours.ts';
import { labelOfCriterion, labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';

export function groupName(name: RowGroup['name'], { compare }: Messages): string {
  if (name === 'asked') return compare.asked;
  return name === 'person' ? compare.person : labelOfCriterion(name);
}

interface RowWords {
  name: string;
  note?: string;
  /** How many terms the note names, where it is a list of them. */
  listed?: number;
}

/** What a row is about, and what more has to be said of it. */
export function rowWords({ subject }: CompareRow, messages: Messages): RowWords {
  const { compare, program } = messages;
  switch (subject.kind) {
    case 'office-hours':
      return { name: compare.officeHours, note: compare.officeHoursNote };
    case 'schedule': {
      const { name, note } = compare.schedule[subject.matter];
      return note ? { name, note } : { name };
    }
    case 'week':
      return { name: messages.ownWeek.row.name.whole, note: sayFreeHours(subject.free, messages) };
    case 'own-words':
      return { name: nameOfOwnWord(subject.section, messages) };
    case 'unknown-terms': {
      const { facet, terms } = subject;
      if (facet === 'payers') return { name: program.plansNotNamed, note: messages.plans.confirm };
      const name = compare.nobodySaid(labelOfFacet(facet));
      if (LONG_LISTS.has(facet)) return { name, note: compare.notNamed };
      const note = terms.map((term) => wordsOfTerm(term).label).join('; ');
      return { name, note, listed: terms.length };
    }
    default:
      return {
        name: needText(subject.terms, messages),
        ...(subject.terms.some(isPlanTerm) ? { note: messages.plans.confirm } : {}),
      };
  }
}

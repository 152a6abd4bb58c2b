import type { TermSlug } from '#app/vocabulary/terms.ts';
import { RELATIVES } from './filler-words.ts';
import { type Draft, foldedOf, isFree, type TermSpan } from './span.ts';

const MOST_WORDS = 4;
/** "16 year old", "16yo", "age 16", "she is 16". */
const AGE =
  /^(?:(?:age|aged|hes|im|is|shes|turned) (\d\d)|(?:(?:hes|im|is|shes|turned) )?(\d{1,3}) ?(?:year olds?|years old|yr olds?|yrs old|yrold|yo|y o))$/;
/** Behind one of these a number is no age. */
const COUNTED: ReadonlySet<string> = new Set(
  'day days hour hours mile miles minutes month months step steps week weeks'.split(' '),
);

/** An age, as the group of ages that programs say they take. */
export function findAgeAt(draft: Draft, from: number): TermSpan | undefined {
  for (let to = from + MOST_WORDS; to > from; to--) {
    if (!isFree(draft, from, to) || COUNTED.has(draft.words[to]?.folded ?? '')) continue;
    const [, behind, before] = AGE.exec(foldedOf(draft, from, to).join(' ')) ?? [];
    const age = Number(behind ?? before ?? ageOfRelative(draft, from, to));
    if (age > 0 && age < 120) return { kind: 'term', from, to, terms: [groupOf(age)], typos: 0 };
  }
  return undefined;
}

/** "My daughter, 15": two digits behind a relative. */
function ageOfRelative({ words }: Draft, from: number, to: number): string | undefined {
  const word = words[from]?.folded ?? '';
  return to === from + 1 && /^1\d$/.test(word) && RELATIVES.has(words[from - 1]?.folded ?? '')
    ? word
    : undefined;
}

function groupOf(age: number): TermSlug {
  if (age < 18) return 'children-teens';
  if (age <= 25) return 'young-adults';
  return age < 65 ? 'adults' : 'seniors';
}

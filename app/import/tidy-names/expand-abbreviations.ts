import { INITIALS, SHORT_WORDS } from './abbreviations.ts';

/** A word with the period of its abbreviation; letters on either side of a hyphen belong to a name. */
const WORD = /(?<![\w'’-])([A-Za-z]{2,8})(?![\w'’-])(\.?)/g;

function expansionOf(word: string): string | undefined {
  return INITIALS.get(word) ?? (/^[A-Z]/.test(word) ? SHORT_WORDS.get(word.toLowerCase()) : undefined);
}

/** Writes out what can mean one thing only. A short form in brackets explains the name before it and stays. */
export function expandAbbreviations(text: string): string {
  return text.replace(WORD, (whole: string, word: string, _period: string, at: number) => {
    const expansion = expansionOf(word);
    if (expansion === undefined || (text[at - 1] === '(' && text[at + whole.length] === ')')) return whole;
    const last = expansion.slice(expansion.lastIndexOf(' ') + 1);
    const next = /^\s+([A-Za-z]+)/.exec(text.slice(at + whole.length))?.[1] ?? '';
    const repeats = last !== expansion && (expansionOf(next) ?? next).toLowerCase() === last.toLowerCase();
    return repeats ? expansion.slice(0, -last.length - 1) : expansion;
  });
}

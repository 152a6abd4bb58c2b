import type { FormFields } from '#app/http/read-form.ts';
import { tidyLine } from '../claims/proposal.ts';

/** The lines that a form has, in its order: each once, by the number that its inputs end in. */
export function keysIn(form: FormFields, name: string, most: number): string[] {
  const keys = new Set(form.all(name).filter((key) => /^[1-9]\d?$/.test(key)));
  return [...keys].slice(0, most);
}

/** One line as it was typed, and no longer than anything is kept; fit to be a part of an address. */
export function lineOfText(text: string, mostCharacters: number): string {
  const wellFormed = tidyLine(text).replace(/\p{Cs}/gu, '\uFFFD');
  return Array.from(wellFormed).slice(0, mostCharacters).join('').trim();
}

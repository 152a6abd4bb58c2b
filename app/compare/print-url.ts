import { CRITERIA, type Criterion } from '#app/vocabulary/facets.ts';
import { type DecodedCompare, decodeCompare } from './compare-url.ts';

/** What goes on the paper: the questions alone; what is known and the questions; or a table of programs side by side. */
export const PRINT_FORMS = ['questions', 'full', 'table'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

/** Programs that are printed at once. */
export const MOST_PRINTED = 10;

/** In the order of the comparison: the five, and after them whom a program is for. */
export const PRINT_PARTS: readonly Criterion[] = [...CRITERIA.filter((each) => each !== 'person'), 'person'];

export interface DecodedPrint extends DecodedCompare {
  form: PrintForm;
  /** The criteria that are printed; all where none is named. */
  parts: readonly Criterion[];
  /** Those of the picks that are printed; all where none is named. */
  chosen: readonly string[];
}

/** Total: the picks and what of them goes on paper. */
export function decodePrint(params: URLSearchParams): DecodedPrint {
  const rest = new URLSearchParams(params);
  const forms = takeWords(rest, 'as', PRINT_FORMS);
  const parts = takeWords(rest, 'part', PRINT_PARTS);
  const only = new Set(rest.getAll('only').flatMap(wordsOf));
  rest.delete('only');
  const decoded = decodeCompare(rest, MOST_PRINTED);
  const chosen = decoded.picks.filter((pick) => only.has(pick));
  return {
    ...decoded,
    form: forms[0] ?? 'questions',
    parts: parts.length === 0 ? PRINT_PARTS : parts,
    chosen: chosen.length === 0 ? decoded.picks : chosen,
  };
}

/** The words of a parameter that are among the known, in their order; the others stay in the address, to be named. */
function takeWords<Word extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly Word[],
): Word[] {
  const words = params.getAll(name).flatMap(wordsOf);
  params.delete(name);
  const isKnown = (word: string) => (known as readonly string[]).includes(word);
  const unknown = words.filter((word) => !isKnown(word));
  if (unknown.length > 0) params.set(name, unknown.join(','));
  return known.filter((word) => words.includes(word));
}

function wordsOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
}

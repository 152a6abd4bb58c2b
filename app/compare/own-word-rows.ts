import {
  CRITERION_OF_OWN_WORD,
  OWN_WORD_SECTIONS,
  type OwnWord,
  type OwnWordSection,
  sourceOfOwnWord,
} from '#app/listings/own-words.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { Cell, Compared, RowSubject } from './compare-rows.ts';

interface OwnWordRow {
  subject: RowSubject;
  cells: (Cell | undefined)[];
}

/** What programs add to a criterion in words of their own: a row for each matter of which one of them or more says anything. */
export function ownWordRows(criterion: Criterion, programs: readonly (Compared | undefined)[]): OwnWordRow[] {
  const said = (section: OwnWordSection, program: Compared) =>
    program.ownWords?.find((word) => word.section === section);
  return OWN_WORD_SECTIONS.flatMap((section) => {
    if (CRITERION_OF_OWN_WORD[section] !== criterion) return [];
    const words = programs.map((program) => program && said(section, program));
    if (words.every((word) => word === undefined)) return [];
    const cells = programs.map((program, column) => program && cellOf(words[column]));
    return [{ subject: { kind: 'own-words', section }, cells }];
  });
}

function cellOf(own: OwnWord | undefined): Cell {
  if (!own) return { answer: 'unknown', names: [], sources: [{ how: 'nobody' }] };
  return { answer: 'value', names: [], own, sources: [sourceOfOwnWord(own)] };
}

/** Equal for programs that say the same, whenever they said it. */
export function keyOfOwnWord({ asOf, isOverdue, ...said }: OwnWord): string {
  return JSON.stringify(said);
}

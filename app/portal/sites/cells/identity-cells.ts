import { findStateByWord } from '#app/vocabulary/states.ts';
import { MOST_NUMBERS } from '../../editing/identity-sections.ts';
import { answerCell } from './answer-cell.ts';
import { partsOfCell } from './cell-parts.ts';
import { type TextCell, textCells } from './text-cells.ts';

export const NAME_CELLS = textCells('name', [
  { field: 'name', kind: 'name' },
  { field: 'program', kind: 'name' },
]);

/** States whose ZIP codes all begin with 0, which a spreadsheet takes off. */
const ZIP_FROM_0: ReadonlySet<unknown> = new Set('CT MA ME NH NJ PR RI VI VT'.split(' '));

const WITHHELD = answerCell('withheld', 'yesOrNo', ['yes', 'no']);

export const ADDRESS_CELLS = textCells('address', [
  {
    ...WITHHELD,
    typed(text, row) {
      const read = WITHHELD.typed?.(text, row) ?? { trouble: 'answer' };
      return 'typed' in read && read.typed === 'no' ? { typed: '' } : read;
    },
  },
  { field: 'street', kind: 'street' },
  { field: 'unit', kind: 'unit' },
  { field: 'city', kind: 'city' },
  { field: 'state', kind: 'state', typed: (text) => ({ typed: findStateByWord(text)?.code ?? text }) },
  {
    field: 'zip',
    kind: 'zip',
    typed: (text, { state }) => ({
      typed: /^\d{3,4}$/.test(text) && ZIP_FROM_0.has(state) ? text.padStart(5, '0') : text,
    }),
  },
]);

const INTAKE: TextCell = {
  field: 'intake',
  kind: 'phones',
  typed(text) {
    const numbers = partsOfCell(text.replaceAll(',', ';'));
    return numbers.length > MOST_NUMBERS ? { trouble: 'tooMany' } : { typed: numbers };
  },
};

export const CONTACTS_CELLS = textCells('contacts', [
  { field: 'phone', kind: 'phone' },
  INTAKE,
  { field: 'website', kind: 'website' },
]);

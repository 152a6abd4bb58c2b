import type { PriceUnit } from '#app/listings/own-words.ts';
import { sayCents } from '#app/listings/say-own-words.ts';
import { lineOf } from '../../editing/field-text.ts';
import {
  isPriceUnit,
  LONGEST_COVERS,
  MOST_LINES,
  type PriceLine,
  parseCents,
  priceLinesOf,
} from '../../editing/prices-section.ts';
import type { Json } from '../../editing/section.ts';
import { joinParts, partsOfCell } from './cell-parts.ts';
import { type CellProblem, type CellTrouble, type SectionCells, saidCells } from './section-cells.ts';

const SAID: Readonly<Record<PriceUnit, string>> = {
  session: 'per session',
  day: 'per day',
  week: 'per week',
  program: 'for the whole program',
  assessment: 'for the first visit',
};

const UNIT_OF_WORD: Readonly<Record<string, PriceUnit>> = {
  session: 'session',
  day: 'day',
  week: 'week',
  program: 'program',
  'whole program': 'program',
  assessment: 'assessment',
  'first visit': 'assessment',
};

const AMOUNT = /^(\$?\s*\d[\d,.]*)\s*(.*)$/;
const UNIT =
  /^(?:(?:per|each|every|for|an?|the|\/)\s*)*(whole program|first visit|session|day|week|program|assessment)s?\b\s*[:,–—-]?\s*(.*)$/i;

/** Prices in one cell: "$150.00 per session: a group; $1,250 per week: all groups". */
export const PRICES_CELLS: SectionCells = {
  columns: [{ field: 'lines', kind: 'prices' }],
  say: (value) => sayLines(priceLinesOf(value)),
  read(held, cells) {
    const parts = partsOfCell(cells.get('lines') ?? '');
    const problems: CellProblem[] = parts.length > MOST_LINES ? [{ field: 'lines', trouble: 'tooMany' }] : [];
    const lines = parts.flatMap((part) => {
      const line = readLine(part);
      if (typeof line !== 'string') return [line];
      problems.push({ field: 'lines', trouble: line, part });
      return [];
    });
    if (!cells.has('lines')) return { value: held, said: PRICES_CELLS.say(held), problems: [] };
    const value = lines.length === 0 ? {} : { lines: lines as unknown as Json };
    return { value, said: sayLines(lines), problems };
  },
};

function readLine(part: string): PriceLine | CellTrouble {
  const [, amount = '', behind = ''] = AMOUNT.exec(part) ?? [];
  const cents = parseCents(amount);
  if (cents === undefined) return 'price';
  const [, word = '', covers = ''] = UNIT.exec(behind) ?? [];
  const per = UNIT_OF_WORD[word.toLowerCase()];
  if (!per) return 'priceUnit';
  if (covers === '') return 'covers';
  if (Array.from(covers).length > LONGEST_COVERS) return 'tooLong';
  return { cents, per, covers: lineOf(covers, LONGEST_COVERS) };
}

function sayLines(lines: readonly PriceLine[]) {
  return saidCells({
    lines: joinParts(
      lines.map(({ cents, typed, per, covers }) => {
        const unit = isPriceUnit(per) ? SAID[per] : per;
        return `${cents === null ? (typed ?? '') : sayCents(cents)} ${unit}: ${covers}`;
      }),
    ),
  });
}

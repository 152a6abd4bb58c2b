import { CREDENTIAL_SCOPES, CREDENTIAL_TERMS, credentialField } from '../../editing/accreditation-section.ts';
import { answerCell, yesOrNoCell } from './answer-cell.ts';
import { type TextCell, textCells } from './text-cells.ts';

/** A spreadsheet writes a day as 6/30/2027, whatever was typed. */
function isoDayOf(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return text;
  const [, month = '', day = '', year] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Each accreditation and license, and behind it what can be told of one that is held. */
export const CREDENTIAL_CELLS = textCells(
  'accreditation',
  CREDENTIAL_TERMS.flatMap((term): TextCell[] => [
    yesOrNoCell(term),
    { field: credentialField(term, 'number'), kind: 'number' },
    answerCell(credentialField(term, 'scope'), 'scope', CREDENTIAL_SCOPES),
    {
      field: credentialField(term, 'expires'),
      kind: 'day',
      typed: (text) => ({ typed: isoDayOf(text) }),
    },
    { field: credentialField(term, 'evidence'), kind: 'website' },
  ]),
);

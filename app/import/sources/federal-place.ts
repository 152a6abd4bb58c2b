import { readZip } from '../field-checks.ts';
import type { Problem, SourceRow } from '../source-row.ts';

/** Who and where, as the federal directories and the locator tell it of a row. */
export interface FederalPlaceCells {
  name1: string;
  name2: string;
  street1: string;
  street2: string;
  city: string;
  state: string;
  zip: string;
}

/** What the columns of a table tell, which has the names of these fields. */
export function federalPlaceCells(text: (column: string) => string): FederalPlaceCells {
  return {
    name1: text('name1'),
    name2: text('name2'),
    street1: text('street1'),
    street2: text('street2'),
    city: text('city'),
    state: text('state').toUpperCase(),
    zip: text('zip'),
  };
}

/** Dashes in place of a street: the program does not want its address shown. An empty street is only not known. */
export function isWithheldStreet(street: string): boolean {
  return /^[\p{Pd}\s]*\p{Pd}[\p{Pd}\s]*$/u.test(street);
}

/** Name and address, which are all that tells one row of a release from the others. */
export function keyOfFederalPlace({ name1, name2, street1, street2, city, zip }: FederalPlaceCells): string {
  return [name1, name2, street1, street2, city, zip].join('|').toLowerCase();
}

/** Names and place without a withheld street, and with what is wrong in it among the problems. */
export function readFederalPlace(
  { name1, name2, street1, street2, city, state, zip }: FederalPlaceCells,
  rowNumber: number,
  problems: Problem[],
): FederalPlaceCells & Pick<SourceRow, 'rowNumber' | 'addressHidden'> {
  const addressHidden = isWithheldStreet(street1);
  return {
    rowNumber,
    name1,
    name2,
    street1: addressHidden ? '' : street1,
    street2: addressHidden ? '' : street2,
    city,
    state,
    zip: readZip(zip, state, { row: rowNumber, field: 'zip', problems }),
    addressHidden,
  };
}

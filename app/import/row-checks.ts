import { isStateCode } from '#app/vocabulary/states.ts';
import type { Problem } from './source-row.ts';

/** A row without a name or with a state that does not exist cannot be listed: the line for the report. */
export function checkNameAndState(
  row: number,
  { name = '', state = '' }: { name: string | undefined; state: string | undefined },
): Problem | undefined {
  if (name === '') return { row, field: 'name', value: name, reason: 'The row has no name.' };
  if (!isStateCode(state.toUpperCase())) {
    return { row, field: 'state', value: state, reason: 'There is no such state or territory.' };
  }
  return undefined;
}

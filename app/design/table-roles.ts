/**
 * Roles of a table's parts, to be spread over them. Browsers forget what a table is where its parts are laid out as
 * blocks or a grid, so each part says it again.
 */
export const TABLE = { role: 'table' };
export const ROW_GROUP = { role: 'rowgroup' };
export const ROW = { role: 'row' };
export const COLUMN_HEAD = { role: 'columnheader', scope: 'col' };
export const ROW_HEAD = { role: 'rowheader', scope: 'row' };
export const CELL = { role: 'cell' };

import { type Expression, sql } from 'kysely';

/** The texts of a group as one, in an order, with a semicolon between: SQLite's spelling of it. */
export function joinedText(text: Expression<unknown>, order: Expression<unknown>) {
  return sql<string>`group_concat(${text}, ';' order by ${order})`;
}

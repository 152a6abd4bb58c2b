import type { Table } from '#app/http/write-csv.ts';

/** What an address for machines has to say, before the form is chosen. */
export interface ApiAnswer {
  body: object;
  /** The same as a table; without one there is JSON alone. */
  table?: () => Table;
  /** The `Link` header. */
  link?: string;
  /** Where this answer is at home, when it was asked for elsewhere. */
  contentLocation?: string;
}

export interface ApiRedirect {
  movedTo: string;
}

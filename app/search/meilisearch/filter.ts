/** A condition in the server's own filter language; true passes everything and false nothing. */
export type Filter = string | boolean;

const PLAIN_VALUE = /^[a-z0-9-]+$/;

/** One of the values or more. Values are slugs of ours, never words of a visitor. */
export function holdsAny(field: string, values: readonly string[]): Filter {
  if (values.length === 0) return false;
  for (const value of values)
    if (!PLAIN_VALUE.test(value)) throw new RangeError(`no value to filter by: ${value}`);
  if (values.length === 1) return `${field} = "${values[0]}"`;
  return `${field} IN [${values.map((value) => `"${value}"`).join(', ')}]`;
}

/** All of the values. */
export function holdsAll(field: string, values: readonly string[]): Filter {
  return and(...values.map((value) => holdsAny(field, [value])));
}

export function and(...filters: readonly Filter[]): Filter {
  if (filters.includes(false)) return false;
  return joined(filters, 'AND', true);
}

export function or(...filters: readonly Filter[]): Filter {
  if (filters.includes(true)) return true;
  return joined(filters, 'OR', false);
}

export function not(filter: Filter): Filter {
  return typeof filter === 'boolean' ? !filter : `NOT (${filter})`;
}

function joined(filters: readonly Filter[], word: 'AND' | 'OR', nothing: boolean): Filter {
  const texts = filters.filter((filter) => typeof filter === 'string');
  if (texts.length === 0) return nothing;
  return texts.length === 1 ? (texts[0] ?? nothing) : texts.map((text) => `(${text})`).join(` ${word} `);
}

/** The columns of a listing that tell where in its state it is. */
const TELLS_WHERE = ['street', 'unit', 'city', 'zip', 'latitude', 'longitude', 'address_key'] as const;

type TellsWhere = { readonly [column in (typeof TELLS_WHERE)[number]]?: unknown };

/** The row without where it is, if its address is withheld. Each reader of listings' rows passes them through here. */
export function withoutWithheldAddress<Row extends { readonly address_hidden: number } & TellsWhere>(
  row: Row,
): Row {
  if (row.address_hidden !== 1) return row;
  const kept: Record<string, unknown> = { ...row };
  for (const column of TELLS_WHERE) if (column in kept) kept[column] = null;
  return kept as Row;
}

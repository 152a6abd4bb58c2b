import { z } from 'zod';

/** A value of fields whose names begin alike, each of one form; what is none of them is dropped. */
export function fieldsSchema<Field>(
  names: RegExp,
  field: z.ZodType<Field>,
): z.ZodType<Record<string, Field>> {
  return z.record(z.string(), z.unknown()).transform((fields) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, held]): [string, Field][] => {
        const read = names.test(name) ? field.safeParse(held) : undefined;
        return read?.success ? [[name, read.data]] : [];
      }),
    ),
  );
}

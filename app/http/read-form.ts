import { LARGEST_BODY } from './doorway.ts';
import { type ErrorCode, STATUS_OF_ERROR } from './errors.ts';

/** In bytes: a form of words, with room to spare for what is typed in any script. */
const LARGEST_FORM = 64_000;

export type FormAnswer = { kind: 'form'; fields: FormFields } | { kind: 'refuse'; code: ErrorCode };

/** The fields of a form that a visitor sent. Files count as absent. */
export interface FormFields {
  /** The first value of a field; empty where it was not sent. */
  text(name: string): string;
  /** All values of a field, such as of boxes that share a name. */
  all(name: string): string[];
}

/** Reads a sent form. Total: a body that is too large, broken or of another type is refused by its code. */
export async function readForm(request: Request, mostBytes = LARGEST_FORM): Promise<FormAnswer> {
  const type = request.headers.get('content-type') ?? '';
  const isMultipart = /^multipart\/form-data\s*;/i.test(type);
  if (!isMultipart && !/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
    return { kind: 'refuse', code: 'wrong-type' };
  }
  try {
    const bytes = await readBytes(request, mostBytes, LARGEST_BODY);
    if (!bytes) return { kind: 'refuse', code: 'too-large' };
    const entries = isMultipart
      ? await new Response(bytes, { headers: { 'content-type': type } }).formData()
      : new URLSearchParams(new TextDecoder().decode(bytes));
    return { kind: 'form', fields: fieldsOf(entries) };
  } catch {
    return { kind: 'refuse', code: 'wrong-type' };
  }
}

/**
 * Counts as it reads: a body need not say its size before. What is too large is read on and dropped, since a client
 * whose sending is cut off never sees the answer; only what is larger than any body may be is cut off.
 */
export async function readBytes(
  request: Request,
  mostBytes: number,
  cutOffBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > cutOffBytes) break;
    if (size <= mostBytes) chunks.push(value);
  }
  if (size > mostBytes) {
    await reader?.cancel();
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function fieldsOf(entries: FormData | URLSearchParams): FormFields {
  const values = new Map<string, string[]>();
  entries.forEach((value: FormDataEntryValue, name: string) => {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value]);
  });
  return { text: (name) => values.get(name)?.[0] ?? '', all: (name) => values.get(name) ?? [] };
}

/** The fields of a sent form; throws the answer where it cannot be read. */
export async function requireForm(request: Request): Promise<FormFields> {
  const form = await readForm(request);
  if (form.kind === 'refuse') throw new Response(null, { status: STATUS_OF_ERROR[form.code] });
  return form.fields;
}

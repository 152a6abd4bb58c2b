import { LARGEST_UPLOAD } from './doorway.ts';
import { readBytes } from './read-form.ts';

/** In bytes: what stands around a file in the body that brings it. */
const WRAPPING = 10_000;

export type Upload = { kind: 'file'; bytes: Uint8Array | undefined } | { kind: 'too-large' | 'unreadable' };

/**
 * The bytes of the one file in a form's field; undefined where none was chosen. Total. Its name and the type that the
 * sender states are never looked at.
 */
export async function readUpload(request: Request, field: string, mostBytes: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) return { kind: 'unreadable' };
  try {
    const body = await readBytes(request, mostBytes + WRAPPING, LARGEST_UPLOAD);
    if (!body) return { kind: 'too-large' };
    const value = (await new Response(body, { headers: { 'content-type': type } }).formData()).get(field);
    if (typeof value === 'string' || value === null) return { kind: 'file', bytes: undefined };
    if (value.size > mostBytes) return { kind: 'too-large' };
    return { kind: 'file', bytes: new Uint8Array(await value.arrayBuffer()) };
  } catch {
    return { kind: 'unreadable' };
  }
}

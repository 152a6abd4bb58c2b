import { describe, expect, test } from 'vitest';
import { decidePassage, LARGEST_BODY, LARGEST_UPLOAD } from './doorway.ts';
import { readUpload } from './read-upload.ts';

function sent(parts: FormData | string, type?: string): Request {
  const headers = type === undefined ? {} : { 'content-type': type };
  return new Request('http://site.example/', { method: 'POST', body: parts, headers });
}

function formWith(value: Blob | string, name = 'paper.pdf'): FormData {
  const form = new FormData();
  if (typeof value === 'string') form.append('paper', value);
  else form.append('paper', value, name);
  return form;
}

describe('a file that is sent', () => {
  test('is its bytes, whatever it is called', async () => {
    for (const name of ['../../etc/passwd', 'a"; filename="b.html', 'x\0.pdf']) {
      const upload = await readUpload(sent(formWith(new Blob(['%PDF-1.7']), name)), 'paper', 100);
      expect(upload).toEqual({ kind: 'file', bytes: new Uint8Array(Buffer.from('%PDF-1.7')) });
    }
  });

  test.each([
    ['larger than may be', formWith(new Blob(['x'.repeat(101)])), undefined, { kind: 'too-large' }],
    ['far larger', formWith(new Blob(['x'.repeat(200_000)])), undefined, { kind: 'too-large' }],
    ['words in its place', formWith('%PDF-1.7'), undefined, { kind: 'file', bytes: undefined }],
    ['another field', new FormData(), undefined, { kind: 'file', bytes: undefined }],
    ['no parts', 'paper=x', 'application/x-www-form-urlencoded', { kind: 'unreadable' }],
    ['broken parts', '--x\r\nnothing', 'multipart/form-data; boundary=x', { kind: 'unreadable' }],
    ['no border', 'paper', 'multipart/form-data', { kind: 'unreadable' }],
  ])('%s', async (_reason, body, type, upload) => {
    expect(await readUpload(sent(body, type), 'paper', 100)).toEqual(upload);
  });
});

test.each([
  [`/provider/claims/${'a'.repeat(24)}/papers`, LARGEST_UPLOAD, 'enter'],
  [`/provider/claims/${'a'.repeat(24)}/papers`, LARGEST_UPLOAD + 1, 'refuse'],
  [`/provider/claims/${'a'.repeat(24)}/papers/more`, LARGEST_BODY + 1, 'refuse'],
  [`/provider/claims/${'a'.repeat(24)}`, LARGEST_BODY + 1, 'refuse'],
  [`/search?/provider/claims/${'a'.repeat(24)}/papers`, LARGEST_BODY + 1, 'refuse'],
])('a body for %s of %i bytes: %s', (url, size, kind) => {
  const headers = {
    host: 'site.example',
    origin: 'http://site.example',
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': String(size),
  };
  expect(decidePassage({ method: 'POST', url, headers }).kind).toBe(kind);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const URL_ENCODED = 'application/x-www-form-urlencoded';

const sent = (body: BodyInit | null, type?: string) =>
  new Request('https://stepwell.example/form', {
    method: 'POST',
    body,
    ...(type === undefined ? {} : { headers: { 'content-type': type } }),
  });

describe('a form', () => {
  test.each([
    ['as browsers send it', sent('a=1&b=two+words&a=3', URL_ENCODED)],
    ['with its character set', sent('a=1&b=two+words&a=3', `${URL_ENCODED}; charset=UTF-8`)],
    ['in parts', sent(multipart())],
  ])('%s', async (_reason, request) => {
    const answer = await readForm(request);
    if (answer.kind !== 'form') throw new Error(answer.code);
    expect(answer.fields.text('a')).toBe('1');
    expect(answer.fields.all('a')).toEqual(['1', '3']);
    expect(answer.fields.text('b')).toBe('two words');
    expect(answer.fields.text('c')).toBe('');
    expect(answer.fields.all('__proto__')).toEqual([]);
  });

  function multipart() {
    const form = new FormData();
    form.append('a', '1');
    form.append('a', '3');
    form.append('b', 'two words');
    form.append('c', new Blob(['of a file']), 'a.txt');
    return form;
  }

  test('without a body is empty', async () => {
    const answer = await readForm(sent(null, URL_ENCODED));
    expect(answer).toMatchObject({ kind: 'form' });
  });
});

describe('what is refused', () => {
  /** A stream does not say its size. */
  const endless = () =>
    new Request('https://stepwell.example/form', {
      method: 'POST',
      headers: { 'content-type': URL_ENCODED },
      body: new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000)) }),
      duplex: 'half',
    } as RequestInit);

  test.each([
    ['no type', 'wrong-type', sent(new Uint8Array([97]))],
    ['JSON', 'wrong-type', sent('{}', 'application/json')],
    ['parts without a boundary', 'wrong-type', sent('--x', 'multipart/form-data')],
    ['parts that are broken', 'wrong-type', sent('--x\r\nbroken', 'multipart/form-data; boundary=x')],
    ['more than it takes', 'too-large', sent('a'.repeat(64_001), URL_ENCODED)],
    ['what never ends', 'too-large', endless()],
  ])('%s', async (_reason, code, request) => {
    expect(await readForm(request)).toEqual({ kind: 'refuse', code });
  });
});

test('it has an answer to anything', async () => {
  const type = fc.oneof(fc.constantFrom(URL_ENCODED, 'multipart/form-data; boundary=x'), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), type, async (body, contentType) => {
      const headers = new Headers();
      try {
        headers.set('content-type', contentType);
      } catch {
        return;
      }
      const request = new Request('https://stepwell.example/', {
        method: 'POST',
        body: new Uint8Array(body),
        headers,
      });
      expect(['form', 'refuse']).toContain((await readForm(request)).kind);
    }),
  );
});

import { expect, test } from 'vitest';
import { paperTypeOf } from './paper-type.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each<[text: string, type: string | undefined, reason: string]>([
  ['%PDF-1.7\n…', 'pdf', 'a document'],
  ['\x89PNG\r\n\x1a\n\0\0', 'png', 'a picture'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg', 'a photo'],
  ['\xff\xd8\xff\xe1', 'jpeg', 'a photo of a phone'],
  ['<svg onload="alert(1)">', undefined, 'a picture that can hold script'],
  ['<html>', undefined, 'a page'],
  ['<!-- %PDF-1.7', undefined, 'a page that holds the sign further on'],
  [' %PDF-1.7', undefined, 'a blank before it'],
  ['GIF89a', undefined, 'another picture'],
  ['PK\x03\x04', undefined, 'an archive'],
  ['MZ', undefined, 'a program'],
  ['\x89PNG', undefined, 'cut short'],
  ['', undefined, 'nothing'],
])('%j is %s: %s', (text, type, _reason) => {
  expect(paperTypeOf(bytesOf(text))).toBe(type);
});

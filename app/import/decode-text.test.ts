import { describe, expect, it, test } from 'vitest';
import { decodeText } from './decode-text.ts';

describe('a text', () => {
  test.each<[bytes: Buffer, text: string, encoding: string, reason: string]>([
    [Buffer.from('Cañon'), 'Cañon', 'utf-8', 'UTF-8'],
    [Buffer.from('\ufeffCañon'), 'Cañon', 'utf-8', 'the mark before it is no part of it'],
    [Buffer.from('Ca\ufffdon'), 'Ca\ufffdon', 'utf-8', 'a replacement character that was written'],
    [Buffer.from([0x43, 0xf1]), 'Cñ', 'windows-1252', 'a letter of Latin-1'],
    [Buffer.from([0x80, 0x96, 0x92, 0x9f]), '€–’Ÿ', 'windows-1252', 'signs that Latin-1 lacks'],
    [
      Buffer.from([0xf1, 0x81, 0x8d]),
      'ñ\u0081\u008d',
      'windows-1252',
      'bytes that are no letters stay apart',
    ],
    [Buffer.from([0xc3, 0xb1, 0xf1]), 'ñ\ufffd', 'damaged-utf-8', 'whole letters, and a broken one'],
    [
      Buffer.from([0xc3, 0xb1, 0xf1, 0x20, 0xf1]),
      'Ã±ñ ñ',
      'windows-1252',
      'more broken letters than whole ones',
    ],
    [Buffer.from(''), '', 'utf-8', 'nothing'],
  ])('%j is %j in %s: %s', (bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('of each byte of Windows-1252 is the letter of that encoding', () => {
    const letters = Array.from({ length: 128 }, (_, index) => index + 128);
    const { text } = decodeText(Buffer.from(letters));
    expect([...text]).toHaveLength(128);
    expect(text.slice(32)).toBe(Buffer.from(letters.slice(32)).toString('latin1'));
  });
});

import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { workbookOf, workbookParts, zipOf } from '#tests/fixtures/write-workbook.ts';
import { type InputKind, openInput } from './input-file.server.ts';
import { SourceFileError } from './source-reader.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-input-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SHEETS = [{ name: 'One', rows: [['name'], ['Juniper']] }];
const WORKBOOK = workbookOf(SHEETS);
const TABLE = Buffer.from('name,city\nJuniper,Denver\n');
const JSON_LIST = Buffer.from('[{"name": "Juniper"}]');
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const TWO_GIGABYTES = 2 ** 31;

function written(name: string, bytes: Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('a file of the right kind', () => {
  test.each<[InputKind, string, Buffer]>([
    ['workbook', 'directory.xlsx', WORKBOOK],
    ['table', 'providers.csv', TABLE],
    ['json', 'locator.json', JSON_LIST],
  ])('%s is read, also packed by gzip, and whatever its name', async (kind, name, bytes) => {
    for (const [file, content] of [
      [name, bytes],
      [`${name}.gz`, gzipSync(bytes)],
      ['no-ending', bytes],
    ] as const) {
      const input = await openInput(written(file, content), kind);
      expect(input).toEqual({ name: file, bytes });
    }
  });
});

describe('a file that cannot be right', () => {
  test.each<[reason: string, kind: InputKind, bytes: Buffer, sentence: RegExp]>([
    [
      'a CSV where a workbook is read',
      'workbook',
      TABLE,
      /is a text table \(\.csv\); this source reads an Excel/,
    ],
    [
      'a workbook where a CSV is read',
      'table',
      WORKBOOK,
      /is an Excel workbook .* reads a text table \(\.csv\)/,
    ],
    ['JSON where a CSV is read', 'table', JSON_LIST, /is JSON; this source reads a text table/],
    ['a CSV where JSON is read', 'json', TABLE, /is a text table \(\.csv\); this source reads JSON/],
    ['a page of an error', 'table', Buffer.from('\n<!DOCTYPE html><html>'), /is a web page/],
    ['a page behind a byte-order mark', 'json', Buffer.from('\ufeff<html>'), /is a web page/],
    ['an old workbook', 'workbook', OLD_EXCEL, /old Excel file/],
    ['a PDF', 'table', Buffer.from('%PDF-1.7'), /is a PDF/],
    ['a picture', 'table', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /is a picture/],
    ['UTF-16', 'table', Buffer.from('\ufeffname,city', 'utf16le'), /UTF-16/],
    ['a wrong kind inside of gzip', 'workbook', gzipSync(TABLE), /is a text table/],
    ['gzip inside of gzip', 'table', gzipSync(gzipSync(TABLE)), /packed twice/],
    ['gzip cut short', 'table', gzipSync(TABLE).subarray(0, 20), /damaged or cut short/],
    ['gzip of nothing', 'table', gzipSync(''), /holds nothing/],
    ['nothing', 'table', Buffer.alloc(0), /is empty/],
    ['a ZIP of something else', 'workbook', zipOf({ 'a.txt': 'a' }), /no Excel workbook/],
    ['a workbook with a password', 'workbook', zipOf(workbookParts(SHEETS), { flags: 1 }), /password/],
    ['a workbook cut short', 'workbook', WORKBOOK.subarray(0, -30), /damaged or cut short/],
  ])('%s is refused with what it is', async (_reason, kind, bytes, sentence) => {
    const file = written('file.bin', bytes);
    await expect(openInput(file, kind)).rejects.toThrow(sentence);
    await expect(openInput(file, kind)).rejects.toBeInstanceOf(SourceFileError);
  });

  it('is not there, in no folder, or a folder itself', async () => {
    const inside = join(folder, 'inside.csv');
    mkdirSync(inside, { recursive: true });
    await expect(openInput(join(folder, 'none.csv'), 'table')).rejects.toThrow('none.csv is not there.');
    await expect(openInput(join(folder, 'no', 'none.csv'), 'table')).rejects.toThrow('is not there.');
    await expect(openInput(join(written('a.csv', TABLE), 'b.csv'), 'table')).rejects.toThrow('is not there.');
    await expect(openInput(inside, 'table')).rejects.toThrow('inside.csv is a folder.');
    await expect(openInput('/dev/null', 'table')).rejects.toThrow('null is no regular file.');
    await expect(openInput('a\0b', 'table')).rejects.toBeInstanceOf(SourceFileError);
  });

  it.skipIf(process.getuid?.() === 0)('may not be read', async () => {
    const file = written('shut.csv', TABLE);
    chmodSync(file, 0);
    await expect(openInput(file, 'table')).rejects.toThrow('may not be read.');
  });

  it('has two gigabytes, and is not read', async () => {
    const file = join(folder, 'huge.csv');
    const handle = openSync(file, 'w');
    ftruncateSync(handle, TWO_GIGABYTES);
    closeSync(handle);
    const before = process.memoryUsage().rss;
    await expect(openInput(file, 'table')).rejects.toThrow(
      'huge.csv has 2,147 MB, and no directory has more',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(TWO_GIGABYTES / 10);
  });
});

describe('a file that would grow without measure', () => {
  const ZEROS = '0'.repeat(40_000_000);

  test.each<[reason: string, kind: InputKind, make: () => Buffer]>([
    ['a workbook', 'workbook', () => zipOf({ ...workbookParts(SHEETS), 'xl/a.xml': ZEROS }, { packs: true })],
    ['a text packed by gzip', 'table', () => gzipSync(ZEROS)],
  ])('%s is not unpacked', async (_reason, kind, make) => {
    const file = written('bomb.bin', make());
    await expect(openInput(file, kind, 20_000_000)).rejects.toThrow(/would unpack to .*20|40 MB/);
  });

  it('a workbook of few bytes that grows a thousandfold is not unpacked under any limit', async () => {
    const bomb = zipOf({ ...workbookParts(SHEETS), 'xl/a.xml': ZEROS }, { packs: true });
    await expect(openInput(written('bomb.xlsx', bomb), 'workbook')).rejects.toThrow('would unpack to 40 MB');
  });

  it('a workbook that claims to stay small is damaged', async () => {
    const claimedSize = (path: string, size: number) => (path === 'xl/a.xml' ? 100 : size);
    const liar = zipOf({ ...workbookParts(SHEETS), 'xl/a.xml': ZEROS }, { packs: true, claimedSize });
    await expect(openInput(written('liar.xlsx', liar), 'workbook')).rejects.toThrow(
      'damaged or cut short in xl/a.xml',
    );
  });
});

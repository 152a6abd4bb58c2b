import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { requireSoundWorkbook } from './require-sound-workbook.ts';
import { SourceFileError } from './source-reader.ts';

/** "table" is a text file of comma-separated values. */
export type InputKind = 'workbook' | 'table' | 'json';

export interface InputFile {
  /** The file's name without its folder. */
  name: string;
  /** Of what is inside, where the file is packed by gzip. */
  bytes: Buffer;
}

/** No directory known has a tenth of it, and reading takes many times a file's size in memory. */
export const MOST_BYTES = 200_000_000;

const unpack = promisify(gunzip);

/**
 * A source's file with its bytes, whole and of the kind that its reader takes. Throws SourceFileError with what is
 * wrong with it: before reading where it is missing, a folder, empty or too large, before unpacking where it would
 * grow without measure.
 */
export async function openInput(file: string, kind: InputKind, mostBytes = MOST_BYTES): Promise<InputFile> {
  const name = basename(file);
  await requireReadableSize(file, name, mostBytes);
  const bytes = await unpackGzip(await readBytes(file, name), name, mostBytes);
  const found = kindOf(bytes);
  if (found !== FOUND_IN[kind]) {
    throw new SourceFileError(`${name} is ${WORDS[found]}; this source reads ${WORDS[FOUND_IN[kind]]}.`);
  }
  if (kind === 'workbook') requireSoundWorkbook(name, bytes, mostBytes);
  return { name, bytes };
}

async function requireReadableSize(file: string, name: string, mostBytes: number): Promise<void> {
  const found = await stat(file).catch((cause) => refuse(name, cause));
  if (found.isDirectory()) throw new SourceFileError(`${name} is a folder. Name the files in it.`);
  if (!found.isFile()) throw new SourceFileError(`${name} is no regular file. Save it as one first.`);
  if (found.size === 0) throw new SourceFileError(`${name} is empty. Fetch it again.`);
  if (found.size > mostBytes) {
    throw new SourceFileError(
      `${name} has ${megabytes(found.size)}, and no directory has more than ${megabytes(mostBytes)}. Is it the right file?`,
    );
  }
}

function readBytes(file: string, name: string): Promise<Buffer> {
  return readFile(file).catch((cause) => refuse(name, cause));
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  ENOTDIR: 'is not there. Check the path.',
  EACCES: 'may not be read. Check its permissions.',
  EPERM: 'may not be read. Check its permissions.',
};

function refuse(name: string, cause: NodeJS.ErrnoException): never {
  const sentence = CAUSES[cause.code ?? ''] ?? `cannot be read: ${cause.code ?? cause.message}.`;
  throw new SourceFileError(`${name} ${sentence}`, { cause });
}

async function unpackGzip(bytes: Buffer, name: string, mostBytes: number): Promise<Buffer> {
  if (kindOf(bytes) !== 'gzip') return bytes;
  try {
    const inside = await unpack(bytes, { maxOutputLength: mostBytes });
    if (inside.length > 0) return inside;
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SourceFileError(
      tooLarge
        ? `${name} would unpack to more than ${megabytes(mostBytes)}. It is not unpacked.`
        : `${name} is damaged or cut short: it cannot be unpacked. Fetch it again.`,
      { cause },
    );
  }
  throw new SourceFileError(`${name} holds nothing. Fetch it again.`);
}

type Found = 'zip' | 'gzip' | 'old-excel' | 'pdf' | 'picture' | 'utf-16' | 'markup' | 'json' | 'text';

const FOUND_IN: Readonly<Record<InputKind, Found>> = { workbook: 'zip', table: 'text', json: 'json' };

const WORDS: Readonly<Record<Found, string>> = {
  zip: 'an Excel workbook (.xlsx) or another ZIP archive',
  gzip: 'packed twice',
  'old-excel': 'an old Excel file (.xls) or a workbook with a password',
  pdf: 'a PDF',
  picture: 'a picture',
  'utf-16': 'a text in UTF-16',
  markup: 'a web page or XML',
  json: 'JSON',
  text: 'a text table (.csv)',
};

const FIRST_BYTES: readonly [Found, readonly number[]][] = [
  ['zip', [0x50, 0x4b]],
  ['gzip', [0x1f, 0x8b]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

const HEAD_BYTES = 1_000;

/** By the first bytes, never by the name. */
function kindOf(bytes: Buffer): Found {
  const known = FIRST_BYTES.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const [mark] = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (mark === '<') return 'markup';
  return mark === '{' || mark === '[' ? 'json' : 'text';
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${bytes.toLocaleString('en')} bytes`
    : `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`;
}

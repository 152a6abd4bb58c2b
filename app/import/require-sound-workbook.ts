import { crc32, inflateRawSync } from 'node:zlib';
import { SourceFileError } from './source-reader.ts';
import { listZipEntries, partOf, type ZipEntry } from './zip-entries.ts';

/** Tables as XML shrink to a tenth; what shrinks further was made to grow. */
const MOST_GROWTH = 100;
/** Below it growth does no harm. */
const HARMLESS_BYTES = 10_000_000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/**
 * Checks a workbook's archive before anything is made of it. Throws SourceFileError where it would unpack to more
 * than it may, says so before unpacking, and where any part is not byte for byte what was packed.
 */
export function requireSoundWorkbook(name: string, bytes: Buffer, mostBytes: number): void {
  const entries = listZipEntries(bytes);
  if (!entries) throw damaged(name);
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > mostBytes || (unpacked > HARMLESS_BYTES && unpacked > bytes.length * MOST_GROWTH)) {
    const megabytes = Math.round(unpacked / 1_000_000).toLocaleString('en');
    throw new SourceFileError(`${name} would unpack to ${megabytes} MB. It is not unpacked.`);
  }
  if (entries.some(({ flags }) => flags & ENCRYPTED_FLAG)) {
    throw new SourceFileError(`${name} is locked with a password. Save it without one.`);
  }
  if (!entries.some(({ path }) => path === 'xl/workbook.xml')) {
    throw new SourceFileError(`${name} is a ZIP archive but no Excel workbook (.xlsx).`);
  }
  for (const entry of entries) requireWhole(name, bytes, entry);
}

function damaged(name: string, part?: string): SourceFileError {
  const where = part === undefined ? '' : ` in ${part}`;
  return new SourceFileError(`${name} is damaged or cut short${where}. Fetch it again.`);
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHEET_END = /<\/(?:\w+:)?worksheet>\s*$/;
const SHEET_END_BYTES = 200;

function requireWhole(name: string, bytes: Buffer, entry: ZipEntry): void {
  const content = contentOf(partOf(bytes, entry), entry);
  if (content?.length !== entry.size || crc32(content) !== entry.crc) throw damaged(name, entry.path);
  if (SHEET.test(entry.path) && !SHEET_END.test(content.subarray(-SHEET_END_BYTES).toString('latin1'))) {
    throw damaged(name, entry.path);
  }
}

function contentOf(packed: Buffer, { method, size }: ZipEntry): Buffer | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

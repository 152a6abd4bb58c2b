export interface ZipEntry {
  path: string;
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes when packed, and when unpacked. */
  packedSize: number;
  size: number;
  /** Where the packed bytes begin in the archive. */
  start: number;
}

const END_SIGNATURE = Buffer.from([0x50, 0x4b, 5, 6]);
const LOCAL_SIGNATURE = Buffer.from([0x50, 0x4b, 3, 4]);
const CENTRAL_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
/** With this flag the sizes stand behind the packed bytes and not before them. */
const SIZES_BEHIND_FLAG = 8;

/**
 * The entries of a ZIP archive in the order of their bytes. Undefined where its directory is cut short, where two
 * entries overlap, where an entry is not what the directory says, or where there is more than the directory lists: a
 * reader that goes by the bytes and one that goes by the directory see the same files. Archives over 4 GB (ZIP64) are
 * not read.
 */
export function listZipEntries(bytes: Buffer): ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + END_BYTES > bytes.length || bytes.length - end > END_BYTES + LONGEST_COMMENT)
    return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const directory = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = readEntry(bytes, at, nameLength);
    if (!entry) return undefined;
    entries.push(entry);
    at += CENTRAL_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  entries.sort((a, b) => a.start - b.start);
  return at <= end && holdsNothingElse(bytes, entries, directory) ? entries : undefined;
}

export function partOf(bytes: Buffer, { start, packedSize }: ZipEntry): Buffer {
  return bytes.subarray(start, start + packedSize);
}

function readEntry(bytes: Buffer, at: number, nameLength: number): ZipEntry | undefined {
  const local = bytes.readUInt32LE(at + 42);
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const packedSize = bytes.readUInt32LE(at + 20);
  if (local + LOCAL_BYTES > at || !bytes.subarray(local, local + 4).equals(LOCAL_SIGNATURE)) return undefined;
  // Version, flags, method and time; then checksum and sizes, which are zero here where they stand behind.
  const sizes = bytes.subarray(local + 14, local + 26);
  const isBehind = (flags & SIZES_BEHIND_FLAG) !== 0 && sizes.every((byte) => byte === 0);
  const isSame =
    bytes.subarray(local + 4, local + 14).equals(bytes.subarray(at + 6, at + 16)) &&
    (isBehind || sizes.equals(bytes.subarray(at + 16, at + 28)));
  if (!isSame) return undefined;
  const nameAt = local + LOCAL_BYTES;
  const path = bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
  if (bytes.toString('utf8', nameAt, nameAt + nameLength) !== path) return undefined;
  return {
    path,
    flags,
    method,
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size: bytes.readUInt32LE(at + 24),
    start: nameAt + nameLength + bytes.readUInt16LE(local + 28),
  };
}

/** Between the entries there is nothing that a reader would take for one. */
function holdsNothingElse(bytes: Buffer, entries: readonly ZipEntry[], directory: number): boolean {
  let from = 0;
  for (const entry of entries) {
    const before = bytes.subarray(from, entry.start);
    if (entry.start < from || before.lastIndexOf(LOCAL_SIGNATURE) !== before.indexOf(LOCAL_SIGNATURE))
      return false;
    from = entry.start + entry.packedSize;
  }
  return from <= directory && !bytes.subarray(from, directory).includes(LOCAL_SIGNATURE);
}

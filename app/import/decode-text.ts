export interface DecodedText {
  text: string;
  /** Damaged UTF-8 has U+FFFD where bytes are no text. */
  encoding: 'utf-8' | 'windows-1252' | 'damaged-utf-8';
}

const REPLACEMENT = '\ufffd';
/** A replacement character that the text itself holds. */
const WRITTEN_REPLACEMENT = Buffer.from(REPLACEMENT);

/**
 * Bytes as text, without a byte-order mark. What is not UTF-8 is Windows-1252, which holds all of Latin-1's letters;
 * unless most of its letters beyond ASCII are whole in UTF-8: then it is a UTF-8 text with some bytes damaged.
 */
export function decodeText(bytes: Buffer): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const [broken, whole] = [count(text, /\ufffd/g) - countWritten(bytes), count(text, /[\u0080-\ufffc]/g)];
    if (whole >= broken) return { text, encoding: 'damaged-utf-8' };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}

function countWritten(bytes: Buffer): number {
  let found = 0;
  for (
    let at = bytes.indexOf(WRITTEN_REPLACEMENT);
    at >= 0;
    at = bytes.indexOf(WRITTEN_REPLACEMENT, at + 3)
  ) {
    found += 1;
  }
  return found;
}

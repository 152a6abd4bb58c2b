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
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** Where Windows-1252 departs from Latin-1: its letters for 0x80 to 0x9f; a blank stands for a byte that is none. */
const WINDOWS_LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** By hand, since Node's own decoder reads it as Latin-1 in some versions. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (letter) => {
    const known = WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80];
    return known === undefined || known === ' ' ? letter : known;
  });
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

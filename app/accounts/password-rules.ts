/** In letters as people count them. */
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;

export type PasswordTrouble = 'short' | 'long' | 'common' | 'personal';

/** A word shorter than this in a password gives little away. */
const SHORTEST_WORD = 4;
const SITE_NAME = 'stepwell';
/** In letters: "abcdefgabcdefg" is as easy to guess as its half. */
const LONGEST_REPEAT = 8;
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
];

/** The same password, however a keyboard puts its letters together. */
export function normalizePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/**
 * What is wrong with a new password, if anything. Any letters will do; only what is short, easy to guess or personal
 * will not. `known` holds known passwords in small letters.
 */
export function judgePassword(
  password: string,
  { email, known }: { email: string; known: ReadonlySet<string> },
): PasswordTrouble | undefined {
  const letters = Array.from(password).length;
  if (letters < SHORTEST_PASSWORD) return 'short';
  if (letters > LONGEST_PASSWORD) return 'long';
  const folded = password.toLowerCase();
  if (personalWords(email).some((word) => folded.includes(word))) return 'personal';
  const bare = folded.replace(/[\s_.-]+/g, '');
  return isGuessed(folded, known) || isGuessed(bare, known) ? 'common' : undefined;
}

function personalWords(email: string): string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const [name = ''] = domain.split('.').slice(-2);
  return [SITE_NAME, local, name].filter((word) => word.length >= SHORTEST_WORD);
}

/** Known, made of two known ones, one piece again and again, or a walk along a row of keys. */
function isGuessed(text: string, known: ReadonlySet<string>): boolean {
  const unit = unitOf(text);
  if (unit.length <= LONGEST_REPEAT || known.has(unit) || isWalk(unit)) return true;
  for (let at = 1; at < unit.length; at++) {
    const pieces = [unit.slice(0, at), unit.slice(at)];
    if (pieces.every((piece) => known.has(piece) || isWalk(piece))) return true;
  }
  return false;
}

/** The shortest piece that, written again and again, gives the text; its last time may be cut short. */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return piece;
  }
  return text;
}

function isWalk(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return ROWS.some((row) => (row + row).includes(text) || (row + row).includes(backwards));
}

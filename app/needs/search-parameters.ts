/** Why a part of a URL does not count. */
export type NotRecognisedReason = 'unknown-name' | 'unknown-word' | 'repeated' | 'too-many' | 'not-used';

/** A part of the URL that the search leaves out, for the page to name. */
export interface NotRecognised {
  name: string;
  word: string;
  why: NotRecognisedReason;
}

const MOST_NAMED = 20;
const LONGEST_NAMED = 60;

/** Parameters of the framework: not the visitor's. */
const FRAMEWORK_NAMES: ReadonlySet<string> = new Set(['_data', '_routes', 'index']);

/** The parameters of a URL, each read at most once, so that what nobody read can be named. */
export interface SearchParameters {
  /** The first value that is not blank; other values that differ are named as repeated. */
  takeOne(name: string): string | undefined;
  /** Lower-case words of all values, which may hold lists with commas, each word once. */
  takeWords(name: string): string[];
  /** `word` is shown to the visitor, so pass it as it came. */
  name(name: string, word: string, why: NotRecognisedReason): void;
  /** What was named so far, then each parameter that nobody took, by name. */
  finish(): NotRecognised[];
}

export function readSearchParameters(params: URLSearchParams): SearchParameters {
  const values = new Map<string, string[]>();
  for (const [name, value] of params) {
    const text = value.trim();
    if (text === '' || FRAMEWORK_NAMES.has(name)) continue;
    const earlier = values.get(name);
    if (earlier) earlier.push(text);
    else values.set(name, [text]);
  }
  const named: NotRecognised[] = [];

  function take(name: string): string[] {
    const taken = values.get(name) ?? [];
    values.delete(name);
    return taken;
  }
  function add(name: string, word: string, why: NotRecognisedReason): void {
    if (named.length < MOST_NAMED) named.push({ name: shorten(name), word: shorten(word), why });
  }

  return {
    takeOne(name) {
      const [first, ...others] = new Set(take(name));
      for (const other of others) add(name, other, 'repeated');
      return first;
    },
    takeWords(name) {
      const words = take(name)
        .flatMap((value) => value.split(','))
        .map((word) => word.trim().toLowerCase());
      return [...new Set(words)].filter((word) => word !== '');
    },
    name: add,
    finish() {
      const unread = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [name, words] of unread) add(name, words.join(','), 'unknown-name');
      return named;
    },
  };
}

function shorten(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST_NAMED));
  return letters.length <= LONGEST_NAMED
    ? letters.join('')
    : `${letters.slice(0, LONGEST_NAMED - 1).join('')}…`;
}

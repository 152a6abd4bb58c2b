/** What a sentence may be made of; a function is called with each that its parameters accept. */
const SAMPLES: readonly unknown[] = ['Denver', 3, ['one', 'two'], '2023-02-27', true, {}];

export interface CatalogueTexts {
  texts: string[];
  /** Paths of functions that gave no sentence for any sample. */
  unread: string[];
}

function* samplesOf(count: number): Generator<unknown[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const rest of samplesOf(count - 1)) for (const sample of SAMPLES) yield [...rest, sample];
}

const isSentence = (text: unknown): text is string =>
  typeof text === 'string' && !/undefined|NaN|\[object|Invalid/.test(text);

function callWithSamples(make: (...samples: never[]) => unknown): unknown[] {
  const made = new Set<unknown>();
  for (const samples of samplesOf(make.length)) {
    try {
      const answer = make(...(samples as never[]));
      if (isSentence(answer) || (typeof answer === 'object' && answer !== null)) made.add(answer);
    } catch {
      // These samples are not of the function's kinds: the next may be.
    }
  }
  return [...made];
}

/** Every sentence that a catalogue can say, sample words standing in the gaps. */
export function textsOfCatalogue(catalogue: object): CatalogueTexts {
  const found: CatalogueTexts = { texts: [], unread: [] };
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.texts.push(value);
    else if (typeof value === 'function') {
      const made = callWithSamples(value as (...samples: never[]) => unknown);
      if (made.length === 0) found.unread.push(path);
      for (const answer of made) walk(answer, `${path}()`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    }
  };
  walk(catalogue, '');
  return found;
}

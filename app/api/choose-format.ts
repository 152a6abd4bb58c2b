export type Format = 'json' | 'csv';

const MEDIA_TYPE: Readonly<Record<Format, string>> = { json: 'application/json', csv: 'text/csv' };

interface Range {
  type: string;
  quality: number;
}

/** The form that an `Accept` header likes best among those offered, the first of equals; undefined: none will do. */
export function chooseFormat(accept: string | null, offered: readonly Format[]): Format | undefined {
  if (accept === null || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(rangeOf);
  let best: Format | undefined;
  let highest = 0;
  for (const format of offered) {
    const quality = qualityOf(MEDIA_TYPE[format], ranges);
    if (quality > highest) {
      best = format;
      highest = quality;
    }
  }
  return best;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = weight === undefined ? 1 : Number(weight);
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most exact range that names a type decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const names = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const name of names) {
    const named = ranges.find((range) => range.type === name);
    if (named) return named.quality;
  }
  return 0;
}

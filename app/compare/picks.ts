/** How many programs stand side by side. */
export const MOST_COMPARED = 4;

/** How many programs a shortlist holds. */
export const MOST_SHORTLISTED = 30;

/** The parameter that names a program; it may stand several times. */
const NAME = 'p';

/** More are not even named: nobody picks so many by hand. */
const MOST_READ = 40;
const LONGEST = 100;

export interface TakenPicks {
  /** Public ids in the order of picking, each once. What is no id stays, so that a page can say so. */
  picks: string[];
  /** Those beyond the most that a page takes. */
  beyond: string[];
  /** All other parameters. */
  rest: URLSearchParams;
}

/** Total: reads `p=id`, `p=a,b` and `p=name-city-st-id`; blanks and repeats count for nothing. */
export function takePicks(params: URLSearchParams, most = MOST_COMPARED): TakenPicks {
  const found = new Set<string>();
  for (const text of params.getAll(NAME).slice(0, MOST_READ)) {
    for (const part of text.slice(0, MOST_READ * LONGEST).split(',')) {
      const id = pickOf(part);
      if (id !== '' && found.size < MOST_READ) found.add(id);
    }
  }
  const rest = new URLSearchParams([...params].filter(([name]) => name !== NAME));
  const all = [...found];
  return { picks: all.slice(0, most), beyond: all.slice(most), rest };
}

/** Whatever stands before the last hyphen is for people. */
function pickOf(text: string): string {
  const shown = Array.from(text.replace(/[\s\p{C}]+/gu, ' ').trim())
    .slice(0, LONGEST)
    .join('')
    .toLowerCase();
  return shown.slice(shown.lastIndexOf('-') + 1).trim();
}

/** An address with the picks in front of its other parameters. */
export function withPicks(href: string, picks: readonly string[]): string {
  if (picks.length === 0) return href;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  const named = picks.map((id) => `${NAME}=${encodeURIComponent(id)}`).join('&');
  return `${path}?${named}${query.length > 1 ? `&${query.slice(1)}` : ''}${hash}`;
}

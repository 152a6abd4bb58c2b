import { joinNames, type NameParts, splitAtSlash } from './join-names.ts';

const DBA = /(?:^|[\s/(])d\s?\/?b\/?a\b[.:]?\s*/i;

interface Split {
  before: string;
  after: string;
}

function splitAtDba(text: string): Split | undefined {
  const found = DBA.exec(text);
  if (!found) return undefined;
  return {
    before: text.slice(0, found.index).trim(),
    after: text
      .slice(found.index + found[0].length)
      .replace(/\)$/, '')
      .trim(),
  };
}

/**
 * The name that people know is the one behind "DBA"; the legal name stays with the source's spelling. Where
 * only one word follows a DBA inside name2 ("Puget Sound DBA Sumner") it is a town or a short form, no name.
 */
export function nameByTrade(name1: string, name2: string): NameParts | undefined {
  const first = splitAtDba(name1);
  if (first) {
    if (first.after !== '') return joinNames(first.after, name2);
    return name2 === '' ? { name: first.before, program: '' } : splitAtSlash(name2);
  }
  const second = splitAtDba(name2);
  if (!second) return undefined;
  const { before, after } = second;
  if (after === '') return joinNames(name1, before);
  if (/^of\s/.test(after)) return joinNames(name1, after);
  if (before !== '' && !before.endsWith(')') && !after.includes(' '))
    return { name: name1, program: `${before} (${after})` };
  return splitAtSlash(after);
}

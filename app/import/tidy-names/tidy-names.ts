import { expandAbbreviations } from './expand-abbreviations.ts';
import { joinNames, mendCutWord, type NameParts } from './join-names.ts';
import { nameByTrade } from './trade-name.ts';

export interface TidyNames {
  name: string;
  program?: string;
}

const blanks = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A register's one field, "Org - Site"; a hyphen without blanks belongs to a name. */
function splitSite(name: string): NameParts {
  const found = /^(.*?\S) [-–—] (\S.*)$/.exec(name);
  return found?.[1] && found[2] ? { name: found[1], program: found[2] } : { name, program: '' };
}

function readable(text: string): string {
  const plain = text.replace(/^[\s/,;-]+|[\s/,;-]+$/g, '').replace(/^fka\s/i, 'formerly ');
  return blanks(expandAbbreviations(plain));
}

/** A source's two name columns as people read them. The source's own spelling is kept elsewhere. */
export function tidyNames(name1: string, name2: string): TidyNames {
  let first = mendCutWord(blanks(name1));
  let second = mendCutWord(blanks(name2));
  if (second === '') {
    const site = splitSite(first);
    first = site.name;
    second = site.program;
  }
  const parts = nameByTrade(first, second) ?? joinNames(first, second);
  const name = readable(parts.name) || blanks(name1) || blanks(name2);
  const program = readable(parts.program);
  return program === '' || program.toLowerCase() === name.toLowerCase() ? { name } : { name, program };
}

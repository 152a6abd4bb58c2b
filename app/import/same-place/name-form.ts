import type { PlaceRecord } from './place-record.ts';
import { joinNames, type NameWords, nameWords, rawWords } from './written-name.ts';

/** All names of one record, ready to be compared with another's. */
export interface NameForm {
  /** name1, and what follows a DBA; with name2 behind it where name1 was cut. */
  org: readonly NameWords[];
  /** name2 as a program; undefined where it is empty, a trade name, or the rest of name1. */
  program: NameWords | undefined;
  full: NameWords;
  /** Numbers in the names that are not the record's own street's. */
  numbers: ReadonlySet<string>;
}

const DBA = /\bd\/?b\/?a\b[:.]?|\bdoing business as\b/i;
const ENDS_IN_SMALL_WORD = /(?:\s(?:of|for|and|the|at|in|to|with|by|on)|\s?&|\/|,|-)\s*$/i;
const ORG_AND_SITE = /^(.*?\S)(?:\s+[-–]\s*|\s*[-–]\s+)(\S.*)$/;
const ROAD = /^(?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane|ct|court|pkwy|way|pl|hwy|cir|[nsew])$/;

/** Colorado's register writes organization and site in one field, "Org - Site". */
function splitRegisterName({ series, name1, name2 }: PlaceRecord): [string, string] {
  const found = series === 'co-bha' && name2 === '' ? ORG_AND_SITE.exec(name1) : null;
  return found?.[1] && found[2] ? [found[1], found[2]] : [name1, name2];
}

/** The text before and behind a DBA; undefined where there is none. */
function splitTradeName(text: string): [string, string] | undefined {
  const found = DBA.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : undefined;
}

export function nameForm(record: PlaceRecord): NameForm {
  const [name1, name2] = splitRegisterName(record);
  const words = (text: string): NameWords => nameWords(text, record.state);
  const org = (splitTradeName(name1) ?? [name1]).map(words);
  const trade = splitTradeName(name2);
  const second = (trade ?? [name2]).map(words);
  const full = joinNames([...org, ...second].filter((name) => name.words.length > 0));
  let program = second[0];
  if (trade) {
    org.push(...second.slice(1));
  } else if (name2 !== '' && ENDS_IN_SMALL_WORD.test(name1)) {
    org.push(full);
    program = undefined;
  }
  const named = org.filter((name) => name.words.length > 0);
  return {
    org: named.length > 0 ? named : [full],
    program: program && program.words.length > 0 && !namesOwnAddress(program, record) ? program : undefined,
    full,
    numbers: numbersIn(full, record),
  };
}

/** Colorado tells sites apart by street or town ("- Colfax", "- 29th Ave."), which says nothing of a program. */
function namesOwnAddress(program: NameWords, record: PlaceRecord): boolean {
  if (record.series !== 'co-bha') return false;
  const own = new Set(rawWords(`${record.street1} ${record.street2} ${record.city}`));
  return program.words.every((word) => own.has(word) || ROAD.test(word));
}

const NO_NUMBERS: ReadonlySet<string> = new Set();

function numbersIn(full: NameWords, { street1, street2 }: PlaceRecord): ReadonlySet<string> {
  const numbers = full.words.flatMap((word) => /^\d+/.exec(word)?.[0] ?? []);
  if (numbers.length === 0) return NO_NUMBERS;
  const ownStreet = new Set(`${street1} ${street2}`.match(/\d+/g) ?? []);
  return new Set(numbers.filter((digits) => !ownStreet.has(digits)));
}

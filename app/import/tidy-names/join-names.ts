/** name1 and name2 of a source, once it is known what each of them names. */
export interface NameParts {
  name: string;
  program: string;
}

const ENDS_IN_SMALL_WORD = /\s(?:of|for|and|the|at|in|to|with|by|on|&)$/i;
/** Written small, so that a program called "The Landing" stays one. */
const STARTS_WITH_SMALL_WORD = /^(?:of|for|and|at|in|with|by|on|&)\s/;
const IN_BRACKETS = /^(\([^()]+\))(?:\s*\/\s*|\s+|$)(.*)$/;
const LEGAL_ENDING = /^(?:inc|llc|pllc|pc|ltd|corp)\.?$/i;
const ONE_SUBJECT = /^(?:alc|alcohol|drug|other|subst|substance|mental|mh|sa|su|cd|dd)\b/i;

/** Both name columns hold 38 characters. What was cut inside one of these words can only have been that word. */
const COLUMN_WIDTH = 38;
const CUT_WORDS: ReadonlyMap<string, string> = new Map([
  ['Cente', 'Center'],
  ['Treatmen', 'Treatment'],
  ['Behaviora', 'Behavioral'],
  ['Counselin', 'Counseling'],
  ['Communit', 'Community'],
  ['Hospita', 'Hospital'],
  ['Departmen', 'Department'],
  ['Residentia', 'Residential'],
  ['Outpatien', 'Outpatient'],
]);

export function mendCutWord(text: string): string {
  if (text.length !== COLUMN_WIDTH) return text;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const whole = CUT_WORDS.get(last);
  return whole === undefined ? text : text.slice(0, -last.length) + whole;
}

/** "Recovery Agency/Clinic 1": the program stands behind the last slash; "Alcohol/Drug" is one thing. */
export function splitAtSlash(text: string): NameParts {
  const at = text.lastIndexOf('/');
  const program = text.slice(at + 1).trim();
  if (at < 0 || program === '' || ONE_SUBJECT.test(program)) return { name: text, program: '' };
  return { name: text.slice(0, at).trim(), program };
}

function isCut(name1: string, name2: string): boolean {
  return (
    ENDS_IN_SMALL_WORD.test(name1) ||
    STARTS_WITH_SMALL_WORD.test(name2) ||
    (/\bMedical$/.test(name1) && /^Center\b/.test(name2))
  );
}

/** Puts name2 behind name1 where it is the rest of it, or its short form in brackets. */
export function joinNames(name1: string, name2: string): NameParts {
  if (name2 === '') return { name: name1, program: '' };
  if (isCut(name1, name2)) {
    const rest = splitAtSlash(name2);
    return { name: `${name1} ${rest.name}`, program: rest.program };
  }
  const short = IN_BRACKETS.exec(name2);
  if (short) {
    const rest = short[2] ?? '';
    return LEGAL_ENDING.test(rest)
      ? { name: `${name1} ${name2}`, program: '' }
      : { name: `${name1} ${short[1]}`, program: rest };
  }
  return { name: name1, program: name2 };
}

/** What one program said on the phone to one question. Dates are ISO days; blank means that nobody wrote it down. */
export interface Told {
  /** The question as it was asked. */
  question: string;
  /** What it is about, as `askedAbout` says it. */
  facet: string;
  terms: readonly string[];
  said: 'yes' | 'no' | 'unsure' | '';
  words: string;
  on: string;
  by: string;
}

export interface ProgramNotes {
  name: string;
  note: string;
  /** By the name of what was asked. */
  told: Map<string, Told>;
}

/** All that a browser keeps of its owner's choosing. */
export interface Notebook {
  /** Public ids on the shortlist, in the order of adding. */
  saved: string[];
  /** Public ids that were on the tray when it was last seen. */
  picks: string[];
  /** By public id. */
  programs: Map<string, ProgramNotes>;
}

/** As many as `MOST_SHORTLISTED`; the browser's script shares no file with the pages. */
export const MOST_SAVED = 30;
export const LONGEST_NOTE = 2000;
export const LONGEST_WORDS = 300;
const MOST_PICKS = 4;
const MOST_PROGRAMS = 100;
const MOST_TOLD = 40;
const VERSION = 1;

export function emptyNotebook(): Notebook {
  return { saved: [], picks: [], programs: new Map() };
}

export function encodeNotebook({ saved, picks, programs }: Notebook): string {
  const written = [...programs].map(([id, { name, note, told }]) => [id, { name, note, told: [...told] }]);
  return JSON.stringify({ version: VERSION, saved, picks, programs: written });
}

/** Undefined where the text is no notebook of this version. Total: in one that is, whatever is wrong is left out. */
export function decodeNotebook(text: string): Notebook | undefined {
  const read = parse(text);
  if (!isRecord(read) || read.version !== VERSION) return undefined;
  return {
    saved: ids(read.saved, MOST_SAVED),
    picks: ids(read.picks, MOST_PICKS),
    programs: new Map(
      entries(read.programs, MOST_PROGRAMS)
        .filter(([id]) => isId(id))
        .map(([id, notes]) => [id, notesOf(notes)]),
    ),
  };
}

/** The notes on a program, made where there are none. */
export function notesOn(notebook: Notebook, id: string, name: string): ProgramNotes {
  const known = notebook.programs.get(id);
  if (known) {
    if (name !== '') known.name = name;
    return known;
  }
  const notes: ProgramNotes = { name, note: '', told: new Map() };
  notebook.programs.set(id, notes);
  return notes;
}

/** Gives the notes on an id that was merged away to the id that took its place; what that one holds already stays. */
export function moveNotes(notebook: Notebook, from: string, to: string): void {
  const old = notebook.programs.get(from);
  if (old) {
    const notes = notesOn(notebook, to, '');
    notes.name ||= old.name;
    notes.note = [notes.note, old.note].filter(Boolean).join('\n').slice(0, LONGEST_NOTE);
    notes.told = new Map([...old.told, ...notes.told]);
    notebook.programs.delete(from);
  }
  for (const list of ['saved', 'picks'] as const) {
    notebook[list] = [...new Set(notebook[list].map((id) => (id === from ? to : id)))];
  }
}

/** Notes that say nothing need no room. */
export function dropEmptyNotes({ programs }: Notebook): void {
  for (const [id, { note, told }] of programs) if (note === '' && told.size === 0) programs.delete(id);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

const line = (value: unknown) => textOf(value, LONGEST_WORDS);

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value);

function ids(value: unknown, most: number): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isId))].slice(0, most) : [];
}

function entries(value: unknown, most: number): [string, Record<string, unknown>][] {
  if (!Array.isArray(value)) return [];
  const found = value.flatMap((each): [string, Record<string, unknown>][] => {
    if (!Array.isArray(each)) return [];
    const [key, held] = each;
    return typeof key === 'string' && key.length <= LONGEST_WORDS && isRecord(held) ? [[key, held]] : [];
  });
  return found.slice(0, most);
}

function notesOf(value: Record<string, unknown>): ProgramNotes {
  return {
    name: line(value.name),
    note: textOf(value.note, LONGEST_NOTE),
    told: new Map(entries(value.told, MOST_TOLD).map(([key, told]) => [key, toldOf(told)])),
  };
}

function toldOf(value: Record<string, unknown>): Told {
  const { said, terms, on } = value;
  return {
    question: line(value.question),
    facet: line(value.facet),
    terms: Array.isArray(terms) ? terms.filter((each) => typeof each === 'string').slice(0, MOST_TOLD) : [],
    said: said === 'yes' || said === 'no' || said === 'unsure' ? said : '',
    words: line(value.words),
    on: typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : '',
    by: line(value.by),
  };
}

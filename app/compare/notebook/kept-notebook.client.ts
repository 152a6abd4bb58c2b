import { decodeNotebook, dropEmptyNotes, emptyNotebook, encodeNotebook, type Notebook } from './notebook.ts';

/**
 * `asking`: nobody has said yes, and all is in the page alone. `refused`: the browser keeps nothing for us. `full`: it keeps
 * what came before. `unreadable`: it holds something that is no notebook, which stays until its owner says otherwise.
 */
export type Keeping = 'asking' | 'kept' | 'refused' | 'full' | 'unreadable';

/** That it is there says that its owner agreed. */
const KEY = 'stepwell-notebook';

let shown: Notebook = emptyNotebook();
let keeping: Keeping = 'asking';
const listeners: (() => void)[] = [];

export const notebook = (): Notebook => shown;
export const keepingOfNotebook = (): Keeping => keeping;

export function onNotebook(listener: () => void): void {
  listeners.push(listener);
}

/** Call it once a page, before all else. */
export function openNotebook(): void {
  load();
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) reload();
  });
  // A page that comes back from memory may be older than what is kept.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reload();
  });
}

/** Other tabs may have written since, so the change is made to what is kept now. */
export function changeNotebook(edit: (notebook: Notebook) => void): void {
  if (keeping === 'kept') load();
  edit(shown);
  if (keeping === 'kept' || keeping === 'full') write();
  tell();
}

/** The owner agrees: from now on the browser keeps what is in the page, and all that comes. */
export function keepNotebook(): void {
  const before = shown;
  load();
  if (keeping === 'asking') {
    shown = before;
    write();
  }
  tell();
}

export function forgetNotebook(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then it has kept nothing either.
  }
  shown = emptyNotebook();
  keeping = 'asking';
  tell();
}

function load(): void {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) {
      if (keeping !== 'refused') keeping = 'asking';
      return;
    }
    const read = decodeNotebook(text);
    keeping = read ? 'kept' : 'unreadable';
    if (read) shown = read;
  } catch {
    keeping = 'refused';
  }
}

function reload(): void {
  const was = keeping;
  load();
  // Another tab made the browser forget.
  if (was === 'kept' && keeping === 'asking') shown = emptyNotebook();
  tell();
}

function write(): void {
  const isFirst = keeping === 'asking';
  try {
    dropEmptyNotes(shown);
    localStorage.setItem(KEY, encodeNotebook(shown));
    keeping = 'kept';
  } catch {
    keeping = isFirst ? 'refused' : 'full';
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

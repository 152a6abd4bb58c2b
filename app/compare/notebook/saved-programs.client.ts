import { changeNotebook, keepingOfNotebook, notebook, onNotebook } from './kept-notebook.client.ts';
import { MOST_SAVED } from './notebook.ts';

interface ScriptWords {
  add: string;
  remove: string;
  added: string;
  removed: string;
  full: string;
  putBack: string;
  putBackOne: string;
}

let isListening = false;
/** Whether this page has shown a tray with something in it. */
let hadPicks = false;

/** Lets a browser that keeps a shortlist fill it without leaving the page, and remembers what was on the tray. */
export function enhanceSavedPrograms(root: ParentNode): void {
  const tray = root.querySelector<HTMLElement>('[data-tray]');
  if (tray) rememberTray(tray);
  showSaved();
  if (isListening) return;
  isListening = true;
  onNotebook(showSaved);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>(
      '[data-save], [data-unsave], .picked[data-pick]',
    );
    const { save, unsave, pick, name = '' } = link?.dataset ?? {};
    // Until its owner has agreed, the link leads to the page that asks.
    if (!link || keepingOfNotebook() !== 'kept') return;
    if (save !== undefined && isPlain(event)) {
      event.preventDefault();
      toggle(save, name);
    } else if (unsave !== undefined) {
      changeNotebook((kept) => {
        kept.saved = kept.saved.filter((id) => id !== unsave);
      });
    } else if (pick !== undefined) {
      changeNotebook((kept) => {
        kept.picks = kept.picks.filter((id) => id !== pick);
      });
    }
  });
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

function words(): Partial<ScriptWords> {
  return JSON.parse(document.querySelector<HTMLElement>('[data-tray]')?.dataset.words ?? '{}');
}

function fill(sentence = '', what: string): string {
  return sentence.replace('#', () => what);
}

function toggle(id: string, name: string): void {
  let said: keyof ScriptWords = 'added';
  changeNotebook((kept) => {
    if (kept.saved.includes(id)) {
      kept.saved = kept.saved.filter((each) => each !== id);
      said = 'removed';
    } else if (kept.saved.length >= MOST_SAVED) said = 'full';
    else kept.saved.push(id);
  });
  say(fill(words()[said], name));
}

/** Aloud, and where it is bad news in sight as well. */
function say(sentence: string): void {
  const tray = document.querySelector('[data-tray]');
  let status = document.querySelector<HTMLElement>('[data-saved-status]');
  if (!status) {
    status = document.createElement('p');
    status.dataset.savedStatus = status.dataset.own = '';
    status.role = 'status';
    tray?.after(status);
  }
  status.className = sentence === words().full ? 'notice' : 'spoken';
  status.textContent = sentence;
}

function showSaved(): void {
  const { add, remove } = words();
  const { saved } = notebook();
  for (const link of document.querySelectorAll<HTMLElement>('[data-save]')) {
    const { save = '', name = '' } = link.dataset;
    const isSaved = keepingOfNotebook() === 'kept' && saved.includes(save);
    link.classList.toggle('picked', isSaved);
    link.ariaLabel = fill(isSaved ? remove : add, name);
  }
}

function rememberTray(tray: HTMLElement): void {
  const shown = (tray.dataset.tray ?? '').split(' ').filter(Boolean);
  tray.querySelector('.put-back')?.remove();
  if (keepingOfNotebook() !== 'kept') return;
  const { picks } = notebook();
  if (shown.length > 0 || hadPicks) {
    hadPicks = true;
    if (shown.join() !== picks.join()) {
      changeNotebook((kept) => {
        kept.picks = shown;
      });
    }
  } else if (picks.length > 0) {
    const { putBack, putBackOne } = words();
    const offer = document.createElement('a');
    const query = location.search.slice(1);
    offer.className = 'put-back';
    offer.dataset.own = '';
    offer.href = `?${picks.map((id) => `p=${id}`).join('&')}${query && `&${query}`}`;
    offer.textContent = picks.length === 1 ? (putBackOne ?? '') : fill(putBack, String(picks.length));
    tray.append(offer);
  }
}

import { changeNotebook, keepingOfNotebook, notebook, onNotebook } from './kept-notebook.client.ts';
import { LONGEST_NOTE, MOST_SAVED, notesOn } from './notebook.ts';
import { listOfTold, type ToldWords } from './told-elements.client.ts';

/** The page of the shortlist: brings the browser's own list into the address, keeps notes, and copies the link. */
export function enhanceShortlist(root: ParentNode): void {
  const page = root.querySelector<HTMLElement>('[data-shortlist]');
  if (!page || page.dataset.live !== undefined) return;
  page.dataset.live = '';
  takeOffRemoved();
  const shown = (page.dataset.shortlist ?? '').split(' ').filter(Boolean);
  if (shown.length === 0) {
    const { saved } = notebook();
    if (keepingOfNotebook() === 'kept' && saved.length > 0) goTo(saved);
    return;
  }
  if (keepingOfNotebook() === 'asking') {
    // What is on the page is what its owner is asked about.
    changeNotebook((memory) => {
      memory.saved = shown.slice(0, MOST_SAVED);
    });
  }
  showOther(page, shown);
  onNotebook(() => showOther(page, shown));
  takeNotes(page);
  offerCopy(page);
}

/**
 * Takes off what was removed on a page that had no script yet, as the end of the address says. Only a press on a page of
 * ours does: a link from elsewhere changes nobody's list.
 */
function takeOffRemoved(): void {
  const [, removed] = /^#off-(.+)/.exec(location.hash) ?? [];
  if (!removed) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (keepingOfNotebook() !== 'kept' || !document.referrer.startsWith(`${location.origin}/shortlist?`))
    return;
  changeNotebook((kept) => {
    kept.saved = kept.saved.filter((id) => id !== removed);
  });
}

function goTo(ids: readonly string[]): void {
  location.replace(`/shortlist?${ids.map((id) => `p=${id}`).join('&')}`);
}

/** A list that came with a link is shown as it was sent; one's own stays what it was. */
function showOther(page: HTMLElement, shown: readonly string[]): void {
  const notice = page.querySelector<HTMLElement>('[data-other-list]');
  const text = notice?.querySelector('p');
  const button = notice?.querySelector('button');
  if (!notice || !text || !button) return;
  const { saved } = notebook();
  const isKept = keepingOfNotebook() === 'kept' || keepingOfNotebook() === 'full';
  const others = shown.filter((id) => !saved.includes(id));
  notice.hidden = !isKept || others.length === 0;
  const { one = '', text: many = '', full = '' } = notice.dataset;
  text.textContent = others.length === 1 ? one : many.replace('#', String(others.length));
  button.onclick = () => {
    changeNotebook((kept) => {
      kept.saved = [...new Set([...kept.saved, ...shown])].slice(0, MOST_SAVED);
    });
    if (shown.every((id) => notebook().saved.includes(id))) goTo(notebook().saved);
    else text.textContent = full;
  };
}

function takeNotes(page: HTMLElement): void {
  const template = page.querySelector<HTMLTemplateElement>('template[data-note-field]');
  if (!template) return;
  const words: ToldWords = JSON.parse(template.dataset.toldWords ?? '{}');
  for (const item of page.querySelectorAll<HTMLElement>('[data-item]')) {
    const { item: id = '', name = '' } = item.dataset;
    const part = (template.content.cloneNode(true) as DocumentFragment).firstElementChild;
    const field = part?.querySelector('textarea');
    const paper = part?.querySelector('.print-only');
    const told = part?.querySelector('details');
    if (!part || !field || !paper || !told) continue;
    field.maxLength = LONGEST_NOTE;
    field.ariaLabel = `${part.querySelector('.label')?.textContent}: ${name}`;
    item.firstElementChild?.append(part);
    field.addEventListener('input', () => {
      changeNotebook((kept) => {
        notesOn(kept, id, name).note = field.value;
      });
    });
    const show = () => {
      const notes = notebook().programs.get(id);
      if (document.activeElement !== field) field.value = notes?.note ?? '';
      paper.textContent = notes?.note ?? '';
      const answers = [...(notes?.told.values() ?? [])];
      told.hidden = answers.length === 0;
      told.querySelector('ul')?.remove();
      if (answers.length > 0) told.append(listOfTold(answers, words));
    };
    show();
    onNotebook(show);
  }
}

/** Browsers let only secure pages write what is pasted. */
function offerCopy(page: HTMLElement): void {
  const share = page.querySelector<HTMLElement>('[data-share]');
  const link = share?.querySelector('a');
  const button = share?.querySelector('button');
  const status = share?.querySelector('[role=status]');
  if (!share || !link || !button || !status || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = share.dataset.copied ?? '';
    } catch {
      // The link itself stands beside the button.
      link.focus();
    }
  });
}

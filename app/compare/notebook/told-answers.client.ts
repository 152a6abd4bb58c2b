import { notebook, onNotebook } from './kept-notebook.client.ts';
import { element, listOfTold, noteOfTold, type ToldWords } from './told-elements.client.ts';
import { rowsFilledBy, type ToldRow } from './told-rows.ts';

/** Puts what its owner was told by phone beside what the sources say, cell by cell and once more as a list. */
export function enhanceToldAnswers(root: ParentNode): void {
  const section = root.querySelector<HTMLElement>('[data-told]');
  const table = root.querySelector<HTMLElement>('table[data-columns]');
  const list = section?.querySelector('[data-told-list]');
  if (!section || !table || !list || section.classList.contains('live')) return;
  section.classList.add('live');
  const words: ToldWords = JSON.parse(section.dataset.told ?? '{}');
  const columns = (table.dataset.columns ?? '').split(' ');
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-facet]')];
  const subjects = rows.map(subjectOf);

  const show = () => {
    for (const old of table.querySelectorAll('.told-note')) old.remove();
    list.replaceChildren();
    columns.forEach((id, column) => {
      const notes = notebook().programs.get(id);
      const answers = [...(notes?.told.values() ?? [])];
      if (!notes || answers.length === 0) return;
      for (const told of answers) {
        for (const place of rowsFilledBy(told, subjects)) {
          const row = rows[place];
          const cell = row?.querySelectorAll('td')[column];
          if (!row || !cell) continue;
          partFromOthers(row);
          (cell.querySelector('.said') ?? cell).append(
            noteOfTold(told, words, subjects[place]?.isRest === true),
          );
        }
      }
      list.append(element('h3', notes.name), listOfTold(answers, words));
    });
    section.hidden = list.childElementCount === 0;
  };
  show();
  onNotebook(show);
}

function subjectOf({ dataset: { facet = '', terms = '' } }: HTMLElement): ToldRow {
  return { facet, terms: terms.split(' ').filter(Boolean), isRest: terms === '' };
}

/** A cell that stands for several on a phone stands for one program once they differ. */
function partFromOthers(row: HTMLElement): void {
  if (!row.querySelector('.rest')) return;
  row.classList.replace('one', 'not-known');
  const heads = row.closest('table')?.querySelectorAll<HTMLElement>('th[data-letter]');
  row.querySelectorAll('td').forEach((cell, column) => {
    cell.classList.remove('rest');
    const { letter = '', cellOf = '' } = heads?.[column]?.dataset ?? {};
    const who = element('span', cellOf, 'who');
    who.dataset.letter = letter;
    for (const old of cell.querySelectorAll('.who')) old.remove();
    cell.prepend(who);
  });
}

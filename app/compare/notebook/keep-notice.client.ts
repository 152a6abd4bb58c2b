import { forgetNotebook, keepingOfNotebook, keepNotebook, onNotebook } from './kept-notebook.client.ts';

/** Shows of each notice what is true of the browser, and does what its buttons say. */
export function enhanceKeepNotice(root: ParentNode): void {
  for (const notice of root.querySelectorAll<HTMLElement>('[data-keep]')) {
    const status = notice.querySelector<HTMLElement>('[role=status]');
    const say = (sentence = '', isSeen = false) => {
      if (!status) return;
      status.classList.toggle('spoken', !isSeen);
      status.textContent = sentence;
    };
    let before = keepingOfNotebook();
    const show = () => {
      const keeping = keepingOfNotebook();
      if (keeping === 'full' && before !== 'full') {
        // Said where its owner writes: the notice may be far out of sight.
        document.activeElement?.closest('.note, [data-call]')?.append(notice);
        say(notice.querySelector('[data-when=full]')?.firstChild?.textContent ?? '');
      }
      before = keeping;
      for (const part of notice.querySelectorAll<HTMLElement>('[data-when]')) {
        part.hidden = part.dataset.when !== keeping;
      }
    };
    notice.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button');
      if (!button) return;
      const isKeep = 'keepHere' in button.dataset;
      if (!isKeep && !window.confirm(button.dataset.forget)) return;
      if (isKeep) keepNotebook();
      else forgetNotebook();
      if (keepingOfNotebook() === 'kept') say(status?.dataset.kept);
      else say(isKeep ? '' : status?.dataset.forgotten, true);
      // The button that was pressed is gone.
      notice.focus();
    });
    show();
    onNotebook(show);
  }
}

import type { Enhance } from '#app/design/enhancing.client.ts';
import { enhanceCallAnswers } from './call-answers.client.ts';
import { enhanceKeepNotice } from './keep-notice.client.ts';
import { changeNotebook, keepingOfNotebook, openNotebook } from './kept-notebook.client.ts';
import { moveNotes } from './notebook.ts';
import { enhanceSavedPrograms } from './saved-programs.client.ts';
import { enhanceShortlist } from './shortlist.client.ts';
import { enhanceToldAnswers } from './told-answers.client.ts';

const FEATURES: readonly Enhance[] = [
  enhanceKeepNotice,
  enhanceCallAnswers,
  enhanceToldAnswers,
  enhanceShortlist,
  enhanceSavedPrograms,
];

let isOpen = false;

/** What works with what the browser keeps. */
export function enhanceNotebook(root: ParentNode): void {
  if (!isOpen) {
    openNotebook();
    isOpen = true;
  }
  takeMerges(root);
  for (const feature of FEATURES) feature(root);
}

/** Programs that were merged take the notes on both. */
function takeMerges(root: ParentNode): void {
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-merged]')) {
    const merges = (dataset.merged ?? '').split(' ').map((pair) => pair.split('>'));
    if (keepingOfNotebook() !== 'kept' || merges.length === 0) continue;
    changeNotebook((kept) => {
      for (const [from, to] of merges) if (from && to) moveNotes(kept, from, to);
    });
  }
}

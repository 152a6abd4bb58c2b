/** Shows what prints the page; without a script the browser's own menu does. */
export function enhancePrintButton(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-print][hidden]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

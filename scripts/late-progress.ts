const WIDTH = 24;
/** In milliseconds: what is done sooner needs no bar. */
const PATIENCE_MS = 1_000;

export interface LateProgress {
  show(word: string, done: number, total: number): void;
  clear(): void;
}

/** A bar on the terminal's error stream for what takes longer than a second; nothing where no one is looking. */
export function lateProgress(stream: NodeJS.WriteStream = process.stderr): LateProgress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  const startedAt = performance.now();
  let isShown = false;
  return {
    show(word, done, total) {
      // A single step cannot say how far it is, and may itself be the long one: it is named before it begins.
      if (total > 1 && performance.now() - startedAt < PATIENCE_MS) return;
      isShown = true;
      const bar = '█'.repeat(Math.round((done / Math.max(total, 1)) * WIDTH)).padEnd(WIDTH, '░');
      stream.write(`\r\u001b[2K${word.padEnd(14)}${total > 1 ? ` ${bar}` : ' …'}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[2K');
    },
  };
}

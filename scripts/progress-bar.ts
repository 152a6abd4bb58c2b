import { basename } from 'node:path';
import type { ImportProgress, ImportStage } from '#app/import/run-import.server.ts';

const WORDS: Readonly<Record<ImportStage, string>> = {
  read: 'reading',
  match: 'matching',
  write: 'writing',
  settle: 'settling',
};
const WIDTH = 24;

/** A bar on the terminal's error stream, redrawn in place; nothing where no one is looking. */
export function progressBar(file: string): { show: ImportProgress; clear(): void } {
  const stream = process.stderr;
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  const redraw = (text: string) => stream.write(`\r\u001b[2K${text}`);
  return {
    show(stage, done, total) {
      const share = total === 0 ? 1 : done / total;
      const filled = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
      const count = total > 1 ? ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : '';
      redraw(`${basename(file)}  ${WORDS[stage].padEnd(9)} ${filled}${count}`);
    },
    clear() {
      redraw('');
    },
  };
}

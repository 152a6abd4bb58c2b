import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const PARTIAL = /\.stepwell-partial-(?<pid>\d+)(?:-wal|-shm|-journal)?$/;

/** Makes an empty file beside a target, readable to its owner only: what is written here is not whole yet. */
export function createPartial(target: string): string {
  const partial = join(dirname(target), `${basename(target)}.stepwell-partial-${process.pid}`);
  removePartial(partial);
  closeSync(openSync(partial, 'wx', 0o600));
  return partial;
}

export function removePartial(partial: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${suffix}`, { force: true });
}

/** Removes what killed processes left in a folder. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = PARTIAL.exec(name)?.groups?.pid;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StepError } from './run-step.mjs';

const LOOK_EVERY_MS = 200;
/** Longer than an install and a build on a slow machine. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Outside the folder, since installing and building empty the folders inside it; one for each copy of it.
 * @param {string} folder
 */
export function lockFileOf(folder) {
  return join(tmpdir(), `stepwell-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}.lock`);
}

/** Locks that this very process holds: its number alone may be one that a killed process once had. */
const held = new Set();

/** @param {string} lockFile */
function holderOf(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid @param {string} lockFile */
function isAtWork(pid, lockFile) {
  if (pid === process.pid) return held.has(lockFile);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} lockFile */
function take(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    held.add(lockFile);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}

/** @param {string} lockFile */
function letGo(lockFile) {
  held.delete(lockFile);
  rmSync(lockFile, { force: true });
}

/**
 * Takes a killed holder's file away; puts it back where another process was quicker and it is a new one.
 * @param {string} lockFile
 * @param {number} holder
 */
function clearDead(lockFile, holder) {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    if (holderOf(aside) === holder) rmSync(aside, { force: true });
    else renameSync(aside, lockFile);
  } catch {
    // Another process cleared it first.
  }
}

/**
 * Does a job while no other process does one under the same lock file; waits for its turn.
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} job
 * @param {() => void} [onWait] called once where another process is at it
 * @returns {Promise<T>}
 */
export async function oneAtATime(lockFile, job, onWait = () => {}) {
  mkdirSync(dirname(lockFile), { recursive: true });
  const since = performance.now();
  let said = false;
  while (!take(lockFile)) {
    const holder = holderOf(lockFile);
    if (holder !== undefined && !isAtWork(holder, lockFile)) clearDead(lockFile, holder);
    else if (!said) {
      onWait();
      said = true;
    }
    if (performance.now() - since > PATIENCE_MS) {
      throw new StepError(
        `Process ${holder} has been at work for long. If it is not a Stepwell, delete ${lockFile}.`,
      );
    }
    await pause(LOOK_EVERY_MS);
  }
  const release = () => letGo(lockFile);
  process.once('exit', release);
  try {
    return await job();
  } finally {
    release();
    process.off('exit', release);
  }
}

import { spawn } from 'node:child_process';

/** How many of a failed step's lines are shown, at its beginning and at its end. */
const SHOWN_LINES = 30;

/** @param {string} output */
function shorten(output) {
  const lines = output.trim().split('\n');
  if (lines.length <= 2 * SHOWN_LINES) return lines.join('\n');
  return [...lines.slice(0, SHOWN_LINES), '…', ...lines.slice(-SHOWN_LINES)].join('\n');
}

/** What stops a command; it must not leave a step running behind it. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** A step of a command failed; the message says what to do, `output` what the step printed. */
export class StepError extends Error {
  /**
   * @param {string} message
   * @param {string} [output]
   */
  constructor(message, output = '') {
    super(message);
    this.output = shorten(output);
  }
}

/**
 * Runs a program and keeps what it prints. A signal to this process ends the program and then this process.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number }} [options] `show` prints as it comes
 * @returns {Promise<{ code: number, output: string }>} code is 124 after the time limit, 127 where it cannot start
 */
export function runProgram(program, args, { env = process.env, show = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let stopped = false;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    let output = '';
    let late = false;
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = timeoutMs
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, timeoutMs)
      : undefined;
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      if (stopped) process.exit(130);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(late ? 124 : (code ?? 1)));
  });
}

/**
 * Runs one of this project's own tools by its file, so that no shell and no PATH is needed.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export function runNode(args, options) {
  return runProgram(process.execPath, args, options);
}

/** @param {number} startedAt from `performance.now()` */
export function seconds(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { childScript } from '../fixtures/child-scripts.ts';

/** When a child is killed: as it announces its Nth step, or some milliseconds after the first. */
export type Moment = { step: number } | { delayMs: number };

export interface Outcome {
  end: 'killed' | 'finished';
  /** Every step that reached its parent. */
  steps: string[];
  /** From the first step to the end. */
  workMs: number;
}

/** Starts a child; `ended` settles once it is over. Without a moment nobody kills it. */
export function startChild(script: string, args: readonly string[], moment?: Moment): Promise<Outcome> {
  const child = fork(childScript(script), [...args], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return follow(child, moment);
}

async function follow(child: ChildProcess, moment: Moment | undefined): Promise<Outcome> {
  const steps: string[] = [];
  let startedAt: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let said = '';
  const kill = () => child.kill('SIGKILL');
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  child.on('message', (step) => {
    steps.push(String(step));
    startedAt ??= performance.now();
    if (!moment) return;
    if ('step' in moment) {
      if (steps.length === moment.step) kill();
    } else timer ??= setTimeout(kill, moment.delayMs);
  });
  const [code, signal] = await once(child, 'close');
  clearTimeout(timer);
  const workMs = startedAt === undefined ? 0 : performance.now() - startedAt;
  if (signal === 'SIGKILL') return { end: 'killed', steps, workMs };
  if (code !== 0) throw new Error(`${args(child)} ended with ${code}: ${said}`);
  return { end: 'finished', steps, workMs };
}

const args = (child: ChildProcess) => child.spawnargs.slice(-4).join(' ');

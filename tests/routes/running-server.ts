import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildWhenStale } from '../../scripts/build-when-stale.mjs';
import { lockFileOf, oneAtATime } from '../../scripts/one-at-a-time.mjs';

export interface RunningServer {
  /** "http://localhost:41234". */
  address: string;
  /** Every line that the server has written so far. */
  lines: string[];
  get(path: string, init?: RequestInit): Promise<Response>;
  /** What it keeps in memory now, where the system says so. */
  residentMegabytes(): number | undefined;
  /** Settles with the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the real built server on a free port over a database file; builds first where sources are newer. */
export async function startServer(
  databaseFile: string,
  env: Record<string, string> = {},
): Promise<RunningServer> {
  await oneAtATime(lockFileOf(process.cwd()), () => buildWhenStale(() => {}));
  const child = spawn(process.execPath, ['server.js'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_FILE: databaseFile,
      PORT: '0',
      REQUESTS_PER_MINUTE: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  const output = createInterface(child.stdout);
  const address = await new Promise<string>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line);
      const port = /^Stepwell listens at .*:(\d+)$/.exec(line)?.[1];
      if (port) resolve(`http://localhost:${port}`);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${lines.join('\n')}`)));
  });
  return {
    address,
    lines,
    get: (path, init) => fetch(address + path, { redirect: 'manual', ...init }),
    residentMegabytes: () => residentMegabytesOf(child.pid),
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = await ended;
      return code as number | null;
    },
  };
}

function residentMegabytesOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}

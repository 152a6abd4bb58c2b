import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { type BenchRow, benchRow } from './bench-row.ts';

const CONNECTIONS = 50;
const SECONDS = 8;
/** A running site is warm: until then the engine still compiles what a page runs. */
const WARM_UP_SECONDS = 6;
const P95_GOAL_MS = 400;
const PORT = 3900;

export interface PageCase {
  what: string;
  /** Asked for in turn. */
  paths: readonly string[];
  requestsPerSecondGoal: number;
}

/** The built server on a database, under load from this machine's other core. */
export async function benchPages(
  databaseFile: string,
  dataSet: string,
  pages: readonly PageCase[],
): Promise<BenchRow[]> {
  const server = await startServer(databaseFile);
  const rows: BenchRow[] = [];
  try {
    for (const page of pages) {
      await load(page.paths, WARM_UP_SECONDS);
      const result = await load(page.paths, SECONDS);
      const failed = result.errors + result.timeouts + result.non2xx;
      const about = { dataSet, runs: result.requests.total };
      rows.push({
        ...about,
        ...benchRow(
          { what: `${page.what}, 50 clients`, dataSet, unit: 'req/s', goal: page.requestsPerSecondGoal },
          [result.requests.average],
        ),
        atLeast: true,
      });
      rows.push({
        what: `${page.what}, answer time`,
        p50: result.latency.p50,
        p95: result.latency.p97_5,
        unit: 'ms',
        goal: P95_GOAL_MS,
        ...about,
      });
      rows.push(benchRow({ what: `${page.what}, errors`, dataSet, unit: 'errors', goal: 0 }, [failed]));
    }
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  return rows;
}

function load(paths: readonly string[], seconds: number): Promise<autocannon.Result> {
  return autocannon({
    url: `http://127.0.0.1:${PORT}`,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
    requests: paths.map((path) => ({ path })),
  });
}

async function startServer(databaseFile: string): Promise<ChildProcess> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_FILE: databaseFile,
    PORT: String(PORT),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    REQUESTS_PER_MINUTE: '0',
  };
  const options: SpawnOptions = { env, stdio: ['ignore', 'inherit', 'inherit'] };
  const server = spawn(process.execPath, ['server.js'], options);
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${PORT}/health`).catch(() => undefined);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

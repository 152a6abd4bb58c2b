import type { Env } from '#app/http/env.server.ts';
import { type Finding, ok, problem } from './finding.ts';

/** In milliseconds. */
const PATIENCE_MS = 3_000;

/** Says what is wrong with a port, or undefined where it is free. */
export type FindPortProblem = (port: number, host: string | undefined) => Promise<string | undefined>;

export async function checkPort({ port, host }: Env, findPortProblem: FindPortProblem): Promise<Finding> {
  if (port === 0) return ok('port', 'The server takes any free port (PORT is 0).');
  const wrong = await findPortProblem(port, host);
  if (wrong === undefined) return ok('port', `Port ${port} is free: no server is running on it.`);
  if (await isStepwell(`http://${host ?? 'localhost'}:${port}/health`)) {
    return ok('port', `A Stepwell serves on port ${port} and is well.`);
  }
  const [found = wrong, ...todo] = wrong.split('. ');
  return problem('port', `${found}.`, todo.join('. ') || 'Choose another port with PORT.');
}

async function isStepwell(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const said: unknown = await answer.json();
    return typeof said === 'object' && said !== null && 'status' in said && 'generation' in said;
  } catch {
    return false;
  }
}

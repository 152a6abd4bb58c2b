import { existsSync, statSync } from 'node:fs';
import type { Env } from '#app/http/env.server.ts';
import { listSources } from '#app/listings/source-repository.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { checkClock } from './check-clock.ts';
import { checkConfiguration, isPublicUrl } from './check-configuration.server.ts';
import { checkDatabase } from './check-database.server.ts';
import { checkDisk } from './check-disk.server.ts';
import { checkDurability } from './check-durability.server.ts';
import { checkImports } from './check-imports.ts';
import { checkIndex } from './check-index.server.ts';
import { checkMail, checkWaitingMail } from './check-mail.server.ts';
import { checkPapers } from './check-papers.server.ts';
import { checkPermissions } from './check-permissions.server.ts';
import { checkPort, type FindPortProblem } from './check-port.server.ts';
import { checkSearchServer } from './check-search-server.server.ts';
import { checkSources } from './check-sources.ts';
import { type Finding, ok, problem, SUBJECTS } from './finding.ts';
import {
  findNeededPapers,
  findNewestInstant,
  findUnfinishedRuns,
  findWaitingMail,
} from './upkeep-repository.server.ts';

export interface Surroundings {
  variables: Record<string, string | undefined>;
  now: Date;
  /** A file of the build; where it is missing, nothing was built yet. */
  builtFile: string;
  nodeVersion: string;
  /** What is wrong with this Node and what to do, or undefined. */
  findNodeProblem: (version: string) => string | undefined;
  findPortProblem: FindPortProblem;
}

/** Looks at everything that a directory needs to run, changes nothing, and says what to do. */
export async function examine(surroundings: Surroundings): Promise<Finding[]> {
  const { env, findings } = checkConfiguration(surroundings.variables);
  findings.push(checkNode(surroundings));
  if (env) findings.push(...(await examineWith(env, surroundings)));
  return findings.sort((a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject));
}

function checkNode({ nodeVersion, findNodeProblem }: Surroundings): Finding {
  const [found, ...todo] = (findNodeProblem(nodeVersion) ?? '').split('. ');
  if (!found) return ok('node', `Node ${nodeVersion} will do.`);
  return problem('node', `${found}.`, todo.join('. '));
}

async function examineWith(env: Env, surroundings: Surroundings): Promise<Finding[]> {
  const { findings, isReadable } = await checkDatabase(env.databaseFile);
  findings.push(
    await checkMail(env),
    checkDisk(env.databaseFile),
    ...checkPermissions(env.databaseFile),
    await checkPort(env, surroundings.findPortProblem),
  );
  const isWritable = !findings.some(({ subject, level }) => subject === 'permissions' && level === 'problem');
  if (!isReadable || !isWritable) return [...findings, sayClock(surroundings)];
  const database = openDatabase(env.databaseFile);
  try {
    const { now } = surroundings;
    const { reader, writer } = database;
    return [
      ...findings,
      await checkDurability(writer),
      await checkIndex(reader),
      ...(await checkSearchServer(reader, env, now)),
      ...checkWaitingMail(await findWaitingMail(reader), now),
      ...checkPapers(env.databaseFile, await findNeededPapers(reader)),
      sayClock(surroundings, await findNewestInstant(reader)),
      ...checkImports(await findUnfinishedRuns(reader), now),
      ...checkSources(await listSources(reader), now, isPublicUrl(env.publicUrl)),
    ];
  } finally {
    await database.close();
  }
}

function sayClock({ now, builtFile }: Surroundings, newestChange?: string): Finding {
  return checkClock(now, {
    ...(newestChange === undefined ? {} : { newestChange }),
    ...(existsSync(builtFile) ? { builtAt: statSync(builtFile).mtime } : {}),
  });
}

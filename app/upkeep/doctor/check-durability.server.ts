import type { Db } from '#db/connect.server.ts';
import { type Finding, ok, problem } from './finding.ts';
import { findDurability } from './upkeep-repository.server.ts';

const FULL = 2;

/** Whether what was committed outlives a power cut. */
export async function checkDurability(writer: Db): Promise<Finding> {
  const { journal, synchronous } = await findDurability(writer);
  if (journal === 'wal' && synchronous >= FULL) {
    return ok('database', 'Each change reaches the disk before it counts (WAL, synchronous FULL).');
  }
  return problem(
    'database',
    `Changes may be lost in a power cut (journal ${journal}, synchronous ${synchronous}).`,
    'Put the database on a local disk: network file systems cannot keep it.',
  );
}

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { papersFolderOf } from '#app/portal/claims/paper-store.server.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

const OTHERS_MAY_ENTER = 0o007;

/** Whether the papers of claims are there, can be written, and are closed to others. `keys` names those that are needed. */
export function checkPapers(databaseFile: string, keys: readonly string[]): Finding[] {
  const folder = papersFolderOf(databaseFile);
  const missing = keys.filter((key) => !existsSync(join(folder, key))).length;
  const findings = [...checkFolder(folder), ...(missing > 0 ? [sayMissing(missing, keys.length)] : [])];
  const found =
    keys.length === 0 ? 'No papers of claims are waited for.' : `Papers of open claims: ${keys.length}.`;
  return findings.length > 0 ? findings : [ok('papers', found)];
}

function sayMissing(missing: number, all: number): Finding {
  return advice(
    'papers',
    `Papers of open claims that are not there, as after a restore: ${missing} of ${all}.`,
    'Decide by other evidence, or ask for them again on the claim’s page.',
  );
}

function checkFolder(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    const found = `This account may not write the folder ${folder}.`;
    return [problem('papers', found, 'Give it to the account that runs Stepwell (chown).')];
  }
  if (process.platform === 'win32' || !(statSync(folder).mode & OTHERS_MAY_ENTER)) return [];
  const found = 'Every account of this machine may look into the papers of claims.';
  return [problem('papers', found, `Close the folder to others: chmod 700 ${folder}`)];
}

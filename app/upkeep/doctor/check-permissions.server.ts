import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { keyFileOf } from '#db/secret-key.server.ts';
import { findSecondNames } from '../keep-aside.server.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

const OTHERS_MAY_READ = 0o004;

export function checkPermissions(databaseFile: string): Finding[] {
  const folder = dirname(databaseFile);
  const findings = [...checkWritable(folder, 'folder'), ...checkWritable(databaseFile, 'database file')];
  if (existsSync(databaseFile) && process.platform !== 'win32') {
    if (statSync(databaseFile).mode & OTHERS_MAY_READ) {
      findings.push(
        advice(
          'permissions',
          'Every account of this machine may read the database.',
          `Close it to others: chmod o-rwx ${databaseFile}`,
        ),
      );
    }
    const keyFile = keyFileOf(databaseFile);
    if (existsSync(keyFile) && statSync(keyFile).mode & OTHERS_MAY_READ) {
      findings.push(
        problem(
          'permissions',
          `Every account of this machine may read ${basename(keyFile)}, which opens what the database seals.`,
          `Close it to others: chmod 600 ${keyFile}`,
        ),
      );
    }
    findings.push(
      ...findSecondNames(databaseFile).map((path) =>
        problem(
          'permissions',
          `A restore was cut short, and ${basename(path)} is a second name of the present database.`,
          'Run the restore again, or delete that name; the database stays.',
        ),
      ),
    );
  }
  if (findings.length === 0) findings.push(ok('permissions', 'The folder and the database can be written.'));
  return findings;
}

function checkWritable(path: string, what: string): Finding[] {
  if (!existsSync(path)) return [];
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return [];
  } catch {
    return [
      problem(
        'permissions',
        `This account may not write the ${what} ${path}.`,
        'Run Stepwell under the account that owns it, or give it to this one (chown).',
      ),
    ];
  }
}

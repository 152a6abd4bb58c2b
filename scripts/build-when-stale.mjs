import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp } from './fingerprint.mjs';
import { runNode, StepError } from './run-step.mjs';

const SOURCES = [
  'app',
  'db',
  'public',
  'vite.config.ts',
  'remix.config.js',
  'package.json',
  'package-lock.json',
];
const STAMP = join('build', '.stamp');
const RESULT = join('build', 'server', 'index.js');
const REMIX = join('node_modules', '@remix-run', 'dev', 'dist', 'cli.js');

/**
 * Builds server and browser bundles unless they are of these very sources.
 * @param {(sentence: string) => void} say
 * @returns {Promise<boolean>} whether anything was built
 */
export async function buildWhenStale(say) {
  const wanted = fingerprint(SOURCES);
  if (readStamp(STAMP) === wanted && existsSync(RESULT)) return false;
  say('Building …');
  // A build that is cut short must not look finished.
  rmSync(STAMP, { force: true });
  const { code, output } = await runNode([REMIX, 'vite:build'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new StepError('The build failed; the lines above say where.', output);
  mkdirSync('build', { recursive: true });
  writeFileSync(STAMP, wanted);
  return true;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, readStamp } from './fingerprint.mjs';
import { runNode, runProgram, StepError } from './run-step.mjs';

const LOCK = 'package-lock.json';
const STAMP = join('node_modules', '.stepwell-stamp');
/** What npm itself notes of the packages that it put in place. */
const INSTALLED = join('node_modules', '.package-lock.json');

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * Whether the packages in place are those of the lock file, as after `npm ci` by hand.
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function isInstalled(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional }]) =>
      installed[path] ? installed[path].version === version : optional === true,
    ) && Object.keys(installed).every((path) => path in locked)
  );
}

/** @param {string} file @returns {Packages} */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Loads the one package that is compiled for this Node and machine. */
async function findNativeProblem() {
  const { code, output } = await runNode(['-e', "new (require('better-sqlite3'))(':memory:').close()"]);
  return code === 0 ? undefined : output;
}

/**
 * The folder that holds Node's own headers, of this very version, so that a package can be compiled
 * without fetching them.
 * @param {readonly string[]} prefixes
 * @param {string} [version]
 */
export function findNodeHeaders(prefixes, version = process.versions.node) {
  return prefixes.find((prefix) => {
    const header = join(prefix, 'include', 'node', 'node_version.h');
    if (!existsSync(header)) return false;
    const text = readFileSync(header, 'utf8');
    const numbers = ['MAJOR', 'MINOR', 'PATCH'].map(
      (part) => text.match(new RegExp(`#define NODE_${part}_VERSION (\\d+)`))?.[1],
    );
    return numbers.join('.') === version;
  });
}

/** npm by its own file where npm started us, so that no shell is needed. @param {readonly string[]} args */
function npm(args) {
  const headers = findNodeHeaders([dirname(dirname(process.execPath)), '/usr']);
  const env = headers ? { ...process.env, npm_package_config_node_gyp_nodedir: headers } : process.env;
  const npmFile = process.env.npm_execpath ?? '';
  return npmFile.endsWith('npm-cli.js')
    ? runNode([npmFile, ...args], { env })
    : runProgram('npm', args, { env });
}

/**
 * Puts the locked packages in place unless they are.
 * @param {(sentence: string) => void} say
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installWhenStale(say) {
  const wanted = fingerprint([LOCK], [process.version, process.platform, process.arch]);
  if (readStamp(STAMP) === wanted) return false;
  if (isInstalled(packagesOf(LOCK), packagesOf(INSTALLED)) && !(await findNativeProblem())) {
    writeFileSync(STAMP, wanted);
    return false;
  }
  say('Installing packages; the first time takes a minute or two …');
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new StepError(
      'Packages could not be installed (npm ci). Check the network; where better-sqlite3 could not be compiled, ' +
        'install Python 3, make and a C++ compiler (Debian: apt-get install -y python3 make g++). Then run this again.',
      output,
    );
  }
  const problem = await findNativeProblem();
  if (problem) {
    throw new StepError(
      'better-sqlite3 does not load. Allow install scripts in npm, then run: npm ci',
      problem,
    );
  }
  writeFileSync(STAMP, wanted);
  return true;
}

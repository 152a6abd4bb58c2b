import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type LocatorServer, locatorPage, locatorServer, refuse } from '#tests/fixtures/locator-server.ts';
import { parseLiveFlags } from './live-file.ts';

test.each<[flags: Parameters<typeof parseLiveFlags>[0], source: string, files: string[], answer: unknown]>([
  [{}, 'colorado-bha', ['a.csv'], undefined],
  [{ live: true, state: 'co' }, 'findtreatment-api', [], { state: 'CO', type: 'both' }],
  [{ live: true, state: 'CO', type: 'sa' }, 'findtreatment-api', [], { state: 'CO', type: 'SA' }],
  [{ live: true }, 'findtreatment-api', [], 'Say which state: --state CO.'],
  [{ live: true, state: 'Colorado' }, 'findtreatment-api', [], 'There is no state Colorado.'],
  [
    { live: true, state: 'CO', type: 'IOP' },
    'findtreatment-api',
    [],
    '--type is SA, MH, both; it cannot be IOP.',
  ],
  [{ live: true, state: 'CO' }, 'colorado-bha', [], 'Only findtreatment-api can be read with --live.'],
  [{ live: true, state: 'CO' }, 'findtreatment-api', ['a.json'], 'Name files, or say --live; not both.'],
  [{ state: 'CO' }, 'findtreatment-api', ['a.json'], '--state and --type go with --live.'],
  [{ type: 'SA' }, 'findtreatment-api', ['a.json'], '--state and --type go with --live.'],
])('%j for %s with %j: %j', (flags, source, files, answer) => {
  expect(parseLiveFlags(flags, source, files)).toEqual(answer);
});

describe('npm run import -- findtreatment-api --live', () => {
  let folder: string;
  let server: LocatorServer;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stepwell-live-command-'));
  });

  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The command with what it printed, both streams in one. */
  function run(...flags: string[]): Promise<{ exitCode: number; output: string }> {
    const command = ['--import', 'tsx', 'scripts/import.ts', 'findtreatment-api', '--live', ...flags];
    const environment = {
      ...process.env,
      DATABASE_FILE: join(folder, 'stepwell.db'),
      FINDTREATMENT_URL: server.baseUrl,
      FINDTREATMENT_PAUSE_MS: '0',
      PUBLIC_URL: 'https://elm.example',
    };
    return new Promise((resolve) => {
      execFile(process.execPath, command, { env: environment }, (error, output, errors) =>
        resolve({ exitCode: error ? Number(error.code) : 0, output: output + errors }),
      );
    });
  }

  it('reads a state, reports on both kinds, and keeps no pages', async () => {
    server = await locatorServer((page) => locatorPage(page, 3, 2));
    const dry = await run('--state', 'CO', '--dry-run');
    expect(dry.output).toContain('Dry run');
    const report = join(folder, 'report.json');
    const { exitCode, output } = await run('--state', 'co', '--report', report);
    expect(output).toContain('findtreatment-mh, release 20');
    expect(exitCode).toBe(0);
    expect(server.pagesAsked()).toEqual([1, 2]);
    expect(server.asked[0]?.headers['user-agent']).toMatch(
      /^Stepwell\/\d+\.\d+\.\d+ \(\+https:\/\/elm\.example\)$/,
    );
    const reports = JSON.parse(readFileSync(report, 'utf8'));
    expect(reports.map((each: { rows: object }) => each.rows)).toEqual([
      { read: 1, listed: 1, rejected: 0 },
      { read: 2, listed: 2, rejected: 0 },
    ]);
    expect(readdirSync(join(folder, 'findtreatment-live'))).toEqual([]);
  });

  it('imports nothing where the locator refuses', async () => {
    server = await locatorServer((page) => (page === 2 ? refuse(403) : locatorPage(page, 3, 2)));
    const { exitCode, output } = await run('--state', 'CO');
    expect(output).toContain('refused with status 403');
    expect(exitCode).toBe(1);
    expect(existsSync(join(folder, 'stepwell.db'))).toBe(false);
  });
});

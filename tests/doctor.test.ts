import { chmodSync, linkSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { papersFolderOf } from '#app/portal/claims/paper-store.server.ts';
import { examine, type Surroundings } from '#app/upkeep/doctor/examine.server.ts';
import type { Subject } from '#app/upkeep/doctor/finding.ts';
import { openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { MIGRATION_NAMES, MIGRATIONS, migrateToLatest } from '#db/migrate.server.ts';
import { keyFileOf } from '#db/secret-key.server.ts';
import { nodeProblem } from '../scripts/node-version.mjs';
import { findPortProblem } from '../scripts/port-problem.mjs';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { makeAccount } from './fixtures/made-accounts.ts';
import { waitingClaim } from './fixtures/made-claims.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const NOW = new Date('2026-11-22T06:43:00.000Z');

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 40);
  chmodSync(database.file, 0o600);
});

afterEach(async () => {
  await database.close();
});

async function tell(file: string, changes: Partial<Surroundings> = {}): Promise<Record<string, string[]>> {
  const findings = await examine({
    variables: { DATABASE_FILE: file, PORT: '0', PUBLIC_URL: 'http://localhost:3000' },
    now: NOW,
    builtFile: join(database.folder, 'none.js'),
    nodeVersion: '20.19.0',
    findNodeProblem: nodeProblem,
    findPortProblem,
    ...changes,
  });
  const told: Record<string, string[]> = {};
  for (const { subject, level, found, todo } of findings) {
    told[subject] = [...(told[subject] ?? []), `${level}: ${found}${todo === undefined ? '' : ` → ${todo}`}`];
  }
  return told;
}

const levelsOf = (told: Record<string, string[]>) =>
  new Set(
    Object.values(told)
      .flat()
      .map((line) => line.split(':')[0]),
  );

describe('a directory that is well', () => {
  it('has nothing but what is well, and its made-up programs as advice', async () => {
    const told = await tell(database.file);
    expect(told.index).toEqual([expect.stringMatching(/^ok: .*holds all 40 listings/)]);
    expect(told.sources).toEqual([expect.stringMatching(/^advice: All programs here are made up/)]);
    delete told.sources;
    expect(levelsOf(told)).toEqual(new Set(['ok']));
    expect(Object.keys(told)).toEqual([
      'configuration',
      'node',
      'database',
      'index',
      'mail',
      'disk',
      'clock',
      'permissions',
      'papers',
      'imports',
      'port',
    ]);
  });
});

describe('what is wrong is found', () => {
  test.each<[reason: string, make: () => string | Promise<string>, subject: Subject, says: RegExp]>([
    [
      'no database',
      () => join(database.folder, 'none.db'),
      'database',
      /^problem: There is no database.*npm start/,
    ],
    [
      'a file that is none',
      () => {
        const file = join(database.folder, 'text.db');
        writeFileSync(file, 'x'.repeat(5000));
        return file;
      },
      'database',
      /^problem: .*cannot be read as a database.*→ .*npm run restore/,
    ],
    [
      'half a database',
      () => {
        const file = join(database.folder, 'half.db');
        copyDatabase(database.file, file);
        truncateSync(file, 40_960);
        return file;
      },
      'database',
      /^problem: .*npm run restore/,
    ],
    [
      'an earlier schema',
      async () => {
        const file = join(database.folder, 'earlier.db');
        const [first = ''] = MIGRATION_NAMES;
        const step = MIGRATIONS[first];
        const opened = openDatabase(file);
        if (step) await migrateToLatest(opened.writer, { [first]: step });
        await opened.close();
        return file;
      },
      'database',
      /advice: Its tables are of an earlier Stepwell.*→ Make a backup/,
    ],
    [
      'a newer schema',
      async () => {
        await database.writer.schema.createTable('future').addColumn('id', 'integer').execute();
        await sql`insert into kysely_migration values ('9999-future', '2999')`.execute(database.writer);
        return database.file;
      },
      'database',
      /problem: A newer Stepwell has changed it \(9999-future\)/,
    ],
    [
      'a table that was changed by hand',
      async () => {
        await database.writer.schema.dropTable('listing_alias').execute();
        return database.file;
      },
      'database',
      /problem: Its tables were changed by hand: it lacks table listing_alias/,
    ],
    [
      'a file that all may read',
      () => {
        chmodSync(database.file, 0o644);
        return database.file;
      },
      'permissions',
      /^advice: .*chmod o-rwx/,
    ],
    [
      'a key that all may read',
      () => {
        writeFileSync(keyFileOf(database.file), 'x'.repeat(64), { mode: 0o644 });
        return database.file;
      },
      'permissions',
      /^problem: .*secret\.key.*→ Close it to others: chmod 600/,
    ],
    [
      'papers of claims that all may look into',
      () => {
        mkdirSync(papersFolderOf(database.file), { mode: 0o755 });
        return database.file;
      },
      'papers',
      /^problem: .*may look into.*chmod 700/,
    ],
    [
      'a paper that a claim waits with and that is not there',
      async () => {
        const { id: ownerId } = await makeAccount(database.writer);
        await waitingClaim({ db: database.writer, ownerId });
        return database.file;
      },
      'papers',
      /^advice: Papers of open claims that are not there.*: 1 of 1\. → Decide by other/,
    ],
    [
      'a restore that was cut short before its last step',
      () => {
        linkSync(database.file, `${database.file}.before-restore-20260101-000000`);
        return database.file;
      },
      'permissions',
      /^problem: .*second name.*→ Run the restore again/,
    ],
    [
      'a clock that stands before the newest change',
      async () => {
        const change = { listing_id: 1, changed_at: '2027-01-01T00:00:00.000Z' };
        await database.writer.insertInto('listing_change').values(change).execute();
        return database.file;
      },
      'clock',
      /^problem: .*→ Set the clock/,
    ],
  ])('%s', async (_reason, make, subject, says) => {
    const told = await tell(await make());
    expect(told[subject]?.join('\n')).toMatch(says);
  });

  it('finds an old Node, and a configuration that cannot be used', async () => {
    const told = await tell('', { nodeVersion: '18.20.0', variables: { PORT: 'many' } });
    expect(told.node).toEqual([expect.stringMatching(/^problem: This is Node 18\.20\.0.*→ Get it from/)]);
    expect(told.configuration).toEqual([expect.stringMatching(/^problem: PORT cannot be used/)]);
    expect(told.database).toBeUndefined();
  });

  it('says where a folder is missing, and makes none', async () => {
    const told = await tell(join(database.folder, 'no', 'folder', 'stepwell.db'));
    expect(told.disk).toEqual([expect.stringMatching(/^problem: There is no folder/)]);
    expect(() => mkdirSync(join(database.folder, 'no'))).not.toThrow();
  });
});

describe('the port', () => {
  test.each([
    ['another program', 'hello', /^problem: Something already listens.*→ Stop it/],
    ['a Stepwell', JSON.stringify({ status: 'ok', generation: 1 }), /^ok: A Stepwell serves/],
  ])('is taken by %s', async (_reason, answer, says) => {
    const server = createServer((_request, response) => response.end(answer)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const variables = { DATABASE_FILE: database.file, HOST: '127.0.0.1', PORT: String(port) };
    const told = await tell('', { variables });
    server.close();
    expect(told.port).toEqual([expect.stringMatching(says)]);
  });
});

describe('mail', () => {
  const post = (posted_at: string) => {
    const row = { kind: 'reset', sealed: 'x', posted_at, tries: 3, next_try_at: NOW.toISOString() };
    return database.writer.insertInto('outbox').values(row).execute();
  };

  it('that waits for long is found, and for a moment is not', async () => {
    await post('2026-11-22T06:00:00.000Z');
    expect((await tell(database.file)).mail).toHaveLength(1);
    await post('2026-11-22T05:00:00.000Z');
    expect((await tell(database.file)).mail).toContainEqual(
      expect.stringMatching(/^problem: Messages wait to be sent: 2, the oldest since 2026-11-22T05/),
    );
  });

  it('is written as files without a server, which is no way to run a public site', async () => {
    expect((await tell(database.file)).mail).toEqual([
      expect.stringMatching(/^ok: .*files into the folder mail/),
    ]);
    const variables = {
      DATABASE_FILE: database.file,
      PORT: '0',
      PUBLIC_URL: 'https://stepwell.org',
      TRUST_PROXY: '1',
    };
    expect((await tell('', { variables })).mail).toEqual([expect.stringMatching(/^advice: .*→ Set it/)]);
  });

  it('needs to know the address of the site', async () => {
    const variables = { DATABASE_FILE: database.file, PORT: '0', SMTP_URL: 'smtp://127.0.0.1:1' };
    expect((await tell('', { variables })).configuration).toEqual([
      expect.stringMatching(/^problem: PUBLIC_URL is not set, so links in mail/),
    ]);
  });

  const listening = async (greeting: string | undefined) => {
    const server = createSocketServer((socket) => {
      if (greeting === undefined) socket.destroy();
      else socket.end(`${greeting}\r\n`);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    return { server, url: `smtp://someone:hidden-word@127.0.0.1:${port}` };
  };

  test.each<[reason: string, greeting: string | undefined, says: RegExp]>([
    ['a mail server', '220 mail.example ESMTP', /^ok: A mail server answers at 127\.0\.0\.1, port \d+/],
    ['something else', 'SSH-2.0-Sample', /^problem: No mail server answers.*→ Check SMTP_URL/],
    ['a line that drops', undefined, /^problem: No mail server answers/],
  ])('%s listens where SMTP_URL points', async (_reason, greeting, says) => {
    const { server, url } = await listening(greeting);
    const told = await tell('', { variables: { DATABASE_FILE: database.file, PORT: '0', SMTP_URL: url } });
    server.close();
    expect(told.mail).toEqual([expect.stringMatching(says)]);
    expect(JSON.stringify(told)).not.toContain('hidden-word');
  });
});

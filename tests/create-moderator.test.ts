import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeAccount, PASSWORD } from './fixtures/made-accounts.ts';
import { runCommand } from './fixtures/run-command.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';
import { startDirectoryServer } from './routes/directory-server.ts';

const LINK = /^ {2}(http:\/\/localhost:\d+)(\/provider\/confirm\?link=[\w-]{43})$/m;

describe('on the command line', () => {
  let database: TemporaryDatabase;
  beforeEach(async () => {
    database = await temporaryDatabase({ places: false });
  });
  afterEach(() => database.close());

  test('it makes a moderator and prints one link', async () => {
    const { code, output, errors } = await runCommand(
      'create-moderator',
      ['Mod@agency.example'],
      database.file,
    );
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('Mod@agency.example was made a moderator.');
    expect(output).toMatch(LINK);
    const made = await database.reader
      .selectFrom('account')
      .select(['email', 'role', 'password_hash'])
      .execute();
    expect(made).toEqual([{ email: 'Mod@agency.example', role: 'moderator', password_hash: null }]);
  });

  test('it makes one of who has an account', async () => {
    const { email } = await makeAccount(database.writer);
    const { output } = await runCommand('create-moderator', [email], database.file);
    expect(output).toContain(`${email} is now a moderator.`);
    expect(await database.reader.selectFrom('account').select('role').execute()).toEqual([
      { role: 'moderator' },
    ]);
  });

  test.each([
    ['no address', [], 2, /Give one email address/],
    ['two addresses', ['a@b.example', 'c@d.example'], 2, /Give one email address/],
    ['what is no address', ['mod'], 2, /Give one email address/],
    ['an unknown option', ['a@b.example', '--admin'], 2, /Unknown option/],
  ])('%s: says so and changes nothing', async (_reason, args, code, says) => {
    const outcome = await runCommand('create-moderator', args, database.file);
    expect(outcome.code).toBe(code);
    expect(outcome.errors).toMatch(says);
    expect(await database.reader.selectFrom('account').selectAll().execute()).toEqual([]);
  });

  test('without a database it makes none', async () => {
    const outcome = await runCommand('create-moderator', ['a@b.example'], join(database.folder, 'none.db'));
    expect([outcome.code, outcome.errors]).toEqual([1, expect.stringContaining('run npm start first')]);
    expect(readdirSync(database.folder)).not.toContain('none.db');
  });
});

describe('the first moderator', () => {
  let server: Awaited<ReturnType<typeof startDirectoryServer>>;
  beforeAll(async () => {
    server = await startDirectoryServer();
  });
  afterAll(() => server?.end());

  test('from the printed link to codes, which a moderator cannot do without', async () => {
    const { output } = await runCommand('create-moderator', ['mod@agency.example'], server.file);
    const link = LINK.exec(output)?.[2] ?? '';
    const send = (path: string, fields: Record<string, string>, cookie = '') =>
      server.get(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: server.address, cookie },
      });
    const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const read = async (path: string, cookie: string) =>
      (await server.get(path, { headers: { cookie } })).text();

    const first = cookieOf(await send(link, { password: PASSWORD }));
    expect(await read('/provider', first)).toContain('Please set this up first.');
    await send('/provider/account/codes', { intent: 'draft', password: PASSWORD }, first);
    const html = await read('/provider/account/codes', first);
    const key = /class="totp-key">([A-Z2-7 ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    const code = new TOTP({ secret: Secret.fromBase32(key) }).generate();
    expect(await read('/provider/account', first)).not.toContain('href="/moderate"');
    const turnedOn = await send('/provider/account/codes', { intent: 'turn-on', code }, first);
    const second = cookieOf(turnedOn);
    expect(await read(turnedOn.headers.get('location') ?? '', second)).toContain('href="/moderate"');
    expect(await read('/provider', second)).not.toContain('Please set this up first.');
    expect((await server.get('/provider/account', { headers: { cookie: first } })).status).toBe(303);

    const again = cookieOf(
      await send('/provider/sign-in', { email: 'mod@agency.example', password: PASSWORD }),
    );
    expect((await server.get('/provider/account', { headers: { cookie: again } })).status).toBe(303);
  });
});

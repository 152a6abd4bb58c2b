import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HandClock } from '#tests/fixtures/hand-clock.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { type Delivery, mailFolderOf, openDelivery } from './deliver.server.ts';
import { countPosted } from './outbox-repository.server.ts';
import {
  type Composer,
  type MailTrouble,
  openPostOffice,
  type PostOffice,
  WAITS_MINUTES,
} from './post-office.server.ts';

const KEY = randomBytes(32);
const FROM = 'no-reply@stepwell.example';
const MINUTE_MS = 60_000;

const composers: Record<string, Composer> = {
  hello: async ({ to = '', subject = 'Hello' }) => ({
    to,
    subject,
    text: 'A line.\n.\nFrom here: “smart” words.',
  }),
  nobody: async () => undefined,
};

interface Received {
  to: string[];
  source: string;
}

let database: TemporaryDatabase;
let clock: HandClock;
let troubles: MailTrouble[];
let opened: PostOffice[];
const received: Received[] = [];
let answerRecipient: (address: string) => Error | undefined;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, done) => done(answerRecipient(address)),
  onData(stream, session, done) {
    let source = '';
    stream.on('data', (chunk) => {
      source += chunk;
    });
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
      done();
    });
  },
});
let smtpUrl: string;

beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
  clock = new HandClock();
  troubles = [];
  opened = [];
  received.length = 0;
  answerRecipient = () => undefined;
  if (!server.server.listening) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const office of opened) await office.close();
  await database.close();
});

afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

function openOffice(delivery: Delivery = openDelivery(smtpUrl, FROM, database.file)): PostOffice {
  const office = openPostOffice({
    db: database,
    key: KEY,
    clock: () => new Date(clock.now()),
    delivery,
    composers,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  opened.push(office);
  return office;
}

const waiting = async () => (await countPosted(database.reader)).waiting;

describe('by a mail server', () => {
  test('a message arrives once, with its words and headers, and is forgotten', async () => {
    const office = openOffice();
    await office.post('hello', { to: 'ann@clinic.example' });
    await office.drain();
    await office.drain();
    expect(received.map(({ to }) => to)).toEqual([['ann@clinic.example']]);
    const [{ source } = { source: '' }] = received;
    expect(source).toMatch(/^From: Stepwell <no-reply@stepwell\.example>\r$/m);
    expect(source).toMatch(/^Subject: Hello\r$/m);
    expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(source).toMatch(/^Message-ID: <2026-01-01T12-00-00-000Z-1@stepwell\.example>\r$/m);
    expect(await waiting()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('nothing is sent where nobody is to get one', async () => {
    const office = openOffice();
    await office.post('nobody', {});
    await office.drain();
    expect([received.length, await waiting()]).toEqual([0, 0]);
  });

  test('what waits tells no name in the database', async () => {
    const db = database.writer;
    const office = openOffice();
    await db
      .transaction()
      .execute((trx) => office.post('hello', { to: 'canary-yellow@clinic.example' }, trx));
    const [row] = await db.selectFrom('outbox').selectAll().execute();
    expect(JSON.stringify(row)).not.toContain('canary');
  });

  test('a message stands or falls with its transaction', async () => {
    const office = openOffice();
    const failing = database.writer.transaction().execute(async (trx) => {
      await office.post('hello', { to: 'ann@clinic.example' }, trx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await office.drain();
    expect([received.length, await waiting()]).toEqual([0, 0]);
  });

  test('a server that is down is asked again, later and later, and then no more', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => gone.once('listening', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const office = openOffice(openDelivery(`smtp://127.0.0.1:${port}`, FROM, database.file));
    await office.post('hello', { to: 'ann@clinic.example' });
    for (const minutes of WAITS_MINUTES) {
      await office.drain();
      await clock.wait(minutes * MINUTE_MS - 1);
      const before = troubles.length;
      await office.drain();
      expect(troubles).toHaveLength(before);
      await clock.wait(1);
    }
    expect(await waiting()).toBe(1);
    await office.drain();
    expect(await waiting()).toBe(0);
    expect(troubles.map(({ tries, isGivenUp }) => [tries, isGivenUp])).toEqual(
      [...WAITS_MINUTES, 0].map((_wait, index) => [index + 1, index === WAITS_MINUTES.length]),
    );
  });

  test('a server that is back gets what waited', async () => {
    answerRecipient = () => Object.assign(new Error('try later'), { responseCode: 451 });
    const office = openOffice();
    await office.post('hello', { to: 'ann@clinic.example' });
    await office.drain();
    answerRecipient = () => undefined;
    await clock.wait(MINUTE_MS);
    await office.drain();
    expect(received).toHaveLength(1);
    expect(troubles).toHaveLength(1);
  });

  test('an address that is refused for good is not asked again, and others go on', async () => {
    answerRecipient = (address) =>
      address.startsWith('gone')
        ? Object.assign(new Error('no such mailbox'), { responseCode: 550 })
        : undefined;
    const office = openOffice();
    await office.post('hello', { to: 'gone@clinic.example' });
    await office.post('hello', { to: 'ann@clinic.example' });
    await office.drain();
    expect(received.map(({ to }) => to)).toEqual([['ann@clinic.example']]);
    expect(troubles).toMatchObject([{ kind: 'hello', tries: 1, isGivenUp: true }]);
    expect(await waiting()).toBe(0);
  });

  test('no word can add a header or a reader', async () => {
    const office = openOffice();
    await office.post('hello', { to: 'ann@clinic.example', subject: 'Hello\r\nBcc: all@evil.example' });
    await office.post('hello', { to: 'ann@clinic.example\r\nRCPT TO:<all@evil.example>' });
    await office.drain();
    expect(received).toEqual([]);
    expect(troubles.map(({ isGivenUp }) => isGivenUp)).toEqual([true, true]);
  });

  test('two processes send each message once', async () => {
    const offices = [openOffice(), openOffice()];
    for (let count = 0; count < 20; count++) {
      await offices[count % 2]?.post('hello', { to: `person-${count}@clinic.example` });
    }
    await Promise.all(offices.map((office) => office.drain()));
    expect(received.map(({ to }) => to[0]).sort()).toEqual(
      Array.from({ length: 20 }, (_, count) => `person-${count}@clinic.example`).sort(),
    );
  });

  test('a message that a process took with it when it was killed is sent by the next one', async () => {
    let isTaken: () => void = () => undefined;
    const taken = new Promise<void>((resolve) => {
      isTaken = resolve;
    });
    const stuck = openOffice({
      deliver: () => {
        isTaken();
        return new Promise(() => undefined);
      },
      close: () => undefined,
    });
    opened.pop();
    await stuck.post('hello', { to: 'ann@clinic.example' });
    void stuck.drain();
    await taken;
    const next = openOffice();
    await next.drain();
    expect(received).toHaveLength(0);
    await clock.wait(3 * MINUTE_MS);
    await next.drain();
    expect(received).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });
});

describe('without a mail server', () => {
  test('mail is written as files that only their owner can read', async () => {
    const office = openOffice(openDelivery(undefined, FROM, database.file));
    await office.post('hello', { to: 'ann@clinic.example' });
    await office.drain();
    const folder = mailFolderOf(database.file);
    const files = readdirSync(folder);
    expect(files).toEqual(['2026-01-01T12-00-00-000Z-1.txt']);
    const file = join(folder, files[0] ?? '');
    expect(readFileSync(file, 'utf8')).toMatch(
      /^From: no-reply@.*\nTo: ann@clinic\.example\nSubject: Hello\n\nA line\./,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

test('what was sealed by another key is dropped and told of', async () => {
  const other = openPostOffice({
    db: database,
    key: randomBytes(32),
    clock: () => new Date(clock.now()),
    delivery: openDelivery(undefined, FROM, database.file),
    composers,
    onTrouble: () => undefined,
  });
  await database.writer.transaction().execute((trx) => other.post('hello', { to: 'a@b.example' }, trx));
  await other.close();
  await openOffice().drain();
  expect(troubles).toMatchObject([{ isGivenUp: true }]);
  expect(await waiting()).toBe(0);
});

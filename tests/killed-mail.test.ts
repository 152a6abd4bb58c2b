import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mailTo } from './fixtures/mail-folder.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';
import { type RunningServer, startServer } from './routes/running-server.ts';

const MESSAGES = 12;

let database: TemporaryDatabase;
let silent: Server;
let running: RunningServer | undefined;
beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
  // Takes connections and never says a word, so that the first message is under way when the server dies.
  silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
});
afterEach(async () => {
  await running?.stop('SIGKILL');
  await new Promise((resolve) => {
    silent.close(resolve);
    silent.unref();
  });
  await database.close();
});

test('a server that is killed with mail under way has lost none that it took', async () => {
  const { port } = silent.address() as AddressInfo;
  const talking = new Promise((resolve) => silent.once('connection', resolve));
  const first = await startServer(database.file, { SMTP_URL: `smtp://127.0.0.1:${port}` });
  running = first;
  const addresses = Array.from({ length: MESSAGES }, (_, index) => `person-${index}@clinic.example`);
  const answers = await Promise.all(
    addresses.map((email) =>
      first.get('/provider/sign-up', {
        method: 'POST',
        body: new URLSearchParams({ email }),
        headers: { origin: first.address },
      }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 303));
  await talking;
  await first.stop('SIGKILL');

  // As if the minutes had passed for which the dead process held its message.
  await database.writer
    .updateTable('outbox')
    .set({ next_try_at: new Date(0).toISOString() })
    .execute();
  running = await startServer(database.file);
  await vi.waitFor(
    () => {
      for (const address of addresses) expect(mailTo(database.file, address)).toHaveLength(1);
    },
    { timeout: 20_000 },
  );
  expect(await database.reader.selectFrom('outbox').selectAll().execute()).toEqual([]);
});

test('a mail server that says nothing keeps no server from stopping', async () => {
  const { port } = silent.address() as AddressInfo;
  const talking = new Promise((resolve) => silent.once('connection', resolve));
  running = await startServer(database.file, { SMTP_URL: `smtp://127.0.0.1:${port}` });
  await running.get('/provider/sign-up', {
    method: 'POST',
    body: new URLSearchParams({ email: 'ann@clinic.example' }),
    headers: { origin: running.address },
  });
  await talking;
  expect(await running.stop()).toBe(0);
  expect(await database.reader.selectFrom('outbox').select('id').execute()).toHaveLength(1);
});

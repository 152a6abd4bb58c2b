import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import compression from 'compression';
import express, { type Response } from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendWhole } from './send-whole.ts';

const PARTS = ['<p>one</p>', '<p>two</p>', '<p>three</p>'].map((part) => part.repeat(400));

let server: Server;
let goOn: () => void;
beforeAll(async () => {
  const app = express();
  app.use(compression());
  app.use(sendWhole);
  const sendParts = async (response: Response) => {
    for (const part of PARTS) {
      response.write(Buffer.from(part));
      response.flush();
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    response.end();
  };
  app.get('/page', (_request, response) => sendParts(response.type('html')));
  app.get('/short', (_request, response) => void response.type('html').send('short'));
  app.get('/table', async (_request, response) => {
    response.type('csv').write(Buffer.from('a,b\n'));
    response.flush();
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    response.end(Buffer.from('1,2\n'));
  });
  server = createServer(app).listen(0);
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function get(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, path, headers }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}

const bodyOf = async (answer: IncomingMessage) => Buffer.concat(await answer.toArray());

test('a page that comes in parts arrives whole, in one piece', async () => {
  const pieces = await (await get('/page')).toArray();
  expect(pieces.map(String)).toEqual([PARTS.join('')]);
});

test('a page that comes in parts is compressed', async () => {
  const answer = await get('/page', { 'accept-encoding': 'gzip' });
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(await bodyOf(answer)).toString()).toBe(PARTS.join(''));
});

test('a page that is sent at once is sent once', async () => {
  expect((await bodyOf(await get('/short'))).toString()).toBe('short');
});

test('what is no page comes as it is written', async () => {
  const answer = await get('/table', { 'accept-encoding': 'gzip' });
  const [first] = await once(answer, 'data');
  expect(first.length).toBeGreaterThan(0);
  goOn();
  await once(answer, 'end');
});

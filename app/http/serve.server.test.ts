import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { whenToldToEnd } from './serve.server.ts';

test('an answer under way ends whole, and its connection is not kept for another', async () => {
  // Without a limit a kept connection would stay for ever.
  const server = createServer({ keepAliveTimeout: 0 });
  const end = whenToldToEnd(server);
  const asked = once(server, 'request');
  await once(server.listen(0), 'listening');
  const client = connect((server.address() as AddressInfo).port);
  client.write('GET / HTTP/1.1\r\nHost: stepwell.example\r\n\r\n');
  const [, response] = (await asked) as [unknown, ServerResponse];
  response.write('a page that ');
  const received = text(client);
  const ended = new Promise<void>((resolve) => end(resolve));
  response.end('ends');
  await ended;
  expect(await received).toMatch(/a page that [\s\S]*ends/);
});

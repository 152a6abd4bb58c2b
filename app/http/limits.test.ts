import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { clientKey, limitRequests } from './limits.ts';

async function statusesOf(perMinute: number, requests: number): Promise<number[]> {
  const app = express();
  app.use(limitRequests(perMinute, (_request, response) => void response.status(429).end()));
  app.use((_request, response) => void response.end('ok'));
  const server = app.listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    const statuses: number[] = [];
    for (let sent = 0; sent < requests; sent++)
      statuses.push((await fetch(`http://127.0.0.1:${port}/`)).status);
    return statuses;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('the request after the last allowed one is refused', async () => {
  expect(await statusesOf(3, 4)).toEqual([200, 200, 200, 429]);
});

test('zero sets no limit', async () => {
  expect(await statusesOf(0, 4)).toEqual([200, 200, 200, 200]);
});

test('a socket that is half closed has no address and still a key', () => {
  expect(clientKey({})).toBe('no-address');
});

test('addresses of one IPv6 network share a key', () => {
  expect(clientKey({ ip: '2001:db8::1' })).toBe(clientKey({ ip: '2001:db8::2' }));
});

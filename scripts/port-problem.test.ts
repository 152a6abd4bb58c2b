import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findPortProblem } from './port-problem.mjs';

test('a port in use is named, with what to do; once free it is no problem', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const problem = await findPortProblem(port, '127.0.0.1');
  expect(problem).toContain(`port ${port}`);
  expect(problem).toContain(`PORT=${port + 1} npm start`);
  await new Promise((resolve) => server.close(resolve));
  expect(await findPortProblem(port, '127.0.0.1')).toBeUndefined();
});

test('an address that is not of this machine', async () => {
  expect(await findPortProblem(3000, '192.0.2.1')).toContain('Check HOST and PORT');
});

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { type Env, EnvError } from './env.server.ts';

/** In milliseconds: how long answers under way may take once the server was told to stop. */
const PATIENCE_MS = 10_000;

/** Listens, and settles with the address once it does. Throws EnvError where the port is taken or closed to us. */
export async function listen(
  app: Express,
  { host, port }: Env,
): Promise<{ server: Server; address: string }> {
  const server = host ? app.listen(port, host) : app.listen(port);
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new EnvError(`Port ${port} cannot be used (${error.code}): set PORT to another one.`)),
    );
  });
  const bound = server.address() as AddressInfo;
  return { server, address: `http://${host ?? 'localhost'}:${bound.port}` };
}

/** On SIGTERM or SIGINT takes no new connection, lets answers under way end, then calls `close` and exits. */
export function stopOnSignal(server: Server, close: () => Promise<void>): void {
  const endAnswers = whenToldToEnd(server);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    endAnswers(() => void close().then(() => process.exit(0)));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/**
 * What it returns lets answers under way end and then calls `done`. Each connection is closed after its answer: one that is
 * kept for a next question would hold the server back until it is tired of waiting.
 */
export function whenToldToEnd(server: Server): (done: () => void) => void {
  let ending = false;
  server.on('request', ({ socket }, response) => {
    response.once('finish', () => {
      if (ending) socket.destroySoon();
    });
  });
  return (done) => {
    ending = true;
    server.close(done);
    server.closeIdleConnections();
  };
}

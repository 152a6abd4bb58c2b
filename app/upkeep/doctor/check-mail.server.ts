import { once } from 'node:events';
import { connect as connectPlainly } from 'node:net';
import { connect as connectSecretly } from 'node:tls';
import type { Env } from '#app/http/env.server.ts';
import { type Finding, ok, problem } from './finding.ts';

/** In milliseconds. */
const PATIENCE_MS = 5_000;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Whether the mail server answers as one. Nobody signs in, and nothing is sent. */
export async function checkMail({ smtpUrl }: Env): Promise<Finding> {
  if (smtpUrl === undefined) return ok('mail', 'SMTP_URL is not set. Nothing here sends mail yet.');
  const { protocol, hostname, port } = new URL(smtpUrl);
  const at = { host: hostname, port: Number(port) || DEFAULT_PORTS[protocol] || 25 };
  const greeting = await greetingOf(at, protocol === 'smtps:');
  const name = `${at.host}, port ${at.port}`;
  if (greeting.startsWith('220')) return ok('mail', `A mail server answers at ${name}.`);
  return problem(
    'mail',
    `No mail server answers at ${name}.`,
    'Check SMTP_URL, and that its port is open from here.',
  );
}

/** The first that the other side says; empty where nobody listens or speaks in time. */
async function greetingOf(at: { host: string; port: number }, isSecret: boolean): Promise<string> {
  const socket = isSecret ? connectSecretly({ ...at, servername: at.host }) : connectPlainly(at);
  try {
    const [first] = (await once(socket, 'data', { signal: AbortSignal.timeout(PATIENCE_MS) })) as [Buffer];
    return first.toString('latin1');
  } catch {
    return '';
  } finally {
    socket.on('error', () => undefined);
    socket.destroy();
  }
}

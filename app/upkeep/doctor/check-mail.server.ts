import { once } from 'node:events';
import { connect as connectPlainly } from 'node:net';
import { connect as connectSecretly } from 'node:tls';
import type { Env } from '#app/http/env.server.ts';
import { isPublicUrl } from './check-configuration.server.ts';
import { advice, type Finding, ok, problem } from './finding.ts';
import type { WaitingMail } from './upkeep-repository.server.ts';

/** In milliseconds. */
const PATIENCE_MS = 5_000;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Whether the mail server answers as one. Nobody signs in, and nothing is sent. */
export async function checkMail({ smtpUrl, publicUrl }: Env): Promise<Finding> {
  if (smtpUrl === undefined) {
    const found = 'SMTP_URL is not set: mail is written as files into the folder mail, beside the database.';
    return isPublicUrl(publicUrl)
      ? advice('mail', found, 'Set it, so that people who run programs get the links that they ask for.')
      : ok('mail', found);
  }
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

/** In milliseconds: a mail server that was down for a moment is no finding. */
const LONG_MS = 3_600_000;

/** Whether messages wait for long. */
export function checkWaitingMail({ waiting, oldest }: WaitingMail, now: Date): Finding[] {
  if (oldest === null || now.getTime() - Date.parse(oldest) < LONG_MS) return [];
  return [
    problem(
      'mail',
      `Messages wait to be sent: ${waiting}, the oldest since ${oldest}.`,
      'See that a server runs and that SMTP_URL is right; they are sent by themselves then.',
    ),
  ];
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

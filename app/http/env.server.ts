import { z } from 'zod';

const schema = z.object({
  HOST: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_FILE: z.string().min(1).default('data/stepwell.db'),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_API_KEY: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  SECRET_KEY: z.string().trim().min(32).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(1_200),
  FINDTREATMENT_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://findtreatment.gov/locator/exportsAsJson/v2'),
  FINDTREATMENT_PAUSE_MS: z.coerce.number().int().min(0).max(600_000).default(1_000),
  FINDTREATMENT_STATE_ID: z.coerce.number().int().min(1).optional(),
});

const WHAT_TO_SET: Record<keyof z.infer<typeof schema>, string> = {
  HOST: 'the address to listen on, such as 127.0.0.1; leave it out for all of them',
  PORT: 'a whole number from 0 to 65535; 0 takes a free one',
  PUBLIC_URL: 'the address that visitors use, such as https://example.org',
  DATABASE_FILE: 'the path of the database file',
  MEILI_URL: 'the address of the Meilisearch server, such as http://127.0.0.1:7700; leave it out for none',
  MEILI_API_KEY: 'the key that the Meilisearch server knows; docs/operating.md says which rights it needs',
  SMTP_URL: 'the mail server, such as smtp://user:password@mail.example.org:587',
  MAIL_FROM: 'the address that mail comes from, such as no-reply@example.org',
  SECRET_KEY: 'at least 32 random characters; leave it out to have them made and kept beside the database',
  TRUST_PROXY: 'how many proxies stand in front of the server, 0 to 10',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent',
  REQUESTS_PER_MINUTE: 'how many pages one address may read a minute; 0 sets no limit',
  FINDTREATMENT_URL: "the address of the federal locator's JSON; leave it out for its own",
  FINDTREATMENT_PAUSE_MS: 'milliseconds between two requests to the federal locator, 0 to 600000',
  FINDTREATMENT_STATE_ID: "the federal locator's own number of the state, where it is not the known one",
};

export interface Env {
  /** Absent: every address of the machine. */
  host?: string;
  port: number;
  publicUrl?: string;
  databaseFile: string;
  /** A search server; without one, search is answered from memory. The key is never shown. */
  meilisearch?: { url: string; apiKey?: string };
  /** The mail server. May hold a password, so it is never shown whole. */
  smtpUrl?: string;
  /** The address that mail comes from. */
  mailFrom?: string;
  /** What secrets in the database are sealed with. Never shown. */
  secretKey?: string;
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number;
  logLevel: string;
  /** Per client address; 0 sets no limit. */
  requestsPerMinute: number;
  /** What `import --live` asks. */
  findtreatment: { url: string; pauseMs: number; stateId?: number };
}

/** Where this site is reached: what the operator told, or this machine. Never what a request says. */
export function siteUrlOf({ publicUrl, port }: Pick<Env, 'publicUrl' | 'port'>): string {
  return publicUrl ?? `http://localhost:${port}`;
}

/** The environment says something that cannot be used; the message says what to set. */
export class EnvError extends Error {
  readonly code = 'bad-environment';
}

/** Reads and checks the environment. An empty variable counts as unset. Throws EnvError. */
export function requireEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(set);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    const lines = names.map((name) => `  ${name}: set ${WHAT_TO_SET[name as keyof typeof WHAT_TO_SET]}.`);
    throw new EnvError(`The configuration cannot be used:\n${lines.join('\n')}`);
  }
  const read = result.data;
  return {
    ...(read.HOST ? { host: read.HOST } : {}),
    port: read.PORT,
    ...(read.PUBLIC_URL ? { publicUrl: read.PUBLIC_URL } : {}),
    databaseFile: read.DATABASE_FILE,
    ...(read.MEILI_URL
      ? {
          meilisearch: { url: read.MEILI_URL, ...(read.MEILI_API_KEY ? { apiKey: read.MEILI_API_KEY } : {}) },
        }
      : {}),
    ...(read.SMTP_URL ? { smtpUrl: read.SMTP_URL } : {}),
    ...(read.MAIL_FROM ? { mailFrom: read.MAIL_FROM } : {}),
    ...(read.SECRET_KEY ? { secretKey: read.SECRET_KEY } : {}),
    trustProxy: read.TRUST_PROXY,
    logLevel: read.LOG_LEVEL,
    requestsPerMinute: read.REQUESTS_PER_MINUTE,
    findtreatment: {
      url: read.FINDTREATMENT_URL,
      pauseMs: read.FINDTREATMENT_PAUSE_MS,
      ...(read.FINDTREATMENT_STATE_ID === undefined ? {} : { stateId: read.FINDTREATMENT_STATE_ID }),
    },
  };
}

import { expect, test } from 'vitest';
import { EnvError, requireEnv } from './env.server.ts';

test('an empty environment is enough', () => {
  expect(requireEnv({})).toMatchObject({
    port: 3000,
    databaseFile: 'data/stepwell.db',
    trustProxy: 0,
    logLevel: 'info',
    requestsPerMinute: 1200,
  });
});

test('an empty variable counts as unset', () => {
  expect(requireEnv({ PORT: '', PUBLIC_URL: ' ' }).port).toBe(3000);
});

test('what is set is read', () => {
  const env = requireEnv({ HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: 'https://a.example', TRUST_PROXY: '1' });
  expect(env).toMatchObject({ host: '127.0.0.1', port: 0, publicUrl: 'https://a.example', trustProxy: 1 });
});

test.each([
  ['PORT', 'many'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'a.example'],
  ['PUBLIC_URL', 'ftp://a.example'],
  ['TRUST_PROXY', 'true'],
  ['LOG_LEVEL', 'loud'],
  ['REQUESTS_PER_MINUTE', '-1'],
])('%s=%s is refused with what to set', (name, value) => {
  expect(() => requireEnv({ [name]: value })).toThrow(EnvError);
  expect(() => requireEnv({ [name]: value })).toThrow(new RegExp(`${name}: set .+\\.`));
});

import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { answerMachine } from './answer-machine.server.ts';
import { problemSchema } from './schemas/problem-schema.ts';

const request = (headers: Record<string, string> = {}) =>
  new Request('http://stepwell.example/api/v1/programs?near=80202', { headers });

test('a fault of ours is a problem without a word of it; the log has the place and not the message', async () => {
  const lines = new PassThrough();
  const response = await answerMachine(request(), pino(lines), ['json'], () => {
    throw new TypeError('near 80202');
  });
  expect(response.status).toBe(500);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(problemSchema.parse(JSON.parse(text)).type).toBe('/api/v1/problems#broken');
  const logged = String(lines.read());
  expect(logged).toContain('TypeError');
  expect(text + logged).not.toContain('80202');
});

test('nothing is made for a form that it does not have', async () => {
  const made: string[] = [];
  const response = await answerMachine(
    request({ accept: 'text/csv' }),
    pino({ enabled: false }),
    ['json'],
    () => {
      made.push('made');
      return { body: {} };
    },
  );
  expect(response.status).toBe(406);
  expect(made).toEqual([]);
});

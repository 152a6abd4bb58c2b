import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeProblem, OLDEST_NODE } from './node-version.mjs';

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['24.1.0', true],
])('Node %s will do: %s', (version, expected) => {
  expect(nodeProblem(version) === undefined).toBe(expected);
});

test('the sentence names both versions', () => {
  expect(nodeProblem('18.1.0')).toContain('Node 18.1.0');
  expect(nodeProblem('18.1.0')).toContain(OLDEST_NODE);
});

test('package.json asks for the same', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe(`>=${OLDEST_NODE}`);
});

import { expect, test } from 'vitest';
import type { Problem } from './source-row.ts';
import { readWebsite } from './website-address.ts';

test.each<[text: string, href: string | undefined, lines: number, reason: string]>([
  ['http://www.elm.example', 'http://www.elm.example/', 0, 'as most are'],
  ['elm.example/care', 'http://elm.example/care', 0, 'without a scheme'],
  ['HTTPS://Elm.Example', 'https://elm.example/', 0, 'in capitals'],
  ['', undefined, 0, 'blank'],
  ['https://', undefined, 0, 'the prefill of a form'],
  ['http://Www.elm,example', undefined, 1, 'a comma for a point'],
  ['ask at the desk', undefined, 1, 'no address'],
  ['javascript:alert(1)', undefined, 1, 'another scheme'],
  ['localhost', undefined, 1, 'not on the web'],
])('%s: %s, %d lines (%s)', (text, href, lines) => {
  const problems: Problem[] = [];
  expect(readWebsite(text, { row: 2, field: 'website', problems })).toBe(href);
  expect(problems).toHaveLength(lines);
});

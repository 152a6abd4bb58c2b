import { expect, test } from 'vitest';
import { webAddressOf } from './web-address.ts';

test.each([
  ['a bare host', 'www.program.example', 'http://www.program.example/'],
  ['a whole address', 'https://program.example/iop', 'https://program.example/iop'],
  ['capitals', 'HTTPS://PROGRAM.EXAMPLE', 'https://program.example/'],
])('%s is a link', (_reason, text, href) => {
  expect(webAddressOf(text)?.href).toBe(href);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a script in capitals', 'JaVaScRiPt:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a file', 'file:///etc/passwd'],
  ['no address at all', 'ask at the desk'],
  ['nothing', ''],
])('%s is none', (_reason, text) => {
  expect(webAddressOf(text)).toBeUndefined();
});

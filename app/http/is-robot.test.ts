import { expect, test } from 'vitest';
import { isRobot } from './is-robot.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

test.each<[isOne: boolean, reason: string, headers: Record<string, string>]>([
  [false, 'Firefox', { 'user-agent': FIREFOX }],
  [
    false,
    'Safari on a phone',
    {
      'user-agent':
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    },
  ],
  [
    false,
    'a phone whose maker has “bot” in a longer word',
    { 'user-agent': 'Mozilla/5.0 (Linux; Android 14; CUBOT_X90) AppleWebKit/537.36 Chrome/138.0 Mobile' },
  ],
  [true, 'no name at all', {}],
  [true, 'a program', { 'user-agent': 'curl/8.5.0' }],
  [true, 'Node', { 'user-agent': 'node' }],
  [
    true,
    'a search engine',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ],
  [
    true,
    'a search engine that poses as a phone',
    {
      'user-agent':
        'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Mobile Safari/537.36 (compatible; bingbot/2.0)',
    },
  ],
  [true, 'a browser without a window', { 'user-agent': 'Mozilla/5.0 (X11) HeadlessChrome/138.0' }],
  [true, 'a page that is loaded ahead', { 'user-agent': FIREFOX, 'sec-purpose': 'prefetch;prerender' }],
  [true, 'the same, said the old way', { 'user-agent': FIREFOX, purpose: 'prefetch' }],
])('%s: %s', (isOne, _reason, headers) => {
  expect(isRobot(new Headers(headers))).toBe(isOne);
});

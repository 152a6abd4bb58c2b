import { expect, test } from 'vitest';
import { labelBrowser } from './browser-label.ts';

const APPLE = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Windows'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/17.5 Safari/605.1.15`, 'Safari, Mac'],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} Version/17.5 Mobile/15E148 Safari/604.1`,
    'Safari, iPhone',
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${APPLE} Chrome/128.0.0.0 Mobile Safari/537.36`, 'Chrome, Android'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${APPLE} Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0 `,
    'Edge, Windows',
  ],
  ['curl/8.5.0', ''],
  ['<script>alert(1)</script> Firefox/1', 'Firefox'],
  [null, ''],
])('%s is %s', (userAgent, label) => {
  expect(labelBrowser(userAgent)).toBe(label);
});

import { expect, test } from 'vitest';
import { addressOf, publicUrlOf } from './page-tags.ts';

test.each([
  ['the site’s own address is not set', undefined, '/states/colorado'],
  ['a bare host', 'https://a.example', 'https://a.example/states/colorado'],
  ['a slash behind it', 'https://a.example/', 'https://a.example/states/colorado'],
])('%s', (_reason, publicUrl, address) => {
  expect(addressOf('/states/colorado', publicUrl)).toBe(address);
});

test.each([
  ['the root hands it on', [{ id: 'root', data: { publicUrl: 'https://a.example' } }], 'https://a.example'],
  ['the root has none', [{ id: 'root', data: {} }], undefined],
  ['the root failed', [{ id: 'root' }], undefined],
  ['another route has one', [{ id: 'routes/x', data: { publicUrl: 'https://b.example' } }], undefined],
])('%s', (_reason, matches, publicUrl) => {
  expect(publicUrlOf(matches)).toBe(publicUrl);
});

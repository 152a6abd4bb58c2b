import { expect, test } from 'vitest';
import { decodeCompare, picksHref } from './compare-url.ts';

test('says the needs in the words of the search page', () => {
  const decoded = decodeCompare(
    new URLSearchParams('p=a&p=b&near=80202&accreditation=carf&show=differences'),
  );
  expect(decoded).toMatchObject({
    picks: ['a', 'b'],
    onlyDifferences: true,
    notRecognised: [],
    state: { place: { kind: 'text', text: '80202' }, needs: { accreditation: ['carf'] } },
  });
  expect(picksHref('/compare', decoded)).toBe(
    '/compare?p=a&p=b&near=80202&accreditation=carf&show=differences',
  );
});

test('a word that it does not know is named, and shows all', () => {
  const decoded = decodeCompare(new URLSearchParams('p=a&show=everything'));
  expect(decoded.onlyDifferences).toBe(false);
  expect(decoded.notRecognised).toEqual([{ name: 'show', word: 'everything', why: 'unknown-name' }]);
});

test('without needs the address is the picks alone', () => {
  const { state } = decodeCompare(new URLSearchParams());
  expect(picksHref('/print', { picks: ['a'], state })).toBe('/print?p=a');
  expect(picksHref('/compare', { picks: [], state, onlyDifferences: true })).toBe(
    '/compare?show=differences',
  );
});

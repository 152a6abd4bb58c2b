import { expect, test } from 'vitest';
import { codedTag, entityTagOf, findMatchingTag } from './entity-tag.ts';

const tag = entityTagOf(Buffer.from('one'));

test('the same bytes have the same strong tag, others another', () => {
  expect(tag).toMatch(/^"[\w-]{27}"$/);
  expect(entityTagOf(Buffer.from('one'))).toBe(tag);
  expect(entityTagOf(Buffer.from('two'))).not.toBe(tag);
});

test('coded bytes have a strong tag of their own', () => {
  expect(codedTag(tag, 'gzip')).toBe(`${tag.slice(0, -1)}-gzip"`);
  expect(codedTag('W/"weak"', 'gzip')).toBe('W/"weak"');
});

const other = entityTagOf(Buffer.from('two'));
test.each([
  ['no header', null, undefined],
  ['the tag', tag, tag],
  ['the tag, weak', `W/${tag}`, tag],
  ['the tag of the coded bytes', codedTag(tag, 'gzip'), codedTag(tag, 'gzip')],
  ['a list that holds it', `${other}, ${tag}`, tag],
  ['any', ' * ', tag],
  ['another tag', other, undefined],
  ['another tag, coded', codedTag(other, 'gzip'), undefined],
  ['a tag without quotes', tag.slice(1, -1), undefined],
  ['nothing', '', undefined],
  ['an open quote', tag.slice(0, -1), undefined],
])('%s', (_reason, header, found) => {
  expect(findMatchingTag(header, tag)).toBe(found);
});

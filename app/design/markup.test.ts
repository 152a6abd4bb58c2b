import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { html, type MarkupValue } from './markup.ts';

test.each<[string, MarkupValue, string]>([
  ['text is escaped', '<b>"R&D"</b>', '&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;'],
  ['what was escaped once is not escaped again', html`<b>${'R&D'}</b>`, '<b>R&amp;D</b>'],
  ['a list stands in its order', [html`<i>1</i>`, html`<i>2</i>`], '<i>1</i><i>2</i>'],
  ['zero is a number', 0, '0'],
  ['no is nothing', false, ''],
  ['nor is there anything where nothing is', undefined, ''],
])('%s', (_reason, value, expected) => {
  expect(html`<p>${value}</p>`.text).toBe(`<p>${expected}</p>`);
});

test('text and attributes come out as React writes them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, text) => {
      expect(html`<p title="${title}">${text}</p>`.text).toBe(
        renderToStaticMarkup(createElement('p', { title }, text)),
      );
    }),
  );
});

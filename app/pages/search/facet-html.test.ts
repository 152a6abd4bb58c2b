import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { facetHtml } from './facet-html.ts';

const words = messagesFor('en').search.filters;

const drawn = (...given: Parameters<typeof facetHtml>) => facetHtml(...given).text;

describe('facetHtml', () => {
  test.each(FACETS.filter((facet) => termsOfFacet(facet).length > 0))('%s offers each term once', (facet) => {
    const slugs = termsOfFacet(facet).map(({ slug }) => slug);
    for (const chosen of [[], slugs.slice(-1)]) {
      const html = drawn(facet, chosen, {}, words);
      const offered = [...html.matchAll(/ value="([^"]+)"/g)].map(([, slug]) => slug);
      expect(offered.sort()).toEqual([...slugs].sort());
      expect([...html.matchAll(/value="([^"]+)" checked=""/g)].map(([, slug]) => slug)).toEqual(chosen);
    }
  });

  test('a chosen term that is folded away stands open', () => {
    const folded = termsOfFacet('therapies').at(-1);
    if (!folded) throw new Error('no therapies');
    expect(drawn('therapies', [folded.slug], {}, words)).toContain('<details class="more" open="">');
    expect(drawn('therapies', [], {}, words)).toContain('<details class="more">');
  });

  test('zero is a count, and nobody to ask is no line', () => {
    const html = drawn(
      'accreditation',
      [],
      { carf: { yes: 0, open: 41 }, 'joint-commission': { yes: 1200, open: 0 } },
      words,
    );
    const row = (slug: string) => new RegExp(`value="${slug}"[\\s\\S]*?</label>`).exec(html)?.[0];
    expect(row('carf')).toContain('<span class="count">0 yes <span class="ask">41 to ask</span></span>');
    expect(row('joint-commission')).toContain('<span class="count">1,200 yes </span>');
  });

  test('signs of HTML in words are escaped as React escapes them', () => {
    const strange = { ...words, chooseOne: `<b>"it's" & more</b>` };
    const escaped = renderToStaticMarkup(createElement('option', { value: '' }, strange.chooseOne));
    expect(drawn('languages', [], {}, strange)).toContain(escaped);
  });

  test('of the many plans those stand open that are chosen, and those that most programs say yes to', () => {
    const yes = (count: number) => ({ yes: count, open: 3 });
    const counts = {
      aetna: yes(1),
      cigna: yes(2),
      humana: yes(9),
      optum: yes(4),
      umr: yes(5),
      upmc: yes(6),
      wellmark: yes(0),
    };
    const [open = '', folded = ''] = drawn('payers', ['wellmark'], counts, words).split('<details');
    const slugsIn = (html: string) => [...html.matchAll(/ value="([^"]+)"/g)].map(([, slug]) => slug);
    expect(slugsIn(open)).toEqual(['cigna', 'humana', 'optum', 'umr', 'upmc', 'wellmark']);
    expect(slugsIn(folded)).toContain('aetna');
    expect(folded).toContain(`Show all ${termsOfFacet('payers').length}`);
    expect(drawn('payers', [], {}, words)).not.toContain('<select');
  });
});

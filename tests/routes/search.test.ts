import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { CROWD, HANDMADE, slugOf } from './handmade-directory.ts';
import { SCHEDULED } from './handmade-schedule.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function page(path: string) {
  const html = mainOf(await (await server.get(path)).text());
  const results = html.slice(html.indexOf('id="results"'));
  const names = [...results.matchAll(/<h3[^>]*><a href="\/programs\/[^"]*">(.*?)<\/a>/g)].map(
    ([, name]) => name,
  );
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return {
    html,
    text: textOf(results),
    filters: textOf(html.slice(0, html.indexOf('id="results"'))),
    names,
    hrefs,
  };
}

describe('near a place', () => {
  test('programs of the usual care come by distance, with their distance', async () => {
    const { names, text } = await page('/search?near=80202&within=10');
    expect(names).toEqual([
      'Juniper Steps: Evening Program',
      'Two Rivers',
      'Cedar Landing',
      'Long Ago',
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;',
    ]);
    expect(text).toContain('Within 10 miles of 80202');
    expect(text).toContain('5 programs.');
    expect(text).toMatch(/1(\.\d)? miles? · 210 Sample Avenue, Denver, CO/);
  });

  test('without a chosen radius it takes the smallest that holds enough, and says it', async () => {
    expect((await page('/search?near=59601')).text).toMatch(/Within 5 miles of 59601/);
    expect((await page('/search?near=80202')).text).toMatch(/Within 50 miles of 80202/);
  });

  test('a city and a state will do', async () => {
    expect((await page('/search?near=Helena%2C+MT')).text).toContain('of Helena, MT');
    expect((await page('/search?near=Montana')).text).toContain('In Montana');
  });
});

describe('what was asked', () => {
  test('those that meet it stand before those that could, and a no is out', async () => {
    const { names, text } = await page('/search?near=80202&within=10&accreditation=carf');
    expect(names[0]).toBe('Juniper Steps: Evening Program');
    expect(names).not.toContain('Cedar Landing');
    expect(text).toContain('1 meets all you asked. 3 could match');
    expect(text).toMatch(/Meets all you asked.*Juniper.*Could match: ask them.*Two Rivers/);
  });

  test('a card says of each need yes, or not known and why', async () => {
    const { text } = await page('/search?near=80202&within=10&accreditation=carf&daypart=evening');
    expect(text).toContain('Yes CARF. Self-reported, not checked, 2023');
    expect(text).toContain('Not known CARF. Not checked in the federal survey, 2023');
    expect(text).toContain('Not known Evening. Federal survey cannot say');
    expect(text).toContain('meets 2 of 3. Ask about the rest.');
    expect(text).toContain('None is known to meet all you asked. 4 could match');
  });

  test('each of it has a link that takes it off', async () => {
    const { hrefs } = await page('/search?near=80202&within=10&accreditation=carf&daypart=evening');
    expect(hrefs).toContain('/search?near=80202&within=10&daypart=evening');
    expect(hrefs).toContain('/search?near=80202&within=10&accreditation=carf');
    expect(hrefs).toContain('/search?near=80202&within=10&care=any&accreditation=carf&daypart=evening');
    expect(hrefs).toContain('/search?near=80202&within=10');
  });

  test('several terms of one group are parted by "or" and go one by one', async () => {
    const { text, hrefs } = await page('/search?near=80202&within=10&accreditation=carf,ncqa&care=any');
    expect(text).toContain('CARF or NCQA');
    expect(hrefs).toContain('/search?near=80202&within=10&care=any&accreditation=carf');
    expect(hrefs).toContain('/search?near=80202&within=10&care=any&accreditation=ncqa');
  });

  test('a card says what to ask about each need that nobody told of', async () => {
    const { text } = await page('/search?near=80202&within=10&accreditation=carf&daypart=evening');
    expect(text).toContain(
      'Ask: Is this program itself accredited by CARF? Until what date? Do people meet in the evening?',
    );
    expect(text).not.toContain('Ask: Do you have this level of care');
  });

  test('words are kept by the filters, and have a chip of their own', async () => {
    const { html, text, hrefs } = await page('/search?q=juniper&near=80202&within=10');
    expect(text).toContain('“juniper”');
    expect(hrefs).toContain('/search?near=80202&within=10');
    expect(html).toContain('<input type="hidden" name="q" value="juniper"/>');
  });

  test.each([
    [
      'of what a card shows it counts every row, the level of care too',
      'daypart=evening',
      'it meets 2 of 3.',
    ],
    ['of nothing it says no number', 'care=any&daypart=midday', 'nearest first. Ask about the rest.'],
  ])('%s', async (_reason, asked, words) => {
    const response = await server.get(`/search?near=80202&within=10&accreditation=carf&${asked}`);
    expect(textOf(mainOf(await response.text()))).toContain(`Why it is here: ${words}`);
  });

  test('only sure answers leaves out what could match', async () => {
    const { names, text } = await page('/search?near=80202&within=10&accreditation=carf&certainty=sure');
    expect(names).toEqual(['Juniper Steps: Evening Program']);
    expect(text).not.toContain('could match');
  });

  test('a filter counts those that say yes and those to ask', async () => {
    const { filters } = await page('/search?near=80202&within=10');
    expect(filters).toContain('CARF 1 yes 3 to ask');
    expect(filters).toContain('Joint Commission 0 yes 5 to ask');
  });

  test('what a form sends, blanks and all, is a search', async () => {
    const { text } = await page(
      '/search?near=80202&within=10&care=intensive-outpatient&payers=&accreditation=carf&accreditation=ncqa&order=nearest',
    );
    expect(text).toContain('CARF or NCQA');
    expect(text).not.toContain('left out');
  });

  test('taking new people can be asked for, and says who told it and when', async () => {
    const { text, filters, names, hrefs } = await page(
      '/search?near=80202&within=10&openings=taking-new-people',
    );
    expect(filters).toMatch(/Openings Taking new people 1 yes 4 to ask/);
    expect(names[0]).toBe('Juniper Steps: Evening Program');
    expect(text).toContain('1 meets all you asked. 4 could match');
    expect(text).toContain('Yes Taking new people. State register, 2023');
    expect(text).toContain('Not known Taking new people. Federal survey cannot say');
    expect(hrefs).toContain('/search?near=80202&within=10');
  });

  test('a word that nobody knows is named', async () => {
    const { text } = await page('/search?near=80202&therapies=dbt,telepathy&colour=red');
    expect(text).toContain('therapies: “telepathy”');
    expect(text).toContain('colour: “red”');
  });
});

describe('beside the search', () => {
  test('programs that nobody asked about this care are counted and linked', async () => {
    const { text, hrefs } = await page('/search?near=80202&within=10');
    expect(text).toContain('1 program that nobody has asked about this kind of care');
    expect(hrefs).toContain('/search?near=80202&within=10&care=not-asked');
    expect((await page('/search?near=80202&within=10&care=not-asked')).names).toEqual(['Still Mind']);
  });

  test('programs of the state that withhold their address are counted and linked', async () => {
    const { text, hrefs } = await page('/search?near=80202&within=10');
    expect(text).toContain('1 program in Colorado does not show its address');
    expect(hrefs).toContain('/search?state=CO&address=withheld&within=10');
    const withheld = await page('/search?state=CO&address=withheld');
    expect(withheld.names).toEqual(['Quiet House']);
    expect(withheld.text).toContain('Colorado. The address is not shown');
  });

  test('where few are near, programs of the state that meet online are counted and linked', async () => {
    const far = await page('/search?near=59301&within=10&delivery=telehealth');
    expect(far.text).toContain('1 more program in Montana meets fully online');
    expect(far.hrefs).toContain('/search?state=MT&within=10&delivery=online-program');
    const online = await page('/search?state=MT&within=10&delivery=online-program');
    expect(online.names[0]).toBe(SCHEDULED.name);
    expect((await page('/search?near=59601&within=10')).text).not.toContain('meets fully online');
    expect((await page('/search?near=59301&within=10&languages=spanish&certainty=sure')).text).toContain(
      '1 more program in Montana meets fully online',
    );
  });
});

describe('pages', () => {
  test('hold every program once', async () => {
    const names = new Set<string | undefined>();
    for (const number of [1, 2, 3]) {
      const { names: onPage, text } = await page(`/search?near=59601&page=${number}`);
      expect(text).toContain(`Page ${number} of 3`);
      for (const name of onPage) names.add(name);
    }
    expect(names.size).toBe(CROWD);
  });

  test('behind the last one lead back to it', async () => {
    const response = await server.get('/search?near=59601&page=9');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/search?near=59601&page=3');
  });
});

describe('nothing found', () => {
  test('names what stands in the way, and what each change brings', async () => {
    const { text, hrefs } = await page(
      '/search?near=80202&within=5&accreditation=ncqa&therapies=cbt&certainty=sure',
    );
    expect(text).toContain('No program here fits with “NCQA”. Without it, there are programs.');
    expect(text).toContain('Remove “NCQA” 1');
    expect(text).toContain('1-800-662-4357');
    expect(hrefs).toContain('/search?near=80202&within=5&therapies=cbt&certainty=sure');
  });

  test('words that nobody matches are named and can go', async () => {
    const { text, hrefs } = await page('/search?q=zzyzx&near=80202&within=10');
    expect(text).toContain('No program here fits with “zzyzx”. Without it, there are programs.');
    expect(hrefs).toContain('/search?near=80202&within=10');
  });

  test.each([
    [
      'the one that nobody matches',
      'juniper+zzyzx',
      'No program here fits with “zzyzx”. Without it, there are programs.',
      ['juniper'],
    ],
    [
      'each that stands in the other’s way',
      'juniper+rivers',
      'Each of these changes helps',
      ['juniper', 'rivers'],
    ],
    [
      'all, where no one alone helps',
      'zzyzx+qqqq',
      'No program here fits with “zzyzx qqqq”. Without it',
      [''],
    ],
  ])('of several words it names %s', async (_which, words, because, left) => {
    const { text, hrefs } = await page(`/search?q=${words}&near=80202&within=10`);
    expect(text).toContain(because);
    for (const each of left) {
      expect(hrefs).toContain(`/search?${each && `q=${each}&`}near=80202&within=10`);
    }
  });

  test('the nearest that match further away are named, with their miles', async () => {
    const { text, hrefs } = await page('/search?near=80401&within=5');
    expect(text).toMatch(
      /The nearest that match are further away (\S+ )*?Juniper Steps: Evening Program 1\d(\.\d)? miles · Denver, CO/,
    );
    expect(hrefs).toContain(`/programs/${slugOf(HANDMADE[0]!)}`);
    // Nothing matches anywhere: nothing is promised.
    expect((await page('/search?near=80401&within=5&q=zzyzx')).text).not.toContain('further away');
  });

  test('a wider circle is offered where it helps', async () => {
    const { text, names } = await page('/search?near=80401&within=5');
    expect(names).toEqual([]);
    expect(text).toMatch(/Look within (10|15|25) miles \d/);
  });
});

describe('a place that cannot be used', () => {
  test.each([
    ['an unknown ZIP', '/search?near=00000', 'We do not know this ZIP code.'],
    ['half a ZIP', '/search?near=802', 'A ZIP code has five digits'],
    ['no place', '/search?near=qqqqqq', 'We do not know this place.'],
  ])('%s: says why and keeps what was typed', async (_reason, path, words) => {
    const { html } = await page(path);
    expect(textOf(html)).toContain(words);
    expect(html).toContain(`value="${path.split('=')[1]}"`);
  });

  test('a name of several places asks which', async () => {
    const { html, hrefs } = await page('/search?near=Springfield&accreditation=carf');
    expect(textOf(html)).toContain('There is more than one “Springfield”. Which one?');
    expect(hrefs).toContain('/search?near=Springfield,+IL&accreditation=carf');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function find(text: string, rest = ''): Promise<string | null> {
  const response = await server.get(`/search?${new URLSearchParams({ find: text })}${rest}`);
  expect(response.status).toBe(302);
  return response.headers.get('location');
}

async function main(path: string): Promise<{ text: string; hrefs: string[] }> {
  const html = mainOf(await (await server.get(path)).text());
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return { text: textOf(html), hrefs };
}

describe('the one box leads to the search that it means', () => {
  test.each([
    ['80202', '/search?near=80202', 'a ZIP needs no notice'],
    ['Denver, CO', '/search?near=Denver,+CO', 'nor does a place as the heading has it'],
    ['', '/search', 'nothing typed'],
    [
      'suboxone evening denver',
      '/search?near=Denver,+CO&medications=buprenorphine&daypart=evening&read=suboxone+evening+denver',
      'what was read is carried for the notice',
    ],
    [
      'motivatoinal interveiwing',
      '/search?therapies=motivational-interviewing&read=motivatoinal+interveiwing',
      'typos',
    ],
    [
      'juniper grove 80202',
      '/search?q=juniper+grove&near=80202&read=juniper+grove+80202',
      'the rest stays text',
    ],
    [
      'detox denver',
      '/search?near=Denver,+CO&care=detox&read=detox+denver',
      'care takes the place of the usual',
    ],
    ['8020', '/search?near=8020', 'a ZIP gone wrong is asked about'],
    ['iop near me', '/search?read=iop+near+me', 'no place was named, and the page says what to do'],
  ])('%s: %s (%s)', async (text, location) => {
    expect(await find(text)).toBe(location);
  });

  test('it adds to the rest of the search', async () => {
    expect(await find('cbt', '&near=80202&within=10&accreditation=carf')).toBe(
      '/search?near=80202&within=10&accreditation=carf&therapies=cbt&read=cbt',
    );
    expect(await find('helena mt', '&near=80202&accreditation=carf')).toMatch(
      /^\/search\?near=Helena,\+MT&acc/,
    );
    expect(await find('', '&at=39.75,-105')).toBe('/search?at=39.75,-105');
  });

  test('a plan of either kind is taken from one list', async () => {
    const answer = async (query: string) => (await server.get(`/search?${query}`)).headers.get('location');
    expect(await answer('near=80202&plan=aetna&daypart=evening')).toBe(
      '/search?near=80202&daypart=evening&payers=aetna',
    );
    expect(await answer('near=80202&plan=medicaid')).toBe('/search?near=80202&payment=medicaid');
    expect((await main('/search?near=80202&plan=magic')).text).toContain('plan: “magic”');
    expect((await main('/search?near=80202&plan=')).text).not.toContain('left out');
  });

  test.each(['%ff', 'a'.repeat(6_000), '%F0%9F%98%80', "'; drop table place", '<script>'])(
    'whatever is typed, it is a search: %s',
    async (typed) => {
      const response = await server.get(`/search?find=${typed}`);
      expect(response.status).toBe(302);
      expect((await server.get(response.headers.get('location') ?? '')).status).toBe(200);
    },
  );
});

describe('the page says how the words were read', () => {
  test('each part, and a link that searches for the words', async () => {
    const { text, hrefs } = await main((await find('suboxone evening denver')) ?? '');
    expect(text).toContain(
      'We read “suboxone” as Buprenorphine (Suboxone) for opioid use, “evening” as Evening and “denver” as Denver, CO.',
    );
    expect(hrefs).toContain('/search?q=suboxone+evening+denver');
    expect(text).toContain('Search for the words instead');
  });

  test('of a whole address, that its place alone was taken', async () => {
    const { text } = await main((await find('1600 Broadway, Denver, CO 80202')) ?? '');
    expect(text).toContain('We read “1600 Broadway, Denver, CO 80202” as 80202.');
    expect((await main((await find('Denver, CO 80202')) ?? '')).text).not.toContain('We read');
  });

  test('a chip for each can be taken off, and then nothing is said of it', async () => {
    const { hrefs } = await main((await find('suboxone evening denver')) ?? '');
    expect(hrefs).toContain('/search?near=Denver,+CO&daypart=evening');
    expect(hrefs).toContain('/search?medications=buprenorphine&daypart=evening');
    const { text } = await main('/search?near=Denver,+CO&daypart=evening');
    expect(text).not.toContain('We read');
  });

  test('a link that claims what the search does not ask is not believed', async () => {
    const { text } = await main('/search?near=80202&read=suboxone+evening');
    expect(text).not.toContain('We read');
    expect(text).not.toContain('left out');
  });

  test('one word is searched for as one word', async () => {
    const { text, hrefs } = await main((await find('suboxone', '&near=80202&accreditation=carf')) ?? '');
    expect(text).toContain('Search for the word instead');
    expect(hrefs).toContain('/search?q=suboxone&near=80202&accreditation=carf');
  });

  test('what stayed a word and is a town too can be looked near', async () => {
    const { text, hrefs } = await main('/search?q=hope');
    expect(text).toContain('This is also a place. Look near Hope');
    expect(hrefs).toContain('/search?near=Hope');
  });

  test.each(['iop near me', 'rehab for my son', 'I need help'])(
    '%s: true of every program, and answered with what to type',
    async (typed) => {
      expect((await main((await find(typed)) ?? '')).text).toContain('add a ZIP code or a city');
    },
  );

  test('letters of a city and of a state are the city, and the state is offered', async () => {
    const { text, hrefs } = await main((await find('cbt LA')) ?? '');
    expect(text).toContain('“LA” as Los Angeles, CA. Look in Louisiana instead.');
    expect(hrefs).toContain('/search?state=LA&therapies=cbt');
    expect((await main((await find('manhattan')) ?? '')).hrefs).toContain('/search?near=manhattan');
  });

  test('what is refused is asked for nowhere, and the page says so', async () => {
    expect(await find('no 12 step evening')).toBe('/search?daypart=evening&read=no+12+step+evening');
    const { text, hrefs } = await main('/search?daypart=evening&read=no+12+step+evening');
    expect(text).toContain('We did not use “no 12 step”. We cannot search for what you do not want');
    expect(hrefs).toContain('/search?q=evening');
    expect(hrefs.filter((href) => /q=[^&]*12|twelve/.test(href))).toEqual([]);
  });

  test('where the other half of what is refused can be asked for, it is offered', async () => {
    const { text, hrefs } = await main((await find('no evenings')) ?? '');
    expect(text).toContain('Ask for: Morning or Midday');
    expect(hrefs).toContain('/search?daypart=morning,midday');
    expect((await main('/search?daypart=evening&read=no+evenings')).text).not.toContain('We did not use');
  });

  test('of a wish that no source answers, that it was left out', async () => {
    expect(await find('iop for nurses')).toBe('/search?read=iop+for+nurses');
    const { text, hrefs } = await main('/search?read=iop+for+nurses');
    expect(text).toContain('We did not use “nurses”, since no source tells us.');
    expect(hrefs).toContain('/search?q=iop+for+nurses');
  });

  test('of a phone number, what to type instead', async () => {
    const { text } = await main((await find('(303) 555-0142')) ?? '');
    expect(text).toContain('We cannot look for a phone number');
    expect(text).toContain('No program here fits with “(303) 555-0142”');
  });

  test('a question of care itself leads to the guide that answers it', async () => {
    const { text, hrefs } = await main((await find('how much does rehab cost')) ?? '');
    expect(text).toContain('Read the guide: Paying for it');
    expect(hrefs).toContain('/guides/paying');
    expect(text).not.toContain('No programs.');
  });

  test('nobody is told what to type where a place is named', async () => {
    const location = await find('rehab for my son 80202');
    expect((await main(location ?? '')).text).not.toContain('add a ZIP code');
  });
});

describe('words of danger', () => {
  test.each([
    'kill myself',
    'suicide',
    'sucide help',
    'my son overdosed',
    'I want to die',
    'i cant take it anymore',
    'he is not breathing',
  ])('%s: the crisis lines stand above the results', async (typed) => {
    const { text } = await main((await find(typed)) ?? '');
    expect(text).toMatch(
      /^\s*Skip.*If a life is in danger, get help now.*Call 911.*Call 988.*1-800-662-4357/s,
    );
  });

  test('and nothing is looked for by those words', async () => {
    expect(await find('I want to die denver')).toBe('/search?near=Denver,+CO&read=I+want+to+die+denver');
  });

  test.each(['killingsworth clinic', 'dose clinic', 'overland park ks', 'selfhelp'])(
    '%s: no more than always',
    async (typed) => {
      expect((await main((await find(typed)) ?? '')).text).not.toContain('If a life is in danger');
    },
  );

  test('on a page that asks for the place too', async () => {
    const { text } = await main((await find('suicide springfield')) ?? '');
    expect(text).toMatch(/If a life is in danger.*more than one “Springfield”/s);
  });
});

describe('suggestions', () => {
  async function suggest(text: string) {
    const response = await server.get(`/suggest?${new URLSearchParams({ find: text })}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    const { suggestions } = (await response.json()) as {
      suggestions: { kind: string; label: string; fill?: string; href: string }[];
    };
    expect(suggestions.length).toBeLessThanOrEqual(8);
    return suggestions;
  }

  test.each([
    ['denv', 'place', 'Denver, CO', 'a city that was begun'],
    ['denvr', 'place', 'Denver, CO', 'a city with a typo'],
    ['fort col', 'place', 'Fort Collins, CO', 'two words'],
    ['st lou', 'place', 'St. Louis, MO', 'a short form'],
    ['portland o', 'place', 'Portland, OR', 'a city and a state that was begun'],
    ['8020', 'place', '80202 Denver, CO', 'a ZIP that was begun'],
    ['montan', 'place', 'Montana', 'a state'],
    ['subox', 'term', 'Buprenorphine (Suboxone) for opioid use', 'a brand'],
    ['motivatoinal interv', 'term', 'Motivational interviewing', 'a term with a typo'],
    ['carf', 'term', 'CARF', 'whole'],
  ])('%s: a %s, %s (%s)', async (typed, kind, label) => {
    expect(await suggest(typed)).toContainEqual(expect.objectContaining({ kind, label }));
  });

  test('one that completes the text says what the text becomes and where that leads', async () => {
    expect((await suggest('suboxone denv'))[0]).toEqual({
      kind: 'place',
      label: 'Denver, CO',
      fill: 'suboxone Denver, CO',
      href: '/search?near=Denver,+CO&medications=buprenorphine',
    });
  });

  test('what is refused is not offered', async () => {
    const kinds = async (text: string) => (await suggest(text)).map(({ kind }) => kind);
    expect(await kinds('12 st')).toContain('term');
    expect(await kinds('no 12 st')).not.toContain('term');
  });

  test.each(['', ' ', '?', 'x'.repeat(3_000), 'in', 'no such thing whatever'])(
    '%j: none, or some, and no error',
    async (typed) => {
      await suggest(typed);
    },
  );

  test('nothing withheld and nothing that is not published is suggested', async () => {
    for (const typed of ['quiet house', 'closed door', 'half written']) {
      const labels = (await suggest(typed)).map((each) => JSON.stringify(each));
      expect(labels.join()).not.toMatch(/Secretville|Closed Door|Half Written/);
    }
  });
});

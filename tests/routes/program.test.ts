import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';
import { SCHEDULED } from './handmade-schedule.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

const JUNIPER = slugOf(HANDMADE[0]!);

async function mainText(path: string): Promise<string> {
  return textOf(mainOf(await (await server.get(path)).text()));
}

describe('its address on the web', () => {
  test.each([
    ['other words before the id', '/programs/old-name-aaaaaaa1'],
    ['the id alone', '/programs/aaaaaaa1'],
    ['an id that was merged', '/programs/some-words-ccccccc1'],
  ])('%s: moved for good', async (_reason, path) => {
    const response = await server.get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/programs/${JUNIPER}`);
  });
});

describe('what sources add in words', () => {
  let html: string;
  beforeAll(async () => {
    html = mainOf(await (await server.get('/programs/still-mind-denver-co-aaaaaaa8')).text());
  });

  test('a few stand open, many are folded, and none is left out', () => {
    const folds = [...html.matchAll(/<details.*?<\/details>/gs)].map(([fold]) => textOf(fold));
    expect(textOf(html)).toMatch(/Also said Who runs it Private, nonprofit Federal survey, 2023/);
    const fold = folds.find((text) => text.includes('5 more things said about it')) ?? '';
    expect(fold).toMatch(
      /Clozapine.*Short talks.*tobacco.*HIV or AIDS; Lab tests.*Crisis team that comes to you/s,
    );
  });

  test('what a fact says already is not said again', () => {
    expect(textOf(html)).toMatch(/Smoking allowed No Federal survey, 2023/);
    expect(html).not.toContain('No smoking');
    expect(textOf(html)).toContain('Vaping Vaping is allowed in set places');
  });
});

describe('what it says', () => {
  let main: string;
  beforeAll(async () => {
    main = await mainText(`/programs/${JUNIPER}`);
  });

  test.each([
    ['a yes with its source and year', 'Cognitive behavioral therapy (CBT) Yes Federal survey, 2023'],
    ['a no with its source', /Methadone[^.]*? No Federal survey, 2023/],
    [
      'a box left empty',
      /Therapies Not known Dialectical behavior therapy \(DBT\) Not checked in the federal survey, 2023/,
    ],
    ['a program’s own word for a mark', 'CARF Yes Self-reported, not checked, 2023'],
    [
      'a mark that its issuer lists, with its number',
      'Yes Number DEMO-1142 State register, February 27, 2023',
    ],
    ['what no source of several could say', 'Schedule Not known No source has told us'],
    ['the restriction, before the facts', /opioid[\s\S]*What care, and for whom/],
    ['where it is', '210 Sample Avenue, Denver, CO 80202'],
    ['its phone', '303-555-0142'],
    ['the way in, with its extension', '303-555-0143, extension 7'],
    ['openings, dated', 'Taking new people State register, February 27, 2023'],
    ['office hours as what they are', 'These are the hours of the office. Sessions may be at other times.'],
    ['days with the same hours together', 'Monday to Wednesday 8 am to 8 pm'],
    ['what else is at this address', 'Also at this address Two Rivers'],
    ['a question for what nobody told', 'On which days and at what times do people meet?'],
    ['how much is known', /1 Accreditation and licensing 2 of 14 known/],
  ])('%s', (_reason, words) => {
    expect(main).toMatch(
      words instanceof RegExp ? words : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
  });

  test('what is known is not asked', () => {
    expect(main).not.toContain('Is this program accredited?');
    expect(main).not.toContain('Do you offer intensive outpatient care?');
  });

  test('a blank is never a no', () => {
    const noes = [...main.matchAll(/ No (?=Federal|State)/g)];
    expect(noes).toHaveLength(1);
  });
});

describe('what is not known', () => {
  let html: string;
  beforeAll(async () => {
    html = await (await server.get(`/programs/${JUNIPER}`)).text();
  });

  test.each([
    ['when it meets', 'Schedule', 'ask-sessions'],
    ['its length', 'How long it lasts', 'ask-weeks'],
    ['plans', 'Plans not named here', 'ask-plan'],
  ])('%s leads to its question', (_reason, name, question) => {
    const row = html.split('<div class="fact">').find((each) => each.startsWith(`<dt>${name}</dt>`));
    expect(row).toContain(`<a class="blank" href="#${question}">Not known</a>`);
    expect(html).toMatch(new RegExp(`<li id="${question}">[^<]+</li>`));
  });

  test('has no link where no question on the page asks for it', () => {
    const rows = html.split('<div class="fact">').filter((row) => row.includes('Not known</span>'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toContain('class="blank"');
    const linked = [...html.matchAll(/href="#(ask-[^"]+)"/g)].map(([, id]) => id);
    for (const id of linked) expect(html).toContain(`id="${id}"`);
  });
});

describe('what to ask', () => {
  const questionsOf = async (query: string) => {
    const html = await (await server.get(`/programs/${JUNIPER}${query}`)).text();
    const section = html.slice(html.indexOf('id="questions"'));
    return { html, text: textOf(section.slice(0, section.indexOf('</section>'))), section };
  };

  test('the visitor’s own comes first, in the words of the card, in place of the usual one', async () => {
    const { html, text } = await questionsOf('?near=80202&payers=aetna');
    expect(text).toMatch(/for sure\. Are you in network with Aetna\? My plan is …/);
    expect(text).not.toContain('Do you take my plan');
    expect(html).toContain('<li id="ask-plan">Are you in network with Aetna?');
    expect((await questionsOf('')).text).toContain('Do you take my plan');
  });

  test('leads on to the call and to the paper, with what was asked for', async () => {
    const { section } = await questionsOf('?near=80202&payers=aetna');
    for (const page of ['call-plan', 'print']) {
      const [, query = ''] = new RegExp(`href="/${page}\\?([^"]*)"`).exec(section) ?? [];
      expect(Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&')))).toEqual({
        near: '80202',
        payers: 'aetna',
        p: 'aaaaaaa1',
      });
    }
  });
});

describe('the office of the state', () => {
  test('that nobody checked is said to be so, and a link is a link to elsewhere', async () => {
    const html = await (await server.get(`/programs/${JUNIPER}`)).text();
    expect(html).toContain('<a href="https://bha.colorado.gov/" rel="noreferrer">');
    expect(textOf(html)).toContain('We have not checked that this is the right office');
  });

  test('that licenses addiction programs may be the wrong one for others', async () => {
    expect(await mainText(`/programs/${JUNIPER}`)).not.toContain('A program for mental health alone');
    expect(await mainText(`/programs/${slugOf(HANDMADE[7]!)}`)).toContain(
      'A program for mental health alone',
    );
  });
});

test('it says what this kind of care is not', async () => {
  expect(await mainText(`/programs/${JUNIPER}`)).toMatch(/What it is not .*In danger, call 911/);
});

describe('for search engines', () => {
  const headOf = async (path: string) => (await (await server.get(path)).text()).split('</head>')[0] ?? '';
  const dataOf = (head: string): Record<string, unknown> =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? 'null');

  test('title and description hold what tells programs of one name apart', async () => {
    const head = await headOf(`/programs/${JUNIPER}`);
    expect(head).toContain(
      '<title>Juniper Steps: Evening Program, 210 Sample Avenue, Denver, CO - Stepwell</title>',
    );
    expect(head).toContain(
      'content="Juniper Steps: Evening Program, 210 Sample Avenue, Denver, CO. Intensive outpatient program. Phone 303-555-0142.',
    );
  });

  test('the canonical link is the one address that does not move', async () => {
    expect(await headOf(`/programs/${JUNIPER}?utm_source=x`)).toContain(
      `<link rel="canonical" href="/programs/${JUNIPER}"/>`,
    );
  });

  test('the data block says what is known, and nothing else', async () => {
    expect(dataOf(await headOf(`/programs/${JUNIPER}`))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      name: 'Juniper Steps: Evening Program',
      url: `/programs/${JUNIPER}`,
      address: {
        '@type': 'PostalAddress',
        streetAddress: '210 Sample Avenue',
        addressLocality: 'Denver',
        addressRegion: 'CO',
        postalCode: '80202',
        addressCountry: 'US',
      },
      telephone: '+13035550142',
      sameAs: 'http://www.junipersteps.example/start',
      availableService: [
        { '@type': 'MedicalTherapy', name: 'Intensive outpatient program (IOP)' },
        { '@type': 'MedicalTherapy', name: 'Cognitive behavioral therapy (CBT)' },
      ],
    });
  });

  test('a withheld address is in none of it', async () => {
    const head = await headOf(`/programs/${slugOf(HANDMADE[3]!)}`);
    expect(head).toContain('Quiet House, Colorado');
    expect(dataOf(head).address).toEqual({
      '@type': 'PostalAddress',
      addressRegion: 'CO',
      addressCountry: 'US',
    });
  });

  test('what a source wrote cannot end the data block', async () => {
    const head = await headOf(`/programs/${slugOf(HANDMADE[8]!)}`);
    expect(head).not.toMatch(/<script>|alert\(1\)<\//);
    expect(dataOf(head).name).toBe(HANDMADE[8]!.name);
  });
});

test('what one source alone cannot say is named so', async () => {
  expect(await mainText(`/programs/${slugOf(HANDMADE[7]!)}`)).toMatch(
    /Level of care Not known Intensive outpatient program \(IOP\);.*? Federal survey cannot say/,
  );
});

test('a program that left the newest list says so', async () => {
  expect(await mainText(`/programs/${slugOf(HANDMADE[6]!)}`)).toContain('is not in the newest list');
});

test('a withheld address is nowhere on its pages', async () => {
  const paths = [
    `/programs/${slugOf(HANDMADE[3]!)}`,
    '/search?state=CO',
    '/search?state=CO&address=withheld',
  ];
  for (const path of [...paths, ...paths.map((path) => path.replace(/(\?|$)/, '.data$1'))]) {
    const text = await (await server.get(path)).text();
    // What a page was drawn from stays on the server.
    if (!path.includes('.data')) expect(text, path).toContain('Quiet House');
    expect(text, path).not.toContain('Secretville');
  }
});

test('what a source wrote is text, never markup or a script', async () => {
  const response = await server.get(`/programs/${slugOf(HANDMADE[8]!)}`);
  const html = await response.text();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;');
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('href="javascript:');
});

describe('a schedule', () => {
  let html: string;
  let schedule: string;
  beforeAll(async () => {
    html = await (await server.get(`/programs/${SCHEDULED.slug}`)).text();
    schedule = /<section class="criterion" id="schedule"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  });

  test.each([
    [
      'each track with its times, place, ages, length and hours',
      'Evening When it meets: Mon, Wed, Thu 6 to 9 pm Where: In person For: Young adults, adults How long: 8 to 12 weeks Each week: 9 hours',
    ],
    [
      'what nobody told of a track is not known',
      'Online When it meets: Mon to Thu 5:30 to 8 pm Where: Online For: Not known How long: Not known Each week: 10 hours',
    ],
    [
      'sessions online and in person',
      'Tue 9 am to noon; Sat 9 to 11:30 am online Where: In person and online',
    ],
    ['fewer hours than the floor', 'Each week: 5 hours 30 minutes less than 9 hours'],
    [
      'and what that means',
      'Two mornings adds up to 5 hours 30 minutes a week. Intensive outpatient care starts at 9 hours. Ask what else there is each week.',
    ],
    ['its source and date', 'State register, February 27, 2023.'],
    ['the floor with its source', 'or 6 for teens. Federal advice (SAMHSA), 2021.'],
    ['one track that is all online', 'Fully online Yes'],
  ])('%s', (_reason, words) => {
    expect(textOf(schedule)).toContain(words);
  });

  test('for teens is held against the lower floor', () => {
    expect(textOf(schedule)).toContain('Each week: 6 hours D');
    expect(textOf(schedule)).not.toContain('After school adds up');
  });

  test('is a picture with a sentence for who cannot see it', () => {
    const label = /<div class="week" role="img" aria-label="([^"]*)"/.exec(schedule)?.[1];
    expect(label).toBe(
      'The week as a picture. A, Evening: Mon, Wed, Thu 6 to 9 pm. B, Online: Mon to Thu 5:30 to 8 pm. C, After school: Mon, Wed, Thu 4 to 6 pm. D, Two mornings: Tue 9 am to noon; Sat 9 to 11:30 am online.',
    );
    const boxes = SCHEDULED.tracks.flatMap(({ sessions }) => sessions).length;
    expect(schedule.match(/<rect/g)).toHaveLength(boxes + SCHEDULED.tracks.length);
  });

  test('asks what it leaves open, and not what it says', () => {
    expect(textOf(html)).not.toContain('On which days and at what times do people meet?');
    expect(textOf(html)).not.toContain('Can people take part from home by video?');
  });

  test('of which nothing is known stands as a blank, and office hours as what they are', async () => {
    const main = await mainText(`/programs/${JUNIPER}`);
    expect(main).toContain('Schedule Not known');
    expect(main).toContain('These are the hours of the office. Sessions may be at other times.');
    expect(main).not.toContain('Each week');
  });
});

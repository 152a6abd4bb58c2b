import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { CROWD, HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

const htmlOf = async (path: string) => mainOf(await (await server.get(path)).text());

/** Counted from the list itself: published, and some source says yes. */
const INTENSIVE = HANDMADE.filter(
  ({ status = 'published', said = [] }) =>
    status === 'published' && said.some(({ yes = [] }) => yes.includes('intensive-outpatient')),
);
const IN_DENVER = INTENSIVE.filter(({ hidden }) => !hidden);

describe('/states', () => {
  test('counts every state, those without a program too', async () => {
    const text = textOf(await htmlOf('/states'));
    expect(text).toContain(`We list ${INTENSIVE.length + CROWD} intensive outpatient programs`);
    expect(text).toContain(`Colorado ${INTENSIVE.length} Connecticut 0`);
    expect(text).toContain(`Montana ${CROWD} Nebraska 0`);
    expect(text).not.toContain('Guam');
  });

  test('leads to each state by its one address', async () => {
    const hrefs = [...(await htmlOf('/states')).matchAll(/href="(\/states\/[^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(hrefs).toHaveLength(51);
    expect(hrefs).toContain('/states/new-york');
  });
});

describe('/states/:state', () => {
  test('counts its cities, and those that withhold their address apart', async () => {
    const html = await htmlOf('/states/colorado');
    const text = textOf(html);
    expect(text).toContain(`${INTENSIVE.length} intensive outpatient programs in 1 city`);
    expect(text).toContain(`Denver ${IN_DENVER.length}`);
    expect(text).toContain('1 more does not show its address');
    expect(html).toContain('href="/search?state=CO&amp;address=withheld"');
    expect(text).toContain('1 program that nobody has asked about this kind of care');
    expect(html).toContain('href="/search?state=CO&amp;care=not-asked"');
  });

  test('without a program says so', async () => {
    expect(textOf(await htmlOf('/states/kansas'))).toContain(
      'We know of no intensive outpatient program in Kansas',
    );
  });

  test.each([
    ['its code', '/states/CO', '/states/colorado'],
    ['its code in small letters', '/states/co', '/states/colorado'],
    ['its name', '/states/New%20York', '/states/new-york'],
    ['its name with capitals', '/states/COLORADO', '/states/colorado'],
    ['a slash behind it', '/states/colorado/', '/states/colorado'],
  ])('%s: moved for good', async (_reason, path, location) => {
    const response = await server.get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  test.each(['/states/nowhere', '/states/xx', '/states/%20', '/states/__proto__'])(
    '%s is not there',
    async (path) => {
      expect((await server.get(path)).status).toBe(404);
    },
  );
});

describe('/states/:state/:city', () => {
  test('lists its programs by name, with street and phone, the restriction, and who told of it last', async () => {
    const html = await htmlOf('/states/colorado/denver');
    const slugs = [...html.matchAll(/href="\/programs\/([^"]+)"/g)].map(([, slug]) => slug);
    const byName = [...IN_DENVER].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    expect(slugs).toEqual(byName.map(slugOf));
    const text = textOf(html);
    expect(text).toMatch(
      /Juniper Steps: Evening Program 210 Sample Avenue Treats: alcohol or drug use\. Only .*?opioid.*? Newest facts: State register, 2023\. 303-555-0142/,
    );
    expect([...text.matchAll(/Newest facts: [^.]+, \d{4}\./g)]).toHaveLength(IN_DENVER.length);
    expect(html).toContain('href="/search?near=Denver,+CO"');
  });

  test('without a program offers the nearest, nearest first', async () => {
    const text = textOf(await htmlOf('/states/colorado/hugo'));
    expect(text).toContain('We know of no intensive outpatient program in Hugo');
    const miles = [...text.matchAll(/([\d.]+) miles ·/g)].map(([, each]) => Number(each));
    expect(miles).toHaveLength(IN_DENVER.length);
    expect(miles).toEqual([...miles].sort((a, b) => a - b));
    expect(text).toContain(' · 210 Sample Avenue, Denver, CO');
  });

  test('far from all offers the nearest all the same', async () => {
    expect(textOf(await htmlOf('/states/alaska/nome'))).toMatch(/The nearest elsewhere .*[\d,]+ miles/);
  });

  test.each([
    ['the state’s code', '/states/co/denver', '/states/colorado/denver'],
    ['capitals', '/states/colorado/DENVER', '/states/colorado/denver'],
    ['another spelling', '/states/missouri/saint-louis', '/states/missouri/st-louis'],
    ['blanks', '/states/colorado/fort%20collins', '/states/colorado/fort-collins'],
    ['a short form', '/states/colorado/ft-collins', '/states/colorado/fort-collins'],
  ])('%s: moved for good', async (_reason, path, location) => {
    const response = await server.get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  test.each([
    ['a city that the state does not have', '/states/colorado/nowhere-town'],
    ['the city of a program that withholds it', '/states/colorado/secretville'],
    ['nothing that could be read', '/states/colorado/%3F%3F'],
  ])('%s is not there, and the state’s page is offered', async (_reason, path) => {
    const response = await server.get(path);
    expect(response.status).toBe(404);
    const html = mainOf(await response.text());
    expect(html).toContain('href="/states/colorado"');
    expect(textOf(html)).toContain('See programs in Colorado');
  });

  test('of a state that is none is not there', async () => {
    expect((await server.get('/states/xx/denver')).status).toBe(404);
  });
});

describe('each has tags of its own', () => {
  test.each([
    ['/states', 'Programs by state'],
    ['/states/colorado', 'Intensive outpatient programs in Colorado'],
    ['/states/colorado/denver', 'Intensive outpatient programs in Denver, Colorado'],
  ])('%s', async (path, title) => {
    const html = await (await server.get(`${path}?x=1`)).text();
    expect(html).toContain(`<title>${title} - Stepwell</title>`);
    expect(html).toContain(`<link rel="canonical" href="${path}"/>`);
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);
  });
});

test('a withheld address is on none of these pages, nor in their data', async () => {
  for (const path of ['/states', '/states/colorado', '/states/colorado/denver', '/states/colorado/hugo']) {
    for (const each of [path, `${path}.data`]) {
      const text = await (await server.get(each)).text();
      expect(text, each).not.toMatch(/Secretville|secretville/);
      if (path !== '/states') expect(text, each).not.toContain('Quiet House');
    }
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchSchema } from '#app/api/schemas/search-schema.ts';
import { startDirectoryServer, textOf } from './directory-server.ts';
import { CROWD } from './handmade-directory.ts';
import { SCHEDULED } from './handmade-schedule.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

/** The one program with a schedule is near Helena; nobody knows when the others of its crowd meet. */
const HELENA = 'near=59601&within=10';
const EVENINGS = 'free=mon-evening,wed-evening,thu-evening';
const UNKNOWN = CROWD - 1;

async function page(path: string): Promise<{ html: string; text: string }> {
  const response = await server.get(path);
  expect(response.status, path).toBe(200);
  const html = await response.text();
  return { html, text: textOf(html) };
}

const search = (query: string) => page(`/search?${HELENA}&${query}`);

/** The boxes of free hours that are checked. */
function checkedHours(html: string): string[] {
  const boxes = html.match(/<input[^>]* name="free"[^>]*>/g) ?? [];
  return boxes.filter((box) => box.includes('checked')).map((box) => /value="([^"]*)"/.exec(box)?.[1] ?? '');
}

async function api(query: string) {
  const response = await server.get(`/api/v1/programs?${HELENA}&${query}`);
  expect(response.status, query).toBe(200);
  return searchSchema.parse(await response.json());
}

const nextDecember = () => {
  const today = new Date();
  return `${today.getUTCMonth() === 11 ? today.getUTCFullYear() + 1 : today.getUTCFullYear()}-12-31`;
};

describe('search with free hours', () => {
  test('who fits comes first, with the track and its hours; who tells no schedule could match', async () => {
    const { text, html } = await search(EVENINGS);
    expect(text).toContain(`1 meets all you asked. ${UNKNOWN} could match`);
    expect(/<h3[^>]*><a[^>]*>([^<]*)/.exec(html)?.[1]).toBe(SCHEDULED.name);
    expect(text).toContain('Yes Fits your week: Evening, 9 hours a week.');
    expect(text).toContain('Not known Fits your week. Schedule not known: ask.');
    expect(text).toContain('Is there a track that meets only at these times: Mon, Wed, Thu evenings?');
  });

  test('where no schedule is known, the hours of the office are a reason to ask, with their source', async () => {
    const { text } = await page('/search?near=80202&within=10&free=mon-evening,tue-1800-2100');
    expect(text).toContain(
      'Schedule not known: ask. No source has told us The office is open to 8 pm on Mon, Tue: ask if they meet then. State register, 2023',
    );
    const { text: also } = await page('/search?near=80202&within=10&daypart=evening&free=mon-evening');
    expect(also.match(/The office is open to 8 pm/g)).toHaveLength(1);
  });

  test('what was asked can be taken off, and stands checked in the form', async () => {
    const { html, text } = await search(`${EVENINGS}&travel=20`);
    expect(text).toContain('Free: Mon, Wed, Thu evenings, 20 minutes’ way');
    const chip = /<a class="chip" href="([^"]*)" aria-label="Free[^"]*"/.exec(html)?.[1] ?? 'none';
    expect(chip.replaceAll('&amp;', '&')).toBe(`/search?${HELENA}`);
    expect(checkedHours(html)).toEqual(['mon-evening', 'wed-evening', 'thu-evening']);
    expect(html.match(/<input[^>]*type="checkbox"[^>]*name="free"/g)).toHaveLength(21);
    expect(text).toContain('Morning 6 am to noon Midday noon to 5 pm Evening 5 pm to 10 pm');
    expect(/<option value="20" selected="">/.test(html)).toBe(true);
  });

  test('half hours beyond the parts stand as boxes of their own', async () => {
    const { html, text } = await search('free=mon-1630-1700,mon-evening');
    expect(checkedHours(html)).toEqual(['mon-evening', 'mon-1630-1700']);
    expect(text).toContain('Also free Monday 4:30 to 5 pm');
  });

  test('who fits in part is counted, and shown with the session that clashes', async () => {
    const { html, text } = await search('free=mon-evening,wed-evening');
    expect(text).toContain(`None is known to meet all you asked. ${UNKNOWN} could match`);
    expect(text).toContain('1 program fits your week in part');
    const href = /<a href="([^"]*fit=part[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? 'none';
    const part = await page(href);
    expect(part.text).toContain('Fits your week in part: Evening, 9 hours a week. Thu 6 to 9 pm clashes.');
    expect(part.text).toContain('These fit your week in part.');
    expect((await page(`${href}&travel=20`)).text).toContain(
      'Fits in part: Mon, Wed evenings, with 20 minutes’ way',
    );
    expect(part.html.match(/<h3 /g)).toHaveLength(1);
    expect(part.html).toContain(
      `href="/search?${HELENA.replaceAll('&', '&amp;')}&amp;free=mon-evening,wed-evening"`,
    );
  });

  test('a way that leaves no time before the session, and more free hours that do', async () => {
    expect((await search('free=mon-1800-2100,wed-1800-2100,thu-1800-2100')).text).toContain('1 meets all');
    expect((await search('free=mon-1800-2100,wed-1800-2100,thu-1800-2100&travel=20')).text).toContain(
      'None is known',
    );
    expect((await search('free=mon-1730-2130,wed-1730-2130,thu-1730-2130&travel=20')).text).toContain(
      '1 meets all',
    );
  });

  test('an empty list names the free hours as what stands in the way', async () => {
    const { text, html } = await search('free=sat-evening&certainty=sure');
    expect(text).toContain('No program here fits with “Free: Sat evenings”. Without it, there are programs.');
    expect(html).toContain(`href="/search?${HELENA.replaceAll('&', '&amp;')}&amp;certainty=sure"`);
  });

  test('words that are no times are named, and a start that has passed', async () => {
    const { text } = await search('free=mon-night,mon-evening&travel=7&start=2020-01-01&fit=half');
    for (const named of ['free: “mon-night”', 'travel: “7”', 'start: “2020-01-01”', 'fit: “half”']) {
      expect(text).toContain(named);
    }
  });

  test('a start is asked of every program, and hides none', async () => {
    const { text: plain } = await search('');
    const { text } = await search(`start=${nextDecember()}`);
    expect(plain).toContain(`${CROWD} programs.`);
    expect(text).toContain(`${CROWD} programs.`);
    expect(text).toMatch(/Ask: Could I start on or after December 31, \d{4}\?/);
    expect(text).toMatch(/Start on or after December 31, \d{4}/);
  });
});

describe('the same needs on other pages', () => {
  const picks = `p=${SCHEDULED.id}&p=b0000001`;
  const asked = `${HELENA}&free=mon-evening,wed-evening&start=${nextDecember()}`;

  test('program', async () => {
    const { text } = await page(`/programs/${SCHEDULED.slug}?${HELENA}&${EVENINGS}`);
    expect(text).toContain('Yes Fits your week: Evening, 9 hours a week. State register, February 27, 2023');
  });

  test('compare, and its table for spreadsheets', async () => {
    const { text } = await page(`/compare?${picks}&${asked}`);
    expect(text).toContain('Fits your week May differ Mon, Wed evenings');
    expect(text).toContain('No Fits your week in part: Evening, 9 hours a week. Thu 6 to 9 pm clashes.');
    const csv = await (await server.get(`/compare.csv?${picks}&${asked}`)).text();
    expect(csv).toContain('Fits your week. Mon, Wed evenings');
    expect(csv).toContain('No. Fits your week in part: Evening, 9 hours a week. Thu 6 to 9 pm clashes.');
  });

  test.each(['/print', '/call-plan'])('%s asks about them', async (path) => {
    const { text } = await page(`${path}?${picks}&${asked}`);
    expect(text).toContain('Is there a track that meets only at these times: Mon, Wed evenings?');
    expect(text.match(/Could I start on or after December 31/g)).toHaveLength(2);
    expect(text).not.toContain('Are you taking new people?');
    expect(text).toContain('Fits your week in part');
  });
});

describe('API', () => {
  test('tells how each schedule stands', async () => {
    const body = await api(`${EVENINGS}&travel=20&size=2`);
    expect(body.search.ownTime).toEqual({
      free: ['mon-evening', 'wed-evening', 'thu-evening'],
      travelMinutes: 20,
      fit: 'whole',
      startFrom: null,
      timeZone: 'America/Denver',
    });
    expect(body.total).toEqual({ yes: 1, open: UNKNOWN });
    const [first, second] = body.programs;
    expect(first).toMatchObject({
      name: SCHEDULED.name,
      met: 1,
      week: { standing: 'met', tracks: [{ name: 'Evening', minutesAWeek: 540 }], clashes: [] },
    });
    expect(first?.whyHere).toContain('meets all');
    expect(second).toMatchObject({ met: 0, week: { standing: 'open', tracks: [], clashes: [] } });
  });

  test('counts and links those that fit in part', async () => {
    const body = await api('free=mon-evening,wed-evening');
    expect(body.beside.fitsInPart).toBe(1);
    const response = await server.get(body.links.fitsInPart ?? '');
    const part = searchSchema.parse(await response.json());
    expect(part.programs.map(({ week }) => week)).toEqual([
      {
        standing: 'denied',
        tracks: [{ name: 'Evening', minutesAWeek: 540 }],
        clashes: [{ weekday: 3, startsAt: 1080, endsAt: 1260, online: false }],
      },
    ]);
    expect(part.links.fitsInPart).toBeNull();
    expect((await api('')).programs[0]?.week).toBeNull();
  });
});

describe('a program beside free hours', () => {
  const besides = async (query: string) => {
    const { html } = await page(`/programs/${SCHEDULED.slug}?near=59601&${query}`);
    const section = /<section class="criterion" id="schedule"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    return { section, text: textOf(section) };
  };
  const FREE = `${EVENINGS},tue-morning`;
  /** What the picture shades: two shapes for each day, and one mark before the words. */
  const shaded = (section: string) => section.match(/class="edge"/g)?.length ?? 0;

  test('each track says whether it fits, and the picture shades the hours', async () => {
    const { section, text } = await besides(FREE);
    expect(text).toContain(
      'Your free hours: Tue mornings and Mon, Wed, Thu evenings. The tracks of this program Track When it meets Where For How long Each week Your week',
    );
    expect(text).toContain('Each week: 9 hours Your week: Fits');
    expect(text).toContain('Your week: Fits in part Tue 5:30 to 8 pm clashes.');
    expect(text).toContain('Each week: 6 hours Your week: Does not fit');
    expect(section).toContain('Your free hours: Tue mornings and Mon, Wed, Thu evenings.">');
    expect(shaded(section)).toBe(4 + 1);
  });

  test('the way there counts for what meets in person', async () => {
    const { text } = await besides(`${FREE}&travel=60`);
    expect(text).toContain('To go in person, you must be free 60 minutes before and after, too.');
    expect(text).toContain('Each week: 9 hours Your week: Fits');
  });

  test('hours at other times of the day are said, and nothing is shaded', async () => {
    const { section, text } = await besides('free=mon-2200-2330');
    expect(text).toContain('Your free hours, Mon 10 to 11:30 pm, lie outside this picture.');
    expect(shaded(section)).toBe(0);
  });

  test('without free hours no track is measured against them', async () => {
    const { section, text } = await besides('accreditation=carf');
    expect(text).toContain('The tracks of this program');
    expect(text).not.toContain('Your week');
    expect(shaded(section)).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/temporary-database.ts';
import { mainOf, textOf } from './directory-server.ts';
import { writeHandmadeDirectory } from './handmade-directory.ts';
import { writePlanWords } from './plan-words.ts';
import { type RunningServer, startServer } from './running-server.ts';

let database: TemporaryDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  await writePlanWords(database.writer);
  server = await startServer(database.file);
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

const get = async (path: string) => (await server.get(path)).text();
const text = async (path: string) => textOf(mainOf(await get(path)));
const leadsTo = async (path: string) => (await server.get(path)).headers.get('location');

function hrefsOf(html: string): string[] {
  return [...mainOf(html).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

const NEAR = '/search?near=80202&within=10';

/** The text of a card, by the program's name. */
async function card(path: string, name: string): Promise<string> {
  const cards = mainOf(await get(path)).split('<li class="card"');
  return textOf(cards.find((each) => each.includes(name)) ?? '');
}

describe('a search for a plan', () => {
  test('met by three grades, open where it is likely or not known, without those who do not take it', async () => {
    const page = await text(`${NEAR}&payers=aetna`);
    expect(page).toContain('3 meet all you asked.');
    expect(page).toContain('1 could match');
    expect(page).not.toContain('Long Ago');
  });

  test.each([
    [
      'Juniper Steps',
      'Yes In network with Aetna, says the program. For its PPO plans. It does not take its HMO plans. Made-up program, 2026. Call your plan to confirm.',
    ],
    ['Two Rivers', 'Yes Bills Aetna. Network not known . Made-up program, 2026. Call your plan to confirm.'],
    [
      'Cedar Landing',
      'Yes In network with Aetna, says the plan’s own list. Made-up plan list, 2026. Call your plan to confirm.',
    ],
    [
      'alert(1)',
      'Not known Aetna: likely, ask. It takes private insurance, plans not listed. Federal survey, 2023. Call your plan to confirm.',
    ],
  ])('the card of %s says how far the answer goes, who said so, and to call', async (name, words) => {
    expect(await card(`${NEAR}&payers=aetna`, name)).toContain(words);
  });

  test('what to ask names the plan, where half or all of it is open, or it is some of its plans', async () => {
    const question = 'Ask: Are you in network with Aetna? My plan is …';
    for (const name of ['Two Rivers', 'alert(1)', 'Juniper Steps'])
      expect(await card(`${NEAR}&payers=aetna`, name)).toContain(question);
    expect(await card(`${NEAR}&payers=aetna`, 'Cedar Landing')).not.toContain('Ask:');
  });

  test('only sure answers leave the likely ones out', async () => {
    expect(await text(`${NEAR}&payers=aetna&certainty=sure`)).not.toContain('likely');
  });

  test('any Blue plan is met by a Blue plan, and the page names it and offers to choose', async () => {
    const path = `${NEAR}&payers=bcbs-unspecified`;
    expect(await card(path, 'Juniper Steps')).toContain(
      'Yes Bills Anthem (Elevance Health). Network not known . Ask if Anthem (Elevance Health) is your plan.',
    );
    expect(await text(path)).toContain('We count programs that take any Blue Cross plan.');
    expect(hrefsOf(await get(path))).toContain('/search?near=80202&within=10&which=blue-cross');
    expect(await card(path, 'Two Rivers')).toContain('Ask: Are you in network with my Blue Cross plan?');
  });

  test('the other name on a card is told', async () => {
    expect(await text(`${NEAR}&payers=unitedhealthcare`)).toContain(
      'UnitedHealthcare: the card may say Optum too. Ask about both.',
    );
    expect(await text(`${NEAR}&payers=aetna`)).not.toContain('the card may say');
    expect(await text(`${NEAR}&payers=multiplan`)).toContain('is a network and no plan');
  });

  test('Medicaid is that of the program’s state, and the card says so where another one is searched', async () => {
    const path = '/search?near=80202&within=100&payment=medicaid';
    expect(await card(path, 'Juniper Steps')).toContain(
      'In network with Medicaid of Colorado, says the program.',
    );
    expect(await card(path, 'Juniper Steps')).not.toContain('another state');
    await database.writer
      .updateTable('listing')
      .set({ state: 'KS' })
      .where('public_id', '=', 'aaaaaaa2')
      .execute();
    await database.writer
      .updateTable('statement')
      .set({ yes: JSON.stringify(['intensive-outpatient', 'medicaid']) })
      .where('listing_id', '=', (eb) =>
        eb.selectFrom('listing').select('id').where('public_id', '=', 'aaaaaaa2'),
      )
      .execute();
    const other = await get('/api/v1/programs/aaaaaaa2');
    expect(other).toContain('"state":"KS"');
    expect(await card(path, 'Two Rivers')).toContain(
      'It is in Kansas. Medicaid of another state may not pay there.',
    );
    // Wherever else it is said how the program stands to that need.
    const { slug } = await database.writer
      .selectFrom('listing')
      .select('slug')
      .where('public_id', '=', 'aaaaaaa2')
      .executeTakeFirstOrThrow();
    const need = 'near=80202&payment=medicaid';
    const picked = `p=aaaaaaa1&p=aaaaaaa2&${need}`;
    for (const page of [`/programs/${slug}?${need}`, `/print?p=aaaaaaa2&${need}`, `/compare?${picked}`]) {
      expect(await text(page), page).toContain('Medicaid of another state may not pay there.');
    }
    expect(await get(`/compare.csv?${picked}`)).toContain('Medicaid of another state may not pay there.');
    expect(await text(`/programs/${slug}?near=66044&payment=medicaid`)).not.toContain('another state may');
  });

  test('programs that take no payment are a link away', async () => {
    const no = ['private-insurance', 'medicaid', 'medicare', 'military-insurance', 'state-insurance'];
    await database.writer
      .updateTable('statement')
      .set({ yes: JSON.stringify(['intensive-outpatient', 'no-charge']), no: JSON.stringify(no) })
      .where('listing_id', '=', (eb) =>
        eb.selectFrom('listing').select('id').where('public_id', '=', 'b0000003'),
      )
      .execute();
    await database.writer
      .insertInto('listing_change')
      .values((eb) => ({
        listing_id: eb.selectFrom('listing').select('id').where('public_id', '=', 'b0000003'),
        changed_at: '2026-11-22T00:00:00Z',
      }))
      .execute();
    await expect
      .poll(() => text('/search?near=59601&within=10&payers=aetna'))
      .toContain('1 program here says it asks for no payment');
    expect(hrefsOf(await get('/search?near=59601&within=10&payers=aetna'))).toContain(
      '/search?near=59601&within=10&assistance=no-charge',
    );
    expect(await text('/search?near=59601&within=10&payers=aetna')).not.toContain('Crowd 3 ');
    expect(await text('/search?near=59601&within=10')).not.toContain('no payment');
  });
});

describe('a plan as it is typed', () => {
  test.each([
    ['card=aetna', '/search?near=80202&payers=aetna', 'a name'],
    ['card=UHC', '/search?near=80202&payers=unitedhealthcare', 'letters on the card'],
    ['card=medi-cal', '/search?near=80202&payment=medicaid', 'a public program'],
    ['card=aetma+ppo&payers=cigna', '/search?near=80202&payers=aetna,cigna', 'beside one that is chosen'],
    ['card=blue+cross', '/search?near=80202&which=blue-cross', 'a name that several plans share'],
    ['plan=bcbs-unspecified', '/search?near=80202&which=blue-cross', 'the same from a list'],
    ['plan=aetna&card=bcbs', '/search?near=80202&payers=aetna&which=blue-cross', 'one of each'],
  ])('%s leads to %s: %s', async (query, location) => {
    expect(await leadsTo(`/search?near=80202&${query}`)).toBe(location);
  });

  test('what no plan is called is said, and the field keeps it', async () => {
    const html = await get('/search?near=80202&card=Sunny+Plan');
    expect(textOf(mainOf(html))).toContain('We do not know a plan called “Sunny Plan”.');
    expect(html).toContain('<a href="#filters">To the list of plans</a>');
    expect(html).toMatch(/<input[^>]*name="card"[^>]*value="Sunny Plan"/);
    expect(html).toContain('<details class="filter-group" open="">');
    expect(textOf(mainOf(html))).not.toContain('We left out');
  });

  test('a blank field asks nothing', async () => {
    expect((await server.get('/search?near=80202&card=')).status).toBe(200);
  });

  test.each(['<script>alert(1)</script>', '%00', 'a'.repeat(3_000), '😀'])(
    '%j breaks nothing',
    async (typed) => {
      const response = await server.get(`/search?card=${encodeURIComponent(typed)}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain('<script>alert(1)');
    },
  );

  test('suggestions for it are plans alone, with a word where it will be asked which', async () => {
    const { suggestions } = JSON.parse(await get('/suggest?card=blue+c'));
    expect(suggestions[0]).toEqual({
      kind: 'plan',
      label: 'Blue Cross',
      detail: 'asks which one',
      fill: 'Blue Cross',
      href: '/search?which=blue-cross',
    });
    const { suggestions: kaiser } = JSON.parse(await get('/suggest?card=kais'));
    expect(kaiser).toEqual([
      {
        kind: 'plan',
        label: 'Kaiser Permanente',
        fill: 'Kaiser Permanente',
        href: '/search?payers=kaiser-permanente',
      },
    ]);
    expect(JSON.parse(await get('/suggest?card=denver'))).toEqual({ suggestions: [] });
  });
});

describe('which plan?', () => {
  test('typed into the one box, with a place, it is asked before the search', async () => {
    expect(await leadsTo(`/search?${new URLSearchParams({ find: 'blue cross evening 80202' })}`)).toBe(
      '/search?near=80202&daypart=evening&which=blue-cross&read=blue+cross+evening+80202',
    );
  });

  test('the plans of the searched state come first, and those sold in every state', async () => {
    const html = await get(
      '/search?near=80202&daypart=evening&which=blue-cross&read=blue+cross+evening+80202',
    );
    const page = textOf(mainOf(html));
    expect(page).toContain('Which Blue Cross plan is on your card?');
    expect(page).toMatch(
      /Plans that we know of in Colorado Anthem \(Elevance Health\).*FEP Blue.*If you cannot tell/,
    );
    expect(page).toContain('Other Blue Cross plans Blue Cross and Blue Shield of Alabama');
    expect(hrefsOf(html)).toContain(
      '/search?near=80202&daypart=evening&payers=anthem&read=blue+cross+evening+80202',
    );
    expect(hrefsOf(html)).toContain(
      '/search?near=80202&daypart=evening&payers=bcbs-unspecified&read=blue+cross+evening+80202',
    );
    expect(html).toContain('<title>Which Blue Cross plan?');
  });

  test.each([
    [
      '/search?state=CA&which=blue-cross',
      /in California Anthem .*Blue Shield of California.*If you cannot tell/,
      'a state',
    ],
    ['/search?at=39.75,-105&which=blue-cross', /in Colorado Anthem/, 'a position'],
    [
      '/search?state=WY&which=blue-cross',
      /in Wyoming FEP Blue .*If you cannot tell/,
      'a state without one of its own',
    ],
    ['/search?which=blue-cross', /^(?!.*know of in).*Blue Cross plans Anthem/, 'no place'],
    [
      '/search?near=qqqqqq&which=blue-cross',
      /^(?!.*know of in).*Blue Cross plans Anthem/,
      'a place that is none',
    ],
    [
      '/search?near=80202&which=healthy-blue',
      /Which Healthy Blue plan.*Blue Cross NC.*South Carolina/,
      'two plans',
    ],
  ])('%s: %s, of %s', async (path, expected) => {
    expect(await text(path)).toMatch(expected);
  });

  test('picks and the rest of the search come along', async () => {
    const hrefs = hrefsOf(await get('/search?near=80202&accreditation=carf&which=blue-cross&p=aaaaaaa1'));
    expect(hrefs).toContain('/search?p=aaaaaaa1&near=80202&accreditation=carf&payers=anthem');
  });

  test('what was chosen is said as it was read', async () => {
    expect(await text('/search?near=80202&payers=anthem&read=blue+cross+80202')).toContain(
      'We read “blue cross” as Anthem (Elevance Health)',
    );
  });

  test('a word that is no such name is named, and the search stands', async () => {
    expect(await text('/search?near=80202&which=magic')).toContain('which: “magic”');
  });
});

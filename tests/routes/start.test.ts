import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf, withoutNonce } from './directory-server.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function screenOf(path: string): Promise<{ html: string; text: string; question: string }> {
  const response = await server.get(path);
  expect(response.status, path).toBe(200);
  const html = mainOf(await response.text());
  return { html, text: textOf(html), question: textOf(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '').trim() };
}

const decoded = (href: string) => href.replaceAll('&amp;', '&');

/** Where the link with these words leads. */
function hrefOf(html: string, words: string): string {
  const link = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].find(
    ([, , text]) => text === words,
  );
  expect(link, words).toBeDefined();
  return decoded(link?.[1] ?? '');
}

describe('one question a screen', () => {
  test.each([
    ['whom it is for', '/start', 'Who is it for?'],
    ['danger, of me', '/start?step=now&for=me', 'Is one of these true for you right now?'],
    ['danger, of someone', '/start?step=now&for=them', 'Is one of these true for them right now?'],
    ['danger, of nobody knows whom', '/start?step=now', 'Is one of these true right now?'],
    ['age, of me', '/start?step=age&for=me', 'How old are you?'],
    ['age, of someone', '/start?step=age&for=them', 'How old are they?'],
    ['what for', '/start?step=what&for=them', 'What do they need help with?'],
    ['where', '/start?step=where&for=me', 'Where could you go for care?'],
    ['card', '/start?step=card', 'Which insurance is there?'],
    ['week', '/start?step=week&for=them', 'When could they go?'],
    ['a step that is none', '/start?step=nonsense', 'Who is it for?'],
  ])('%s', async (_reason, path, question) => {
    const screen = await screenOf(path);
    expect(screen.question).toBe(question);
    expect(screen.html.match(/<h1/g)).toHaveLength(1);
    expect(screen.text).toContain('They do not tell which care a person needs.');
    expect(screen.text).toContain('Skip this question');
    expect(screen.text).toContain('We keep none of your answers.');
  });

  test('every answer, skip and way back leads to a screen with what was said before', async () => {
    const seen = new Set<string>();
    const open = ['/start?near=80202&accreditation=carf'];
    for (const path of open) {
      if (seen.has(path) || seen.size > 150) continue;
      seen.add(path);
      const response = await server.get(path);
      if (response.status === 302) {
        expect(response.headers.get('location'), path).toMatch(/^\/search\?near=80202.*accreditation=carf/);
        continue;
      }
      const html = mainOf(await response.text());
      for (const [, href = ''] of html.matchAll(/href="(\/start[^"]*)"/g)) {
        expect(decoded(href), path).toMatch(/near=80202.*accreditation=carf/);
        open.push(decoded(href));
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

describe('danger', () => {
  test.each([
    ['said on the first screen', '/start', 'Someone is in danger right now'],
    ['said on the second', '/start?step=now&for=me', 'Yes, one of these'],
  ])('%s: the lines to call come there and then, before all else', async (_reason, path, words) => {
    const { html, text } = await screenOf(hrefOf((await screenOf(path)).html, words));
    expect(html.indexOf('tel:911')).toBeGreaterThan(0);
    expect(html.indexOf('tel:911')).toBeLessThan(html.indexOf('href="/start'));
    expect(html).toContain('sms:988');
    expect(text).toContain('use naloxone if you have it');
    expect(text).not.toContain('Skip this question');
    // The way on says nothing of it.
    expect(hrefOf(html, 'Nobody is in danger now. Go on')).not.toContain('danger');
  });
});

describe('what it ends on', () => {
  test('the search that the filters would have made', async () => {
    const response = await server.get(
      '/start?step=done&for=me&near=80202&ages=adults&focus=substance-use&plan=aetna&daypart=evening&free=tue-evening&free=mon-evening',
    );
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(
      '/search?near=80202&focus=substance-use&ages=adults&daypart=evening&payers=aetna&free=mon-evening,tue-evening',
    );
  });

  test('the free hours of the last question, with what an address said of the way and the start', async () => {
    const { html, text } = await screenOf(
      '/start?step=week&for=them&near=80202&free=mon-evening,sat-0930-1200&travel=20&fit=part',
    );
    const boxes = html.match(/<input[^>]*type="checkbox"[^>]*name="free"[^>]*>/g) ?? [];
    expect(boxes).toHaveLength(22);
    expect(
      boxes.filter((box) => box.includes('checked')).map((box) => /value="([^"]*)"/.exec(box)?.[1]),
    ).toEqual(['mon-evening', 'sat-0930-1200']);
    expect(html.match(/type="hidden"[^>]*name="free"/g)).toBeNull();
    expect(html).toContain('<input type="hidden" name="travel" value="20"/>');
    expect(text).toContain('Check the times that they can always keep free.');
    expect(text).toContain(
      'So far: For someone I care about · 80202 · Free: Mon evenings and Sat 9:30 am to noon',
    );
  });

  test('with every question skipped, the whole list', async () => {
    let path = '/start';
    for (let step = 0; step < 7; step++) path = hrefOf((await screenOf(path)).html, 'Skip this question');
    const response = await server.get(path);
    expect(response.headers.get('location')).toBe('/search');
  });

  test('another answer takes the place of an earlier one', async () => {
    const { html } = await screenOf('/start?step=age&ages=seniors&near=80202');
    expect(hrefOf(html, '17 or younger')).toBe('/start?step=what&near=80202&ages=children-teens');
  });
});

describe('the card', () => {
  const CARD = '/start?step=week&for=me&near=80202&plan=';

  test('a name as it stands on the card is the plan, whatever the list still says', async () => {
    const { html, text } = await screenOf(`${CARD}aetna&card=Health+First+Colorado`);
    expect(text).toContain('So far: For me · 80202 · Medicaid');
    expect(html).not.toContain('aetna');
  });

  test('a name that no plan has is asked again, with what was typed and all else', async () => {
    const { html, text } = await screenOf(`${CARD}&card=Zebra+Mutual`);
    expect(text).toContain('Which insurance do you have?');
    expect(text).toContain('We do not know a plan called “Zebra Mutual”.');
    expect(html).toMatch(/<input[^>]*name="card"[^>]*value="Zebra Mutual"/);
    expect(hrefOf(html, 'Skip this question')).toBe('/start?step=week&for=me&near=80202');
  });

  test('a name that several plans have asks which, those of the state first', async () => {
    const { html } = await screenOf(`${CARD}&card=Blue+Cross`);
    const names = [...html.matchAll(/<a class="button plain"[^>]*>([^<]*)/g)].map(([, name]) => name);
    expect(names.slice(0, 2)).toEqual(['I do not know, or my plan is not here', 'Anthem (Elevance Health)']);
    expect(hrefOf(html, 'Anthem (Elevance Health)')).toBe('/start?step=week&for=me&near=80202&payers=anthem');
  });
});

describe('a place', () => {
  test.each([
    ['with a digit missing', 'near=8020', 'A ZIP code has five digits, such as 80202.'],
    ['that nobody knows', 'near=qqqqqq', 'We do not know this place.'],
    ['of which there are several', 'near=Springfield', 'There is more than one “Springfield”. Which one?'],
  ])('%s is asked again, and the rest stays', async (_reason, query, words) => {
    for (const step of ['card', 'done']) {
      const { text, html, question } = await screenOf(`/start?step=${step}&for=me&ages=adults&${query}`);
      expect(question).toBe('Where could you go for care?');
      expect(text).toContain(words);
      expect(html).toContain('name="ages" value="adults"');
      expect(hrefOf(html, 'Skip this question')).toBe('/start?step=card&for=me&ages=adults');
    }
  });

  test('that was chosen among several goes on', async () => {
    const { html } = await screenOf('/start?step=card&near=Springfield');
    const { question } = await screenOf(hrefOf(html, 'Springfield, IL'));
    expect(question).toBe('Which insurance is there?');
  });
});

test.each([
  ['markup', 'step=%3Cscript%3E&for=%3Cb%3E&near=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['names of objects', 'step=__proto__&for=constructor&danger=toString&plan=__proto__'],
  ['very long', `step=where&near=${'x'.repeat(3000)}`],
])('answers any address: %s', async (_reason, query) => {
  const response = await server.get(`/start?${query}`);
  expect(response.status).toBe(200);
  const body = await response.text();
  expect(body).not.toContain('<script>alert');
  expect(withoutNonce(body)).not.toMatch(/undefined|NaN|\[object/);
});

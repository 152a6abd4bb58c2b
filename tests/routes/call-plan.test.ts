import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function pageOf(path: string): Promise<{ html: string; text: string }> {
  const response = await server.get(path);
  expect(response.status, path).toBe(200);
  const html = mainOf(await response.text());
  return { html, text: textOf(html) };
}

/** Who is called, in order. */
const callsIn = (html: string) =>
  [...html.matchAll(/<h2 id="call-\d+">[\s\S]*?<\/h2>/g)].map(([head]) => textOf(head).trim());

/** What stands between the name of one call and the next. */
const callOf = (html: string, name: string) => {
  const parts = html.split(/<li class="call"/);
  return textOf(parts.find((part) => part.includes(`>${name}<`)) ?? '');
};

const SEARCH = 'near=80202&within=10&accreditation=carf';

describe('who is called, and in which order', () => {
  test.each([
    [
      'the first of a search, in its order: those that meet all, then those that could',
      SEARCH,
      [
        '1. Juniper Steps: Evening Program',
        '2. Two Rivers',
        '3. Long Ago',
        '4. <script>alert(1)</script> & "Sons"',
      ],
    ],
    [
      'another order of the search is the order of the calls',
      'near=80202&within=10&order=name',
      [
        '1. <script>alert(1)</script> & "Sons"',
        '2. Cedar Landing',
        '3. Juniper Steps: Evening Program',
        '4. Long Ago',
        '5. Two Rivers',
      ],
    ],
    [
      'picks, in the order of picking, whatever was searched for',
      `p=aaaaaaa7&p=aaaaaaa3&p=aaaaaaa1&${SEARCH}`,
      ['1. Long Ago', '2. Cedar Landing', '3. Juniper Steps: Evening Program'],
    ],
    [
      'a merged id and its listing are one call',
      'p=ccccccc1&p=aaaaaaa1',
      ['1. Juniper Steps: Evening Program'],
    ],
    ['a page of the search makes no other plan', 'near=59601&page=3', []],
  ])('%s', async (_reason, query, calls) => {
    const { html } = await pageOf(`/call-plan?${query}`);
    const found = callsIn(html);
    if (calls.length > 0) expect(found).toEqual(calls);
    else expect(found).toEqual(callsIn((await pageOf('/call-plan?near=59601')).html));
  });

  test('of a search six, of picks ten, and of more it says whom it left out', async () => {
    expect(callsIn((await pageOf('/call-plan?near=59601')).html)).toHaveLength(6);
    const eleven = Array.from({ length: 11 }, (_, number) => `p=b${String(number).padStart(7, '0')}`);
    const { html, text } = await pageOf(`/call-plan?${eleven.join('&')}`);
    expect(callsIn(html)).toHaveLength(10);
    expect(text).toContain('Ten is the most. We left out Crowd 10.');
  });

  test.each([
    ['none is known to meet all', `${SEARCH}&daypart=evening`, 'These 4 programs could meet all you asked'],
    ['one does', SEARCH, 'The first is known to meet all you asked. The other 3 could: ask them.'],
    ['all do', `${SEARCH}&certainty=sure`, 'This program is known to meet all you asked.'],
    [
      'nothing was asked',
      'near=80202&within=10',
      'These 5 programs stand first in your search. The nearest comes first.',
    ],
    ['picks', 'p=aaaaaaa1&p=aaaaaaa2', '2 programs, in the order you picked them.'],
    [
      'one that is gone',
      'p=aaaaaaa5&p=aaaaaaa1',
      'Closed Door is no longer listed. There is nobody to call.',
    ],
    ['one that never was', 'p=zzzzzzzz&p=aaaaaaa1', 'We know of no program “zzzzzzzz”.'],
    ['none of them is left', 'p=aaaaaaa5', 'None of these programs is listed any more.'],
    ['two that became one', 'p=ccccccc1', 'Two entries for Juniper Steps: Evening Program are now one.'],
    ['nothing at all', '', 'Tell us where to look, or pick programs first.'],
    ['a word that it does not know', `${SEARCH}&therapies=telepathy`, 'therapies: “telepathy”'],
  ])('%s', async (_reason, query, words) => {
    expect((await pageOf(`/call-plan?${query}`)).text).toContain(words);
  });

  test.each([
    ['a place that nobody knows', 'near=qqqqqq', '/search?near=qqqqqq'],
    [
      'a search that finds nobody',
      'near=80202&within=5&accreditation=ncqa&certainty=sure',
      '/search?near=80202&within=5&accreditation=ncqa&certainty=sure',
    ],
  ])('%s goes where it is explained', async (_reason, query, location) => {
    const response = await server.get(`/call-plan?${query}`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(location);
  });
});

describe('what a call has', () => {
  test('the number to press, the office’s hours, what is known, and what to ask', async () => {
    const { html } = await pageOf(`/call-plan?${SEARCH}&payers=aetna`);
    const call = callOf(html, 'Juniper Steps: Evening Program');
    expect(html).toContain('href="tel:+13035550142"');
    expect(call).toContain('Office open Monday to Wednesday 8 am to 8 pm');
    expect(call).toContain('Only for people with opioid use disorder');
    expect(call).toContain('Yes CARF. Self-reported, not checked, 2023');
    expect(call).toContain('Not known Aetna.');
    expect(call).toContain('Are you in network with Aetna? My plan is …');
    // A register's word on that is old by the time of a call: it is told, with its day, and asked again.
    expect(call).toMatch(/· Taking new people\. State register, \w/);
    expect(call).toContain('Are you taking new people? How long is the wait?');
    expect(callOf(html, 'Two Rivers')).toContain('Are you taking new people? How long is the wait?');
    expect(callOf(html, 'Two Rivers')).not.toContain('aking new people.');
  });

  test.each([
    ['who pays alone is asked about no plan', 'payment=self-pay', 'my plan', 'What does it cost'],
    [
      'Medicaid is that of a state, and no HMO or PPO',
      'payment=medicaid',
      'HMO',
      'Do you take the Medicaid of my state? My state and plan are …',
    ],
  ])('%s', async (_reason, asked, never, always) => {
    const { text } = await pageOf(`/call-plan?near=80202&within=10&${asked}&p=aaaaaaa1&p=aaaaaaa2`);
    expect(text).not.toContain(never);
    expect(text).toContain(always);
  });

  test('on paper: room for who, when and each answer', async () => {
    const { html } = await pageOf('/call-plan?p=aaaaaaa2');
    expect(textOf(html)).toMatch(/I spoke with Date/);
    expect(html.match(/class="sheet-line"/g)?.length).toBeGreaterThan(1);
    expect(html).toContain('tel:988');
  });

  test('one that withholds its address says the state, and nothing more', async () => {
    const { text } = await pageOf('/call-plan?p=aaaaaaa4&near=80202');
    expect(text).toContain('Quiet House');
    expect(text).toContain('Colorado. The address is not shown');
    expect(text).not.toMatch(/Secretville|miles/);
  });

  test('nothing is asked of the server: no field has a form to send it', async () => {
    const { html } = await pageOf(`/call-plan?${SEARCH}`);
    const fields = html.replace(/<template[\s\S]*?<\/template>/g, '');
    expect(fields).not.toMatch(/<(?:input|textarea|form)\b/);
    expect(html).not.toMatch(/<form\b/);
  });
});

describe('ways to it', () => {
  test.each([
    ['a search', `/search?${SEARCH}`, '/call-plan?near=80202&amp;within=10&amp;accreditation=carf'],
    [
      'a search with picks',
      `/search?p=aaaaaaa2&${SEARCH}`,
      '/call-plan?p=aaaaaaa2&amp;near=80202&amp;within=10&amp;accreditation=carf',
    ],
    ['a comparison', '/compare?p=aaaaaaa1&p=aaaaaaa2', '/call-plan?p=aaaaaaa1&amp;p=aaaaaaa2'],
  ])('from %s', async (_reason, path, href) => {
    expect((await pageOf(path)).html).toContain(`href="${href}"`);
  });

  test('and from it to the first four side by side', async () => {
    const { html } = await pageOf('/call-plan?near=80202&within=10');
    expect(html).toContain(
      'href="/compare?p=aaaaaaa1&amp;p=aaaaaaa2&amp;p=aaaaaaa3&amp;p=aaaaaaa7&amp;near=80202',
    );
  });
});

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placesSchema } from '#app/api/schemas/place-schema.ts';
import { problemSchema, problemsSchema } from '#app/api/schemas/problem-schema.ts';
import { programSchema } from '#app/api/schemas/program-schema.ts';
import { searchSchema } from '#app/api/schemas/search-schema.ts';
import { termsSchema } from '#app/api/schemas/term-schema.ts';
import { PROBLEM_CODES, type ProblemCode, STATUS_OF_PROBLEM } from '#app/http/problems.ts';
import { openDatabase } from '#db/connect.server.ts';
import { OWN_WORDS } from '../fixtures/filled-sections.ts';
import { publishSections } from '../fixtures/publish-sections.ts';
import { startDirectoryServer } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';
import { SCHEDULED } from './handmade-schedule.ts';

interface OpenApi {
  openapi: string;
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
  >;
  components: { schemas: Record<string, object> };
}

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let strict: Awaited<ReturnType<typeof startDirectoryServer>>;
let document: OpenApi;
beforeAll(async () => {
  server = await startDirectoryServer();
  strict = await startDirectoryServer({ REQUESTS_PER_MINUTE: '1' });
  const database = openDatabase(server.file);
  await publishSections(database.writer, 'aaaaaaa1', OWN_WORDS);
  await database.close();
  document = (await (await server.get('/api/v1/openapi.json')).json()) as OpenApi;
});
afterAll(async () => {
  await server?.end();
  await strict?.end();
});

/** What the published document says of an answer, as a check of it. */
function documented(path: string, status: number, mediaType: string): z.ZodType {
  const schema = document.paths[path]?.get.responses[status]?.content?.[mediaType]?.schema;
  if (!schema) throw new Error(`${path} ${status} ${mediaType} is not documented`);
  const local = (value: object) =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"#/$defs/'));
  return z.fromJSONSchema({ ...local(schema), $defs: local(document.components.schemas) });
}

const ANSWERS: [reason: string, path: string, url: string, exact: z.ZodType][] = [
  [
    'a search',
    '/api/v1/programs',
    '/api/v1/programs?near=80202&within=10&accreditation=carf&daypart=evening',
    searchSchema,
  ],
  ['all facts', '/api/v1/programs', '/api/v1/programs?near=80202&facts=all&size=100', searchSchema],
  ['all over', '/api/v1/programs', '/api/v1/programs?care=any', searchSchema],
  ['a state', '/api/v1/programs', '/api/v1/programs?state=CO&address=withheld', searchSchema],
  ['a point', '/api/v1/programs', '/api/v1/programs?at=39.75,-105&order=name&certainty=sure', searchSchema],
  ['care nobody asked', '/api/v1/programs', '/api/v1/programs?near=80202&care=not-asked', searchSchema],
  [
    'words nobody knows',
    '/api/v1/programs',
    '/api/v1/programs?near=80202&therapies=dbt,telepathy&colour=red&order=x',
    searchSchema,
  ],
  [
    'nothing',
    '/api/v1/programs',
    '/api/v1/programs?near=80202&within=5&accreditation=ncqa&certainty=sure',
    searchSchema,
  ],
  ['a page behind the last', '/api/v1/programs', '/api/v1/programs?near=59601&page=40', searchSchema],
  ...HANDMADE.filter(({ status = 'published' }) => status === 'published').map(
    ({ id, name }): (typeof ANSWERS)[number] => [
      name,
      '/api/v1/programs/{id}',
      `/api/v1/programs/${id}`,
      programSchema,
    ],
  ),
  ['a schedule', '/api/v1/programs/{id}', `/api/v1/programs/${SCHEDULED.id}`, programSchema],
  ['a slug', '/api/v1/programs/{id}', `/api/v1/programs/${slugOf(HANDMADE[0]!)}`, programSchema],
  ['the vocabulary', '/api/v1/terms', '/api/v1/terms', termsSchema],
  ['a ZIP', '/api/v1/places', '/api/v1/places?q=80202', placesSchema],
  ['several places', '/api/v1/places', '/api/v1/places?q=washington', placesSchema],
  ['a state’s name', '/api/v1/places', '/api/v1/places?q=Montana', placesSchema],
  ['no place', '/api/v1/places', '/api/v1/places?q=qqqqq', placesSchema],
  ['an empty question', '/api/v1/places', '/api/v1/places?q=', placesSchema],
  ['problems', '/api/v1/problems', '/api/v1/problems', problemsSchema],
];

describe('every answer is as documented, and holds no field besides', () => {
  test.each(ANSWERS)('%s', async (_reason, path, url, exact) => {
    const response = await server.get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const body = await response.json();
    expect(exact.safeParse(body).error?.issues).toBeUndefined();
    expect(documented(path, 200, 'application/json').safeParse(body).error?.issues).toBeUndefined();
  });

  test('the document is OpenAPI 3.1, without a reference to nothing, and describes nothing that is not here', () => {
    expect(document.openapi).toBe('3.1.0');
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name = '') => !(name in document.components.schemas))).toEqual([]);
    const asked = new Set(ANSWERS.map(([, path]) => path));
    expect(Object.keys(document.paths).filter((path) => !asked.has(path))).toEqual(['/api/v1/openapi.json']);
  });

  test('the check would notice: a fact without its date is not as documented', async () => {
    const body = await (await server.get('/api/v1/programs?near=80202')).json();
    delete body.programs[0].facts[0].asOf;
    expect(searchSchema.safeParse(body).success).toBe(false);
    expect(documented('/api/v1/programs', 200, 'application/json').safeParse(body).success).toBe(false);
  });
});

interface Sent {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request with headers and methods that `fetch` would not send. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  to = server,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(to.address);
    const sent = request({ host: 'localhost', port, method, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** How each problem is brought about; only a fault of ours brings the last. */
const PROBLEMS: Record<
  Exclude<ProblemCode, 'broken' | 'too-many'>,
  [method: string, url: string, headers?: Record<string, string>]
> = {
  'bad-link': ['GET', '/api/v1/programs/%00'],
  'bad-host': ['GET', '/api/v1/terms', { host: 'a b' }],
  'bad-parameter': ['GET', '/api/v1/programs?size=101'],
  'not-recognized': ['GET', '/api/v1/programs?strict=true&therapies=telepathy'],
  'place-not-found': ['GET', '/api/v1/programs?near=00000'],
  'place-not-clear': ['GET', '/api/v1/programs?near=Springfield'],
  'beyond-window': ['GET', '/api/v1/programs?page=101&size=100'],
  'not-found': ['GET', '/api/v1/programs/zzzzzzzz'],
  'wrong-method': ['DELETE', '/api/v1/programs/aaaaaaa1'],
  'not-acceptable': ['GET', '/api/v1/terms', { accept: 'text/html' }],
  gone: ['GET', '/api/v1/programs/aaaaaaa5'],
  'too-long': ['GET', `/api/v1/programs?near=${'a'.repeat(9_000)}`],
};

function expectProblem({ status, headers, body }: Sent, code: ProblemCode): z.infer<typeof problemSchema> {
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['access-control-allow-origin']).toBe('*');
  const problem = problemSchema.parse(JSON.parse(body));
  expect(problem).toMatchObject({ type: `/api/v1/problems#${code}`, status: STATUS_OF_PROBLEM[code] });
  expect(status).toBe(STATUS_OF_PROBLEM[code]);
  return problem;
}

describe('every problem is one that a machine can read', () => {
  test.each(Object.entries(PROBLEMS))('%s', async (code, [method, url, headers]) => {
    expectProblem(await send(method, url, headers), code as ProblemCode);
  });

  test('too-many, with how long to wait', async () => {
    await send('GET', '/api/v1/problems', {}, strict);
    const answer = await send('GET', '/api/v1/problems', {}, strict);
    expectProblem(answer, 'too-many');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  test.each([
    ['draft', '/api/v1/programs/aaaaaaa6', 'not-found'],
    ['a word alone', '/api/v1/programs/x', 'not-found'],
    ['an address of nothing', '/api/v1/nothing', 'not-found'],
    ['another version', '/api/v2/programs', 'not-found'],
    ['the framework’s form', '/api/v1/terms.data', 'not-found'],
    ['page 0', '/api/v1/programs?page=0', 'bad-parameter'],
    ['a page of letters', '/api/v1/programs?page=two', 'bad-parameter'],
    ['two sizes', '/api/v1/programs?size=5&size=6', 'bad-parameter'],
    ['facts of a kind that is none', '/api/v1/programs?facts=some', 'bad-parameter'],
    ['no question', '/api/v1/places', 'bad-parameter'],
    ['page 501 of 20', '/api/v1/programs?page=501', 'beyond-window'],
  ] as const)('%s', async (_reason, url, code) => {
    expectProblem(await send('GET', url), code);
  });

  test('they say what to do next', async () => {
    const of = async (code: keyof typeof PROBLEMS) => expectProblem(await send(...PROBLEMS[code]), code);
    expect((await of('beyond-window')).lastPage).toBe(100);
    expect((await of('bad-parameter')).parameter).toBe('size');
    expect((await of('place-not-found')).reason).toBe('unknown-zip');
    expect((await of('not-recognized')).notRecognized).toEqual([
      { name: 'therapies', word: 'telepathy', why: 'unknown-word' },
    ]);
    for (const { label } of (await of('place-not-clear')).choices ?? []) {
      expect((await server.get(`/api/v1/programs?near=${encodeURIComponent(label)}`)).status).toBe(200);
    }
  });

  test('each type is explained where it says', async () => {
    const { problems } = problemsSchema.parse(await (await server.get('/api/v1/problems')).json());
    expect(problems.map(({ code }) => code)).toEqual(PROBLEM_CODES);
  });

  test('the statuses of all problems are documented where they can come', () => {
    for (const { get } of Object.values(document.paths)) {
      expect(Object.keys(get.responses)).toEqual(
        expect.arrayContaining(['200', '304', '400', '406', '414', '429', '500']),
      );
    }
    expect(Object.keys(document.paths['/api/v1/programs/{id}']?.get.responses ?? {})).toEqual(
      expect.arrayContaining(['308', '404', '410']),
    );
  });
});

describe('a program', () => {
  test('that was merged answers with the one that stands', async () => {
    const response = await server.get('/api/v1/programs/ccccccc1');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/api/v1/programs/aaaaaaa1');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('with other words before its id has one address', async () => {
    expect((await server.get('/api/v1/programs/other-words-aaaaaaa1')).headers.get('location')).toBe(
      '/api/v1/programs/aaaaaaa1',
    );
    const response = await server.get(`/api/v1/programs/${slugOf(HANDMADE[0]!)}`);
    expect(response.headers.get('content-location')).toBe('/api/v1/programs/aaaaaaa1');
  });

  test('tells its tracks with their sessions, and the facts that they answer', async () => {
    const answer = await server.get(`/api/v1/programs/${SCHEDULED.id}`);
    const { program } = programSchema.parse(await answer.json());
    expect(program.tracks.map(({ name, weeklyMinutes }) => [name, weeklyMinutes])).toEqual([
      ['Evening', 540],
      ['Online', 600],
      ['After school', 360],
      ['Two mornings', 330],
    ]);
    expect(program.tracks[0]).toMatchObject({
      weeks: { least: 8, most: 12 },
      ages: ['young-adults', 'adults'],
      source: 'co-bha',
      asOf: '2023-02-27',
    });
    expect(program.tracks[0]?.sessions[0]).toEqual({
      weekday: 'monday',
      startsAt: '18:00',
      endsAt: '21:00',
      online: false,
      kind: null,
    });
    expect(program.tracks[1]).toMatchObject({ weeks: null, ages: [] });
    const answerTo = (slug: string) => program.facts.find(({ term }) => term === slug)?.answer;
    expect(['evening', 'online-program', 'about-30-days', 'over-90-days'].map(answerTo)).toEqual([
      'yes',
      'yes',
      'yes',
      'unknown',
    ]);
  });

  test('tells yes, no and not known apart, each with its source', async () => {
    const { program } = programSchema.parse(await (await server.get('/api/v1/programs/aaaaaaa1')).json());
    const fact = (slug: string) => program.facts.find(({ term }) => term === slug);
    expect(fact('carf')).toMatchObject({
      answer: 'yes',
      selfReported: true,
      source: 'samhsa-su',
      asOf: '2023',
    });
    expect(fact('methadone')).toMatchObject({ answer: 'no', source: 'samhsa-su', asOf: '2023' });
    expect(fact('dbt')).toMatchObject({ answer: 'unknown', because: 'not-ticked', source: 'samhsa-su' });
    expect(fact('aetna')).toMatchObject({ answer: 'unknown', because: 'not-asked', asOf: null });
    expect(fact('intensive-outpatient')).toMatchObject({
      answer: 'yes',
      source: 'co-bha',
      asOf: '2023-02-27',
    });
    expect(program.officeHours[0]).toMatchObject({ weekday: 'monday', opensAt: '08:00', closesAt: '20:00' });
    expect(program.tracks).toEqual([]);
    expect(program.ownWords.prices[0]).toMatchObject({ cents: 125_000, per: 'week', source: 'provider' });
    expect(program.opening).toMatchObject({ takingNewPeople: true, source: 'co-bha' });
    expect(program.atSameAddress.map(({ id }) => id)).toEqual(['aaaaaaa2']);
    expect(program.restrictions.map(({ slug }) => slug)).toEqual(['only-opioids']);
  });

  test('has a site only where that is safe to link', async () => {
    const { program } = programSchema.parse(await (await server.get('/api/v1/programs/aaaaaaa9')).json());
    expect(program.website).toBeNull();
  });
});

describe('from another site', () => {
  const origin = { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' };

  test('a script may read', async () => {
    const { status, headers } = await send('GET', '/api/v1/terms', origin);
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-expose-headers']).toContain('Link');
  });

  test('a browser that asks first is told so', async () => {
    const asks = {
      ...origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    const { status, headers } = await send('OPTIONS', '/api/v1/programs?near=80202', asks);
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
  });

  test('it may not send, nor read the pages', async () => {
    expect((await send('POST', '/api/v1/programs', origin)).headers.allow).toBe('GET, HEAD, OPTIONS');
    expect((await send('GET', '/search', origin)).headers['access-control-allow-origin']).toBeUndefined();
    expect((await send('OPTIONS', '/search', origin)).status).toBe(405);
  });
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { insertOrganization } from '#app/portal/organizations/organization-repository.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { managedProposal } from '../fixtures/made-listings.ts';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let database: OpenDatabase;
let owner: Person;
let colleague: Person;
let moderator: Person;
let organizationId: number;
beforeAll(async () => {
  server = await startDirectoryServer({ TRUST_PROXY: '1' });
  database = openDatabase(server.file);
  [owner, colleague, moderator] = [await person(), await person(), await person('moderator')];
  const organization = await insertOrganization(database.writer, 'Sample Organization', owner.id, new Date());
  organizationId = organization.id;
  await database.writer
    .insertInto('provider_member')
    .values({
      provider_id: organizationId,
      account_id: colleague.id,
      role: 'editor',
      since: new Date().toISOString(),
    })
    .execute();
  await database.writer
    .updateTable('listing')
    .set({ provider_id: organizationId })
    .where('public_id', 'in', ['aaaaaaa1', 'aaaaaaa2'])
    .execute();
});
afterAll(async () => {
  await database?.close();
  await server?.end();
});

type Person = Awaited<ReturnType<typeof person>>;

async function person(role: 'provider' | 'moderator' = 'provider') {
  const { id } = await makeAccount(database.writer, role);
  const cookie = await signedInCookie(database.writer, id, role === 'moderator');
  return {
    id,
    read: (path: string) => server.get(path, { headers: { cookie } }),
    post: (path: string, fields: Record<string, string> | [string, string][]) =>
      server.get(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: server.address, cookie },
      }),
  };
}

const PROGRAM = '/provider/programs/aaaaaaa1';
const PUBLIC = `/programs/${slugOf(HANDMADE[0]!)}`;
const mainText = async (response: Response) => textOf(mainOf(await response.text()));

async function hiddenIn(by: Person, path: string, name: string): Promise<string[]> {
  const html = await (await by.read(path)).text();
  const found = html.matchAll(new RegExp(`name="${name}"[^>]*value="([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => value);
}

const versionAt = async (by: Person, path: string) => (await hiddenIn(by, path, 'version'))[0] ?? '';

async function save(by: Person, section: string, fields: Record<string, string>, program = PROGRAM) {
  const path = `${program}/sections/${section}`;
  return by.post(path, { intent: 'save', version: await versionAt(by, path), ...fields });
}

async function publishAll(by: Person, program = PROGRAM) {
  const chosen = await hiddenIn(by, `${program}/differences`, 'publish');
  return by.post(
    `${program}/differences`,
    chosen.map((each): [string, string] => ['publish', each]),
  );
}

describe('from a draft to the public', () => {
  test('it is in a preview and on no public page until it is published, and then in search within two seconds', async () => {
    const saved = await save(owner, 'approaches', { dbt: 'yes', ketamine: 'no' });
    expect(saved.headers.get('location')).toBe(`${PROGRAM}?done=saved#approaches`);
    expect(await mainText(await owner.read(PROGRAM))).toContain('1 part is saved and not public yet.');
    const said = /Ketamine infusion No Program/;
    expect(await mainText(await owner.read(`${PROGRAM}/preview`))).toMatch(said);
    expect(await mainText(await server.get(PUBLIC))).not.toMatch(said);
    expect(await mainText(await owner.read(`${PROGRAM}/differences`))).toContain(
      'Ketamine infusion Not said No',
    );

    expect((await publishAll(owner)).headers.get('location')).toBe(`${PROGRAM}?done=published`);
    const from = Date.now();
    await vi.waitFor(
      async () => {
        const found = await mainText(
          await server.get('/search?near=80202&within=10&therapies=dbt&certainty=sure'),
        );
        expect(found).toContain('Juniper Steps');
      },
      { timeout: 5_000, interval: 50 },
    );
    expect(Date.now() - from).toBeLessThan(2_000);
    expect(await mainText(await server.get(PUBLIC))).toMatch(said);
    expect(await mainText(await server.get(`${PUBLIC}/changes`))).toContain(
      'Changed or confirmed: Treatment',
    );
    expect(await mainText(await colleague.read(`${PROGRAM}/history`))).toContain('1. Treatment');
  });

  test('words of its own are shown as they are written, and never as code', async () => {
    const summary = '<script>alert(1)</script> We "help" & care.';
    await save(owner, 'summary', { summary });
    await save(owner, 'prices', { amount: '85.5', covers: 'x' });
    expect(await mainText(await owner.read(`${PROGRAM}/sections/prices?saved`))).toContain(
      'Write a price in dollars',
    );
    const [, refused] = [await publishAll(owner), await (await owner.read(`${PROGRAM}/differences`)).text()];
    expect(textOf(refused)).toContain('Mend this first:');
    await save(owner, 'prices', { amount: '$85.50', per: 'week', covers: 'All sessions' });
    await publishAll(owner);
    const page = await (await server.get(PUBLIC)).text();
    expect(page).not.toContain('<script>alert');
    expect(textOf(mainOf(page))).toContain('<script>alert(1)</script> We "help" & care.');
    expect(textOf(mainOf(page))).toContain('All sessions $85.50 a week');
  });

  test('a new program is public as soon as it says which care it gives', async () => {
    const { publicId } = await managedProposal({ db: database.writer, ownerId: owner.id });
    const program = `/provider/programs/${publicId}`;
    const { slug } = await database.reader
      .selectFrom('listing')
      .select('slug')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow();
    expect(await mainText(await owner.read(program))).toContain('This page is not public yet.');
    expect(await mainText(await owner.read(`${program}/preview`))).toContain('Managed Program');
    expect((await server.get(`/programs/${slug}`)).status).toBe(404);
    await save(owner, 'care', { 'intensive-outpatient': 'yes' }, program);
    await publishAll(owner, program);
    expect((await server.get(`/programs/${slug}`)).status).toBe(200);
  });
});

describe('two people at once', () => {
  test('choose field by field, and nothing that either wrote is lost', async () => {
    const path = `${PROGRAM}/sections/supports`;
    const version = await versionAt(owner, path);
    const theirs = { intent: 'save', version, from: '{}', transport: 'yes', 'drug-testing': 'yes' };
    expect((await colleague.post(path, theirs)).status).toBe(303);
    const mine = { intent: 'save', version, from: '{}', 'child-care': 'yes', 'drug-testing': 'no' };
    const clash = await owner.post(path, mine);
    expect(clash.status).toBe(409);
    const html = await clash.text();
    expect(textOf(mainOf(html))).toContain('Nothing is lost.');
    const value = (name: string) =>
      new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const join = { intent: 'join', version: value('version'), mine: value('mine'), from: value('from') };
    const choices = { 'take.transport': 'theirs', 'take.child-care': 'mine' };
    const unsaid = await owner.post(path, { ...join, ...choices });
    expect(unsaid.status).toBe(409);
    expect(await mainText(unsaid)).toContain('Choose whose words to keep: Drug and alcohol testing');
    expect((await owner.post(path, { ...join, ...choices, 'take.drug-testing': 'mine' })).status).toBe(303);
    const draft = await database.reader
      .selectFrom('draft')
      .select('value')
      .where('section', '=', 'supports')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(draft.value ?? '')).toEqual({
      transport: 'yes',
      'child-care': 'yes',
      'drug-testing': 'no',
    });
    expect((await owner.post(path, { ...join, mine: 'no JSON' })).status).toBe(400);
  });

  test('publish only what they read', async () => {
    await save(owner, 'access', { wheelchair: 'yes' });
    const chosen = await hiddenIn(owner, `${PROGRAM}/differences`, 'publish');
    await save(colleague, 'access', { wheelchair: 'no' });
    const path = `${PROGRAM}/differences`;
    const late = await owner.post(
      path,
      chosen.map((each): [string, string] => ['publish', each]),
    );
    expect(late.status).toBe(409);
    expect(await mainText(late)).toContain('Nothing was published.');
    expect(await mainText(await server.get(PUBLIC))).not.toContain('Wheelchair access Yes Program');
  });
});

describe('what waits for a moderator', () => {
  const second = '/provider/programs/aaaaaaa2';
  const publicSecond = `/programs/${slugOf(HANDMADE[1]!)}`;
  const lastEdit = async () => {
    const { id } = await database.reader
      .selectFrom('waiting_edit')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirstOrThrow();
    return `/moderate/edits/${id}`;
  };

  test('stands as it was until a moderator approves, who sees both', async () => {
    await save(owner, 'contacts', { phone: '303-555-0188' }, second);
    expect((await publishAll(owner, second)).headers.get('location')).toBe(`${second}?done=sent`);
    expect(await mainText(await server.get(publicSecond))).not.toContain('555-0188');
    expect(await mainText(await moderator.read('/moderate?kind=edits'))).toContain('Phone and website');
    const edit = await lastEdit();
    expect(await mainText(await moderator.read(edit))).toContain('(303) 555-0188');
    for (const by of [owner, colleague]) expect((await by.read(edit)).status).toBe(404);
    expect((await moderator.post(edit, { decision: 'refuse', reason: ' ' })).status).toBe(400);
    expect((await moderator.post(edit, { decision: 'approve' })).status).toBe(303);
    expect(await mainText(await server.get(publicSecond))).toContain('303-555-0188');
    expect(await mainText(await server.get(`${publicSecond}/changes`))).toContain(
      'Changed, with a look by a moderator: Phone and website',
    );
  });

  test('goes back with a reason, which the program reads and nobody else', async () => {
    await save(owner, 'name', { name: 'Free Cure Center' }, second);
    await publishAll(owner, second);
    const edit = await lastEdit();
    await moderator.post(edit, { decision: 'refuse', reason: 'This is not the licensed name.' });
    expect(await mainText(await owner.read(`${second}/sections/name`))).toContain(
      'This is not the licensed name.',
    );
    const changes = await mainText(await server.get(`${publicSecond}/changes`));
    expect(changes).not.toMatch(/licensed name|Free Cure/);
    expect(await mainText(await moderator.read(edit))).toContain('This change was decided, or taken back.');
  });

  test('is not approved once it was taken back', async () => {
    await save(owner, 'name', { name: 'Second Thought' }, second);
    await publishAll(owner, second);
    const edit = await lastEdit();
    await owner.post(`${second}/sections/name`, { intent: 'take-back' });
    const late = await moderator.post(edit, { decision: 'approve' });
    expect(late.headers.get('location')).toContain('done=settled-before');
    expect(await mainText(await server.get(publicSecond))).not.toContain('Second Thought');
  });
});

describe('another organization', () => {
  test('finds nothing under the address of a program that is not theirs, and changes nothing', async () => {
    const stranger = await person();
    await insertOrganization(database.writer, 'Another Organization', stranger.id, new Date());
    const count = async () =>
      (await database.reader.selectFrom('draft').select('version').execute()).map(({ version }) => version);
    const before = await count();
    for (const rest of ['', '/sections/care', '/differences', '/preview', '/history']) {
      expect((await stranger.read(PROGRAM + rest)).status).toBe(404);
    }
    const typed = { intent: 'save', version: '0', detox: 'yes' };
    expect((await stranger.post(`${PROGRAM}/sections/care`, typed)).status).toBe(404);
    expect((await stranger.post(`${PROGRAM}/differences`, { publish: 'care:1' })).status).toBe(404);
    expect((await stranger.post(`${PROGRAM}/history`, { revision: '1' })).status).toBe(404);
    expect(await count()).toEqual(before);
  });

  test('has no revision that a program of one’s own could be reverted to', async () => {
    const { publicId } = await managedProposal({ db: database.writer, ownerId: owner.id });
    const foreign = await owner.post(`/provider/programs/${publicId}/history`, { revision: '1' });
    expect(foreign.status).toBe(400);
  });
});

test('what a form does not have changes nothing', async () => {
  const columns = { status: 'closed', provider_id: '1', held: '[]', public_id: 'zzzzzzzz', account_id: '1' };
  await save(owner, 'languages', { ...columns, spanish: 'perhaps', nonsense: 'yes' });
  const draft = await database.reader
    .selectFrom('draft')
    .select('value')
    .where('section', '=', 'languages')
    .executeTakeFirstOrThrow();
  expect(draft.value).toBeNull();
  expect((await owner.post(`${PROGRAM}/sections/__proto__`, columns)).status).toBe(404);
});

test('a publication is taken back by a button, which makes another', async () => {
  const revisions = await hiddenIn(owner, `${PROGRAM}/history`, 'revision');
  const first = revisions.at(-1) ?? '';
  const back = await owner.post(`${PROGRAM}/history`, { revision: first });
  expect(back.headers.get('location')).toBe(`${PROGRAM}/history?done=published`);
  expect(await mainText(await server.get(PUBLIC))).not.toContain('Ketamine infusion No Program');
  expect(await mainText(await owner.read(`${PROGRAM}/history`))).toContain('Takes back number 1');
});

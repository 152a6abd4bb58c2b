import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programSchema } from '#app/api/schemas/program-schema.ts';
import { searchSchema } from '#app/api/schemas/search-schema.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/temporary-database.ts';
import { mainOf, textOf } from './directory-server.ts';
import { HANDMADE, slugOf, writeHandmadeDirectory } from './handmade-directory.ts';
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

describe('the page of a program', () => {
  const juniper = `/programs/${slugOf(HANDMADE[0]!)}`;

  test('grades each plan, with the half that is not known as a link to its question', async () => {
    const html = await get(juniper);
    const page = textOf(mainOf(html));
    expect(page).toMatch(
      /Aetna\s+In network The program says so. For its PPO plans. It does not take its HMO plans. Made-up program, May 12, 2026/,
    );
    expect(page).toMatch(/Anthem \(Elevance Health\)\s+Bills it · Network not known/);
    expect(html).toContain('<a class="blank" href="#ask-plan">not known</a>');
    expect(page).toMatch(/Medicaid of Colorado\s+In network The program says so\./);
    expect(page).toContain('Call your plan to confirm. Coverage changes.');
  });

  test('tells of plans of other states apart', async () => {
    expect(await text(juniper)).toMatch(/Plans of other states\s+Medicaid of Kansas\s+Does not take it/);
  });

  test('says what holds for plans that nobody named', async () => {
    expect(await text(`/programs/${slugOf(HANDMADE[8]!)}`)).toMatch(
      /Plans not named here\s+Not known Likely, ask. It takes private insurance, plans not listed. Federal survey, 2023/,
    );
  });
});

test('side by side, rows of plans differ by their grade, and say to call', async () => {
  const path = 'p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&p=aaaaaaa7&near=80202&payers=aetna';
  const page = await text(`/compare?${path}`);
  expect(page).toMatch(/Aetna\s+Differs\s+Call your plan to confirm\./);
  expect(page).toMatch(/Bills it\s+Network\s+not known\s+Made-up program, May 12, 2026/);
  expect(page).toContain('Does not take it');
  const csv = await get(`/compare.csv?${path}`);
  expect(csv).toContain('Aetna. Call your plan to confirm.');
  expect(csv).toContain(
    'In network. The program says so. For its PPO plans. It does not take its HMO plans.',
  );
  expect(csv).toContain('Bills it. Network not known.');
});

test('the question sheet names the plan, and what else the card may say', async () => {
  const sheet = await text('/print?p=aaaaaaa9&near=80202&payers=unitedhealthcare');
  expect(sheet).toContain('Are you in network with UnitedHealthcare? My plan is …');
  expect(sheet).toContain('Say if it is an HMO or a PPO. Ask your plan the same. Your card may say Optum.');
  expect(sheet).not.toContain('Do you take my plan, and are you in its network?');
});

describe('for machines', () => {
  test('each fact about a plan has a grade, and its source is among the sources', async () => {
    const { program, sources } = programSchema.parse(JSON.parse(await get('/api/v1/programs/aaaaaaa1')));
    const planOf = (term: string) => program.facts.find((fact) => fact.term === term)?.plan;
    expect(planOf('aetna')).toEqual({
      grade: 'in-network',
      lines: [
        { relation: 'in-network', products: ['ppo'] },
        { relation: 'refused', products: ['hmo'] },
      ],
      basis: null,
      state: null,
    });
    expect(planOf('medicaid')).toMatchObject({ grade: 'in-network', state: 'CO' });
    expect(planOf('bcbs-unspecified')).toMatchObject({ grade: 'bills', basis: 'anthem' });
    expect(planOf('carf')).toBeNull();
    expect(sources.map(({ source }) => source)).toContain('demonstration-plans');
  });

  test('a search tells what is likely, and reads a card', async () => {
    const answer = searchSchema.parse(
      JSON.parse(await get('/api/v1/programs?near=80202&within=10&card=aetna')),
    );
    expect(answer.total).toEqual({ yes: 3, open: 1 });
    const facts = answer.programs.map(({ facts }) => facts.find(({ term }) => term === 'aetna')?.plan?.grade);
    expect(facts.sort()).toEqual(['bills', 'in-network', 'likely', 'plan-list']);
    const blue = searchSchema.parse(
      JSON.parse(await get('/api/v1/programs?near=80202&within=10&card=Blue+Cross')),
    );
    expect(blue.search.needs).toEqual({ payers: ['bcbs-unspecified'] });
    const unknown = searchSchema.parse(JSON.parse(await get('/api/v1/programs?near=80202&card=zzzz')));
    expect(unknown.notRecognized).toEqual([{ name: 'card', word: 'zzzz', why: 'unknown-word' }]);
    expect((await server.get('/api/v1/programs?near=80202&card=zzzz&strict=true')).status).toBe(400);
  });

  test('a spreadsheet has a column for the grade', async () => {
    const response = await server.get('/api/v1/programs?near=80202&within=10&payers=aetna', {
      headers: { accept: 'text/csv' },
    });
    const [head = '', first = ''] = (await response.text()).split('\r\n');
    const at = head.split(',').indexOf('payers.aetna.grade');
    expect(at).toBeGreaterThan(0);
    expect(first).toMatch(/,in-network$/);
  });
});

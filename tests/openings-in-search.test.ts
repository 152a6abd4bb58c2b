import { afterEach, beforeEach, expect, test } from 'vitest';
import { runImport } from '#app/import/run-import.server.ts';
import { coloradoBha } from '#app/import/sources/colorado-bha.server.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import { type ColoradoRow, writeColorado } from './fixtures/directory-files.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;
beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
});
afterEach(() => database.close());

const LADDER: ColoradoRow = {
  id: '001A000001',
  name: 'Juniper Steps Counseling Center',
  street: '210 Sample Ave',
  phone: '(303) 555-0142',
  substanceUse: 'Outpatient; Intensive Outpatient',
  modified: '11/17/2022 10:16 AM',
};

async function importRegister(date: string, row: ColoradoRow): Promise<void> {
  await runImport(database, coloradoBha, writeColorado(database.folder, { date, rows: [row] }), {}, () => {});
}

async function countOpenings(engine: EmbeddedEngine) {
  const { total, counts } = await engine.search({
    text: '',
    anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } },
    needs: { openings: ['taking-new-people'] },
    certainty: 'all',
    sort: 'name',
    page: 1,
    size: 10,
    facets: ['openings'],
  });
  return { total, counted: counts.openings?.['taking-new-people'] };
}

test('an opening that appears, and one that goes, are seen by a search that already runs', async () => {
  await importRegister('2022-12-06', LADDER);
  const engine = new EmbeddedEngine();
  const follower = new ChangeFollower(database.reader, engine);
  await follower.fill();
  const unknown = { total: { yes: 0, open: 1 }, counted: { yes: 0, open: 1 } };
  expect(await countOpenings(engine)).toEqual(unknown);

  await importRegister('2023-02-27', { ...LADDER, accepting: 'yes' });
  await follower.catchUp();
  expect(await countOpenings(engine)).toEqual({ total: { yes: 1, open: 0 }, counted: { yes: 1, open: 0 } });

  await importRegister('2023-04-01', LADDER);
  await follower.catchUp();
  expect(await countOpenings(engine)).toEqual(unknown);
});

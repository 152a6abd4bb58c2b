import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { Db } from './connect.server.ts';
import { keepUntilWritten } from './keep-until-written.server.ts';

const DAY = '2026-03-01';

describe('what was read is kept until somebody writes', () => {
  let database: TemporaryDatabase;
  /** The ids of each reading. */
  let readings: number[][];
  const silences = keepUntilWritten<number, { terms: string }>(async (db: Db, ids) => {
    readings.push([...ids]);
    const rows = await db.selectFrom('silence').select(['id', 'terms']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, terms }) => [id, { terms }]));
  });
  const write = (db: Db, id: number, terms: string) =>
    db
      .insertInto('silence')
      .values({ id, terms })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ terms }))
      .execute();

  beforeAll(async () => {
    database = await temporaryDatabase({ places: false });
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await write(database.writer, 901, 'one');
    await write(database.writer, 902, 'two');
    readings = [];
  });

  test('each key is read once, what is not there too', async () => {
    const { reader } = database;
    const first = await silences(reader, [901, 999], DAY);
    const second = await silences(reader, [902, 901, 999], DAY);
    expect(readings).toEqual([[901, 999], [902]]);
    expect([...second]).toEqual([
      [902, { terms: 'two' }],
      [901, { terms: 'one' }],
    ]);
    expect(second.get(901)).toBe(first.get(901));
  });

  test('a write is seen by the next reading, and not before it is committed', async () => {
    const { reader, writer } = database;
    await silences(reader, [901], DAY);
    await writer.transaction().execute(async (trx) => {
      await write(trx, 901, 'changed');
      expect((await silences(reader, [901], DAY)).get(901)).toEqual({ terms: 'one' });
    });
    expect((await silences(reader, [901], DAY)).get(901)).toEqual({ terms: 'changed' });
  });

  test('a write that is taken back changes nothing', async () => {
    const { reader, writer } = database;
    const before = await silences(reader, [901], DAY);
    const undone = writer.transaction().execute(async (trx) => {
      await write(trx, 901, 'changed');
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    expect((await silences(reader, [901], DAY)).get(901)).toEqual(before.get(901));
  });

  test('in a transaction one reads what one has just written', async () => {
    await database.writer.transaction().execute(async (trx) => {
      await silences(trx, [901], DAY);
      await write(trx, 901, 'mine');
      expect((await silences(trx, [901], DAY)).get(901)).toEqual({ terms: 'mine' });
    });
  });

  test('another day is read anew', async () => {
    await silences(database.reader, [901], DAY);
    await silences(database.reader, [901], '2026-03-02');
    expect(readings).toEqual([[901], [901]]);
  });

  test('more than it keeps are all answered', async () => {
    const ids = Array.from({ length: 2_500 }, (_, index) => index);
    for (let from = 0; from < ids.length; from += 500) {
      await silences(database.reader, ids.slice(from, from + 500), DAY);
    }
    expect((await silences(database.reader, [902, 1], DAY)).get(902)).toEqual({ terms: 'two' });
  });
});

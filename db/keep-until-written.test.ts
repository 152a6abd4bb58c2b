import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { Db } from './connect.server.ts';
import { keepUntilWritten } from './keep-until-written.server.ts';

const DAY = '2026-03-01';

describe('what was read is kept until somebody writes', () => {
  let database: TemporaryDatabase;
  /** The ids of each reading. */
  let readings: number[][];
  const sources = keepUntilWritten<{ name: string }>(async (db: Db, ids) => {
    readings.push([...ids]);
    const rows = await db.selectFrom('silence').select(['id', 'terms']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, terms }) => [id, { name: terms }]));
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
    const first = await sources(reader, [901, 999], DAY);
    const second = await sources(reader, [902, 901, 999], DAY);
    expect(readings).toEqual([[901, 999], [902]]);
    expect([...second]).toEqual([
      [902, { name: 'two' }],
      [901, { name: 'one' }],
    ]);
    expect(second.get(901)).toBe(first.get(901));
  });

  test('a write is seen by the next reading, and not before it is committed', async () => {
    const { reader, writer } = database;
    await sources(reader, [901], DAY);
    await writer.transaction().execute(async (trx) => {
      await write(trx, 901, 'changed');
      expect((await sources(reader, [901], DAY)).get(901)).toEqual({ name: 'one' });
    });
    expect((await sources(reader, [901], DAY)).get(901)).toEqual({ name: 'changed' });
  });

  test('a write that is taken back changes nothing', async () => {
    const { reader, writer } = database;
    const before = await sources(reader, [901], DAY);
    const undone = writer.transaction().execute(async (trx) => {
      await write(trx, 901, 'changed');
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    expect((await sources(reader, [901], DAY)).get(901)).toEqual(before.get(901));
  });

  test('in a transaction one reads what one has just written', async () => {
    await database.writer.transaction().execute(async (trx) => {
      await sources(trx, [901], DAY);
      await write(trx, 901, 'mine');
      expect((await sources(trx, [901], DAY)).get(901)).toEqual({ name: 'mine' });
    });
  });

  test('another day is read anew', async () => {
    await sources(database.reader, [901], DAY);
    await sources(database.reader, [901], '2026-03-02');
    expect(readings).toEqual([[901], [901]]);
  });

  test('more than it keeps are all answered', async () => {
    const ids = Array.from({ length: 2_500 }, (_, index) => index);
    for (let from = 0; from < ids.length; from += 500) {
      await sources(database.reader, ids.slice(from, from + 500), DAY);
    }
    expect((await sources(database.reader, [902, 1], DAY)).get(902)).toEqual({ name: 'two' });
  });
});

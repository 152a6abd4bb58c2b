import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount } from '#tests/fixtures/made-accounts.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { findDecisions, insertDecision } from './decision-repository.server.ts';

let database: TemporaryDatabase;
let moderator: number;
const NOW = new Date('2026-11-25T12:00:00Z');

beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  moderator = (await makeAccount(database.writer, 'moderator')).id;
});
afterAll(() => database.close());

describe('decisions', () => {
  test('are kept whole, and found the newest first', async () => {
    const decision = { kind: 'claim', subject: 'c1', publicId: 'aaaaaaa1', decidedBy: moderator };
    await insertDecision(database.writer, { ...decision, decision: 'refuse', reason: 'No proof.' }, NOW);
    const change = { before: { name: 'Old' }, after: { name: null } };
    await insertDecision(database.writer, { ...decision, decision: 'approve', ...change }, NOW);
    await insertDecision(database.writer, { ...decision, subject: 'c2', decision: 'approve' }, NOW);
    const found = await findDecisions(database.reader, { kind: 'claim', subject: 'c1', most: 10 });
    expect(found).toEqual([
      expect.objectContaining({ ...decision, decision: 'approve', ...change, decidedAt: NOW.toISOString() }),
      expect.objectContaining({ ...decision, decision: 'refuse', reason: 'No proof.', before: undefined }),
    ]);
    const [newest] = found;
    const older = { publicIds: ['aaaaaaa1', 'zzzzzzz9'], before: newest?.id ?? 0, most: 10 };
    expect(await findDecisions(database.reader, older)).toEqual(found.slice(1));
    expect(await findDecisions(database.reader, { publicIds: [], most: 10 })).toEqual([]);
  });

  test('are neither changed nor taken away', async () => {
    const only = /decisions are only added/;
    await expect(
      database.writer.updateTable('moderation_decision').set({ decision: 'approve' }).execute(),
    ).rejects.toThrow(only);
    await expect(database.writer.deleteFrom('moderation_decision').execute()).rejects.toThrow(only);
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDraft } from '#app/portal/editing/draft-repository.server.ts';
import { findPublishedSection } from '#app/portal/editing/published-section-repository.server.ts';
import { findRevisions } from '#app/portal/editing/revision-repository.server.ts';
import { checkFile } from '#db/check-file.server.ts';
import { makeAccount, signedInCookie } from './fixtures/made-accounts.ts';
import { managedProposal } from './fixtures/made-listings.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';
import { type RunningServer, startServer } from './routes/running-server.ts';

/** The whole run takes a minute. */
const IS_LONG = process.env.STEPWELL_LONG === '1';
const KILLS = IS_LONG ? 10 : 1;
/** After so many that were acknowledged, each time; others are under way. */
const ANSWERS_BEFORE_KILL = IS_LONG ? 50 : 60;
const PROGRAMS = 6;

let database: TemporaryDatabase;
let running: RunningServer | undefined;
beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
});
afterEach(async () => {
  await running?.stop('SIGKILL');
  await database.close();
});

interface Program {
  id: number;
  publicId: string;
  cookie: string;
  /** Of its draft, as the last answer left it. */
  version: number;
  /** What was acknowledged. */
  saved: string[];
  published: string[];
}

async function makeProgram(): Promise<Program> {
  const { id: ownerId } = await makeAccount(database.writer);
  const listing = await managedProposal({ db: database.writer, ownerId });
  const cookie = await signedInCookie(database.writer, ownerId);
  return { ...listing, cookie, version: 0, saved: [], published: [] };
}

/** Saves and publishes one sentence after another until the server is gone. */
async function write(program: Program, server: RunningServer, onAnswer: () => void): Promise<void> {
  const send = async (path: string, fields: Record<string, string>) => {
    const response = await server.get(`/provider/programs/${program.publicId}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: server.address, cookie: program.cookie },
    });
    expect(response.status).toBe(303);
    program.version += 1;
  };
  try {
    for (;;) {
      const summary = `Sentence ${program.version} of ${program.publicId}.`;
      await send('/sections/summary', { intent: 'save', version: String(program.version), summary });
      program.saved.push(summary);
      onAnswer();
      await send('/differences', { publish: `summary:${program.version}` });
      program.published.push(summary);
      onAnswer();
    }
  } catch (error) {
    // A connection that broke: nobody was told anything.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** All that was acknowledged is there; what was under way is there whole, or not at all. */
async function expectKept(program: Program): Promise<void> {
  const { reader } = database;
  const draft = await findDraft(reader, program.id, 'summary');
  expect(draft.version - program.version).toBeOneOf([0, 1]);
  const revisions = await findRevisions(reader, { publicIds: [program.publicId], most: 10_000 });
  const published = revisions.map(({ after }) => after.summary).reverse();
  expect(published.slice(0, program.published.length)).toEqual(program.published);
  expect(published.length - program.published.length).toBeOneOf([0, 1]);
  const live = await findPublishedSection(reader, program.id, 'summary');
  expect(live?.value.summary).toBe(published.at(-1));
  const lastSaved = program.saved.at(-1);
  if (lastSaved !== program.published.at(-1) && draft.version === program.version) {
    expect(draft.value).toEqual({ summary: lastSaved });
  }
  // What was under way and was done counts from here on as done.
  program.version = draft.version;
  program.published = published.map(String);
}

test('a server that is killed amid saves and publications has lost none that it acknowledged', {
  timeout: 300_000,
}, async () => {
  const programs = await Promise.all(Array.from({ length: PROGRAMS }, makeProgram));
  let answers = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const server = await startServer(database.file);
    running = server;
    let killed: Promise<unknown> | undefined;
    const onAnswer = () => {
      answers += 1;
      if (answers < kill * ANSWERS_BEFORE_KILL) return;
      running = undefined;
      killed ??= server.stop('SIGKILL');
    };
    await Promise.all(programs.map((program) => write(program, server, onAnswer)));
    await killed;
    expect(checkFile(database.file)).toMatchObject({ problems: [] });
    for (const program of programs) await expectKept(program);
  }
  expect(answers).toBeGreaterThanOrEqual(KILLS * ANSWERS_BEFORE_KILL);
});

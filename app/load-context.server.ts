import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { findSchemaProblem } from '#db/find-schema-problem.server.ts';
import type { AccountParts } from './accounts/account-parts.ts';
import type { Actor } from './accounts/actor.ts';
import { findActor } from './accounts/find-actor.server.ts';
import { openAccounts } from './accounts/open-accounts.server.ts';
import { Allowance } from './http/allowance.ts';
import { type Env, EnvError, siteUrlOf } from './http/env.server.ts';
import { errorForLog, type Log } from './http/log.server.ts';
import { type ListingCounts, openCounts } from './listings/counts/open-counts.server.ts';
import { keepLapsesSwept } from './listings/freshness/sweep-lapses.server.ts';
import { type ReleaseSummary, summarizeReleases } from './listings/release-repository.server.ts';
import { type SeriesSummary, summarizeSeries } from './listings/source-repository.server.ts';
import type { PostOffice } from './mail/post-office.server.ts';

import { type Conflict, findConflicts } from './moderation/conflict-repository.server.ts';
import { MODERATION_COMPOSERS } from './moderation/moderation-mail.ts';

import { openPaperStore, papersFolderOf } from './portal/claims/paper-store.server.ts';
import { keepClaimsSwept } from './portal/claims/sweep-claims.server.ts';
import { keepReminding } from './portal/keeping/sweep-reminders.server.ts';
import { portalComposers } from './portal/portal-mail.server.ts';
import type { PortalParts } from './portal/portal-parts.ts';

import { type CoverageReport, measureCoverage } from './search/coverage.ts';
import type { SearchEngine } from './search/engine.ts';
import { EngineFault } from './search/engine-fault.ts';
import { openSearch, type ServerState } from './search/open-search.server.ts';

/** More than a person who goes through a whole list of programs sends; far less than a machine does. */
const REPORTS = { most: 20, periodMs: 3_600_000 };

/** More phone numbers than a person presses in an hour. */
const CALLS = { most: 30, periodMs: 3_600_000 };

/** What every loader and action is given. */
export interface Services {
  db: OpenDatabase;
  engine: SearchEngine;
  /** How many changes wait to be read by this process. */
  searchLag: () => Promise<number>;
  /** How the search server stands; undefined where none is set. */
  searchServer: () => Promise<ServerState | undefined>;
  /** Where the listings come from; counted anew when listings have changed. */
  series: () => Promise<SeriesSummary[]>;
  /** The same by release, with what came of each. */
  releases: () => Promise<ReleaseSummary[]>;
  /** How much of each telling fact is known. */
  coverage: () => Promise<CoverageReport>;
  /** How many pages one address may read a minute; 0 sets no limit. */
  requestsPerMinute: number;
  clock: () => Date;
  log: Log;
  /** The address that visitors use, where the operator told it. */
  publicUrl: string | undefined;
  /** Where the site is reached: that address, or this machine. For what is read out or mailed. */
  siteUrl: string;
  /** How many reports of errors one client may send. */
  reports: Allowance;
  /** How often listings were seen. */
  counts: ListingCounts;
  /** How many presses of a phone number are counted of one client. */
  calls: Allowance;
  /** Where sources say yes and no of one thing; read anew when listings have changed. */
  conflicts: () => Promise<readonly Conflict[]>;
  accounts: AccountParts;
  portal: PortalParts;
  mail: PostOffice;
  /** Without a mail server, mail is written into a folder, and pages say so. */
  writesMailAsFiles: boolean;
  /** Who a request is from: what every loader and action of `/provider` and `/moderate` asks first. */
  findActor: (request: Request) => Promise<Actor>;
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends Services {
    /** Tells clients apart, for limits alone: never kept, never in a log. */
    client: string;
  }
}

/** Opens what the pages need. Throws EnvError where the database has not been migrated, which only `npm start` does. */
export async function openLoadContext(
  env: Env,
  log: Log,
): Promise<{ context: Services; close: () => Promise<void> }> {
  const unserved = findSchemaProblem(env.databaseFile);
  if (unserved !== undefined) throw new EnvError(unserved);
  const db = openDatabase(env.databaseFile);
  const search = await openSearch(db, env.meilisearch, {
    onError: (error) => log.error({ path: 'follow-changes', ...errorForLog(error), ...faultForLog(error) }),
    onServer: ({ answers }, error) =>
      answers
        ? log.info({ path: 'search-server', answers })
        : log.warn({ path: 'search-server', answers, ...faultForLog(error) }),
  });
  const { engine } = search;
  const {
    accounts,
    mail,
    close: closeAccounts,
  } = openAccounts(
    db,
    { ...env, siteUrl: siteUrlOf(env) },
    {
      onMailTrouble: ({ error, ...trouble }) =>
        log.error({ path: 'mail', ...trouble, ...errorForLog(error) }),
      onSweepTrouble: (error) => log.error({ path: 'sweep-accounts', ...errorForLog(error) }),
    },
    { ...MODERATION_COMPOSERS, ...portalComposers({ db, siteUrl: siteUrlOf(env) }) },
  );
  const counts = openCounts({ db, clock: accounts.clock }, (error) =>
    log.error({ path: 'write-counts', ...errorForLog(error) }),
  );
  const stopLapses = keepLapsesSwept({ db, clock: accounts.clock }, (error) =>
    log.error({ path: 'sweep-lapses', ...errorForLog(error) }),
  );
  const portal = { ...accounts, papers: openPaperStore(papersFolderOf(env.databaseFile)) };
  const stopSweeping = keepClaimsSwept(portal, (error) =>
    log.error({ path: 'sweep-claims', ...errorForLog(error) }),
  );
  const stopReminding = keepReminding(portal, (error) =>
    log.error({ path: 'sweep-reminders', ...errorForLog(error) }),
  );
  return {
    context: {
      db,
      engine,
      searchLag: search.lag,
      searchServer: search.serverState,
      series: oncePerGeneration(engine, () => summarizeSeries(db.reader)),
      releases: oncePerGeneration(engine, () => summarizeReleases(db.reader)),
      conflicts: oncePerGeneration(engine, () => findConflicts(db.reader)),
      coverage: oncePerGeneration(engine, () => measureCoverage(engine)),
      requestsPerMinute: env.requestsPerMinute,
      clock: () => new Date(),
      log,
      publicUrl: env.publicUrl,
      siteUrl: siteUrlOf(env),
      reports: new Allowance(REPORTS),
      counts,
      calls: new Allowance(CALLS),
      accounts,
      portal,
      mail,
      writesMailAsFiles: env.smtpUrl === undefined,
      findActor: (request) => findActor(accounts, request),
    },
    async close() {
      await counts.close();
      await stopLapses();
      await stopSweeping();
      await stopReminding();
      await closeAccounts();
      await search.close();
      await db.close();
    },
  };
}

/** Our own words for what a search server did: they repeat nothing that a visitor typed. */
function faultForLog(error: unknown): { fault?: string; because?: string } {
  return error instanceof EngineFault ? { fault: error.code, because: error.message } : {};
}

/** Reads at most once for each state of the listings, which the engine numbers. */
function oncePerGeneration<T>(engine: SearchEngine, read: () => Promise<T>): () => Promise<T> {
  let generation: number | undefined;
  let latest: Promise<T> | undefined;
  return () => {
    const current = engine.health().generation;
    if (latest && generation === current) return latest;
    generation = current;
    latest = read();
    latest.catch(() => {
      latest = undefined;
    });
    return latest;
  };
}

import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { signedInCookie } from '../fixtures/made-accounts.ts';
import { startDirectoryServer } from '../routes/directory-server.ts';
import { launchBrowser } from './browser.ts';

/** Filled before the tests of the block begin. */
export interface OpenedSite {
  server: Awaited<ReturnType<typeof startDirectoryServer>>;
  database: OpenDatabase;
  browser: Browser;
}

/** The server over the handmade directory, its database and a browser, for all tests of the block that calls it. */
export function openSite(): OpenedSite {
  const site: Partial<OpenedSite> = {};
  beforeAll(async () => {
    site.server = await startDirectoryServer();
    site.database = openDatabase(site.server.file);
    site.browser = await launchBrowser();
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.database?.close();
    await site.server?.end();
  });
  return site as OpenedSite;
}

/** Signs an account in without its password. */
export async function signIn(
  { server, database }: OpenedSite,
  context: BrowserContext,
  accountId: number,
  hasSecondFactor = false,
): Promise<void> {
  const cookie = await signedInCookie(database.writer, accountId, hasSecondFactor);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: server.address, httpOnly: true, sameSite: 'Lax' }]);
}

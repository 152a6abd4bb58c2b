import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { openDatabase } from '#db/connect.server.ts';
import { fillPortal, type Who } from '../fixtures/made-portal.ts';
import { startDirectoryServer } from '../routes/directory-server.ts';

type PagesFor = (who: Who | undefined) => Page;

interface SweptServer {
  address: string;
  end: () => Promise<void>;
  /** A page of each: a visitor's, and those of two who are signed in. */
  openPages: (browser: Browser, options?: BrowserContextOptions) => Promise<PagesFor>;
}

/** The server over all that `PAGES` leads to. */
export async function startSweptServer(): Promise<SweptServer> {
  const server = await startDirectoryServer();
  const database = openDatabase(server.file);
  const cookies = await fillPortal(database.writer);
  await database.close();
  return {
    address: server.address,
    end: server.end,
    async openPages(browser, options) {
      const pageFor = async (cookie?: string) => {
        const context = await browser.newContext(options);
        const [name = '', value = ''] = cookie?.split('=') ?? [];
        if (cookie) await context.addCookies([{ name, value, url: server.address }]);
        return context.newPage();
      };
      const visitor = await pageFor();
      const signedIn = {
        provider: await pageFor(cookies.provider),
        moderator: await pageFor(cookies.moderator),
      };
      return (who) => (who ? signedIn[who] : visitor);
    },
  };
}

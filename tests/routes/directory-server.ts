import { temporaryDatabase } from '../fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from './handmade-directory.ts';
import { type RunningServer, startServer } from './running-server.ts';

/** The server over the handmade directory. `end` stops it and removes the database. */
export async function startDirectoryServer(
  env: Record<string, string> = {},
): Promise<RunningServer & { file: string; end: () => Promise<void> }> {
  const database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  const server = await startServer(database.file, env);
  return {
    ...server,
    file: database.file,
    async end() {
      await server.stop();
      await database.close();
    },
  };
}

/** The words of a page without its tags, blanks joined. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** A page without the letters that are drawn by lot for it, which may spell anything. */
export function withoutNonce(html: string): string {
  return html.replace(/ nonce="[^"]*"/g, '');
}

/** The main part of a page. */
export function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

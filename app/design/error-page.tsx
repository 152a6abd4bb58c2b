import { renderToStaticMarkup } from 'react-dom/server';
import type { ErrorCode } from '#app/http/errors.ts';
import { messagesFor } from '#app/language/messages.ts';
import { ErrorMessage } from './error-message.tsx';
import { PageShell } from './page-shell.tsx';

const rendered = new Map<ErrorCode, string>();

/**
 * A whole page that explains an error, for requests that never reach the router. It needs nothing but the
 * style sheet, so that it stands when all else fails.
 */
export function renderErrorPage(code: ErrorCode, stylesheet: string): string {
  const known = rendered.get(code);
  if (known) return known;
  const { shell, errors } = messagesFor('en');
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{shell.title(errors.pages[code].title)}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <PageShell>
          <ErrorMessage code={code} />
        </PageShell>
      </body>
    </html>,
  );
  const page = `<!DOCTYPE html>${html}`;
  rendered.set(code, page);
  return page;
}

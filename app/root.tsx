import latinFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorMessage } from './design/error-message.tsx';
import { PageShell } from './design/page-shell.tsx';
import stylesheet from './design/styles/stepwell.css?url';
import { stateToGoOnIn } from './design/way-on.ts';
import { codeOfStatus, type ErrorCode } from './http/errors.ts';
import { usePageScript } from './http/page-script.ts';
import { messagesFor } from './language/messages.ts';
import { DEMONSTRATION_SERIES } from './listings/series.ts';

export const links: LinksFunction = () => [
  { rel: 'preload', href: latinFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const series = await context.series();
  return {
    isDemonstration: series.some((each) => DEMONSTRATION_SERIES.includes(each.series)),
    publicUrl: context.publicUrl,
  };
}

export const meta: MetaFunction = ({ error }) => {
  const { shell, errors } = messagesFor('en');
  return error
    ? [{ title: shell.title(errors.pages[codeOf(error)].title) }, { name: 'robots', content: 'noindex' }]
    : [{ title: shell.siteName }];
};

function codeOf(error: unknown): ErrorCode {
  return isRouteErrorResponse(error) ? codeOfStatus(error.status) : 'broken';
}

export function Layout({ children }: { children: ReactNode }) {
  const script = usePageScript();
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname } = useLocation();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {script && <script type="module" src={script.src} nonce={script.nonce} />}
      </head>
      <body>
        <PageShell path={pathname} isDemonstration={data?.isDemonstration ?? false}>
          {children}
        </PageShell>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const state = isRouteErrorResponse(error) ? stateToGoOnIn(error.data) : undefined;
  return <ErrorMessage code={codeOf(error)} state={state} />;
}

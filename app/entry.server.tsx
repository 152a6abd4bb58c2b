import { randomBytes } from 'node:crypto';
import { createRequestHandler, type GetLoadContextFunction } from '@remix-run/express';
import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import type { RequestHandler } from 'express';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderErrorPage } from './design/error-page.tsx';
import stylesheet from './design/styles/stepwell.css?url';
import { contentSecurityPolicy } from './http/content-security-policy.ts';
import { EnvError, requireEnv } from './http/env.server.ts';
import { buildExpressApp } from './http/express-app.server.ts';
import { clientKey } from './http/limits.ts';
import { createLog, errorForLog, pathForLog } from './http/log.server.ts';
import { type PageScript, PageScriptProvider } from './http/page-script.ts';
import { firstSegment, firstSegments, routesOfSegment } from './http/routes-of-segment.ts';
import { listen, stopOnSignal } from './http/serve.server.ts';
import { takeTurns } from './http/take-turns.ts';
import { openLoadContext } from './load-context.server.ts';

/** In milliseconds. Loaders answer whole, so nothing is ever left to stream. */
export const streamTimeout = 1_000;

export default async function handleDocument(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce));
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const html = renderPage(request.url, remixContext, { src: remixContext.manifest.entry.module, nonce });
  // Bytes, because a string would be checked and encoded once more on its way out.
  return new Response(Buffer.from(`<!DOCTYPE html>${html}`), { status, headers });
}

/** React draws the page and stays on the server, so no data is handed to the browser. */
function renderPage(url: string, context: EntryContext, script: PageScript): string {
  const { serverHandoffStream: _unread, ...withoutHandoff } = context;
  return renderToStaticMarkup(
    <PageScriptProvider value={script}>
      <RemixServer context={withoutHandoff} url={url} nonce={script.nonce} />
    </PageScriptProvider>,
  );
}

export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  // What the framework refuses by itself, such as a form sent where no page takes one, is the sender's trouble.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.log.error({ path: pathForLog(new URL(request.url).pathname), ...errorForLog(error) });
}

export interface StartOptions {
  /** A function re-reads the build at each request, while developing. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  assets: string | RequestHandler;
}

/** Answers each request by a handler that knows the routes which the first word of its path leaves. */
function answerPages(build: StartOptions['build'], getLoadContext: GetLoadContextFunction): RequestHandler {
  const handlerOf = (own: StartOptions['build']) =>
    createRequestHandler({ build: own, mode: process.env.NODE_ENV ?? 'production', getLoadContext });
  if (typeof build === 'function') return handlerOf(build);
  const handlerOfWord = (word: string) =>
    handlerOf({
      ...build,
      routes: routesOfSegment(build.routes, word),
      assets: { ...build.assets, routes: routesOfSegment(build.assets.routes, word) },
    });
  const handlers = new Map([...firstSegments(build.routes)].map((word) => [word, handlerOfWord(word)]));
  const others = handlerOfWord('');
  return (request, response, next) =>
    (handlers.get(firstSegment(request.path)) ?? others)(request, response, next);
}

/** Starts the whole server from the environment. Ends the process where the environment cannot be used. */
export async function startServer({ build, assets }: StartOptions): Promise<void> {
  try {
    const env = requireEnv(process.env);
    const log = createLog(env.logLevel);
    const { context, close } = await openLoadContext(env, log);
    const contextOf: GetLoadContextFunction = (request) => ({
      ...context,
      get client() {
        return clientKey(request);
      },
    });
    const pages = takeTurns(answerPages(build, contextOf));
    const errorPage = (code: Parameters<typeof renderErrorPage>[0]) => renderErrorPage(code, stylesheet);
    const { server, address } = await listen(buildExpressApp({ env, log, pages, errorPage, assets }), env);
    stopOnSignal(server, close);
    console.log(`Stepwell listens at ${address}`);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

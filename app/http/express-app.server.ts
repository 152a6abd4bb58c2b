import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { answerPreflight, openToAllSites } from './api-headers.ts';
import { isApiPath } from './api-path.ts';
import { SCRIPTLESS_POLICY } from './content-security-policy.ts';
import { allowedMethods, decidePassage } from './doorway.ts';
import type { Env } from './env.server.ts';
import { codeOfStatus, type ErrorCode, STATUS_OF_ERROR } from './errors.ts';
import { keepToOneself } from './keep-to-oneself.ts';
import { limitRequests } from './limits.ts';
import { errorForLog, type Log, logRequests, pathForLog } from './log.server.ts';
import { PROBLEM_MEDIA_TYPE, problemCodeOf, problemOf } from './problems.ts';
import { sendWhole } from './send-whole.ts';
import { tagCodedAnswers } from './tag-coded-answers.ts';

export interface ExpressParts {
  env: Env;
  log: Log;
  /** Answers every request that the doorway lets in. */
  pages: RequestHandler;
  /** The whole page that explains an error, as HTML. */
  errorPage: (code: ErrorCode) => string;
  /** The folder of the built files, or what serves the sources while developing. */
  assets: string | RequestHandler;
}

/** Names below it carry a hash of the content, so a missing one is gone for good and never a page. */
const ASSETS = '/assets';

/** Of 9: twice as fast as the usual 6, for pages a tenth larger. */
const COMPRESSION_LEVEL = 4;

/** The server's chain, from the log to the pages. Nothing that a client sends makes it answer with a stack. */
export function buildExpressApp({ env, log, pages, errorPage, assets }: ExpressParts): Express {
  const refuse = (response: Response, code: ErrorCode) => {
    const { originalUrl } = response.req;
    if (code === 'wrong-method') response.set('Allow', allowedMethods(originalUrl));
    if (isApiPath(originalUrl)) return refuseMachine(response, code);
    response
      .status(STATUS_OF_ERROR[code])
      .set({ 'Content-Security-Policy': SCRIPTLESS_POLICY, 'Cache-Control': 'no-store' })
      .type('html')
      .send(errorPage(code));
  };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', env.trustProxy);
  app.use(logRequests(log));
  app.use(securityHeaders(env));
  app.use(openToAllSites);
  app.use(keepToOneself);
  app.use((request, response, next) => {
    delete request.headers['x-forwarded-host'];
    if (!/^https?$/.test(String(request.headers['x-forwarded-proto']))) {
      delete request.headers['x-forwarded-proto'];
    }
    const passage = decidePassage({
      method: request.method,
      url: request.originalUrl,
      headers: request.headers,
    });
    if (passage.kind === 'enter') next();
    else if (passage.kind === 'redirect') response.redirect(301, passage.location);
    else refuse(response, passage.code);
  });
  app.use(answerPreflight);
  app.use(tagCodedAnswers);
  app.use(compression({ level: COMPRESSION_LEVEL }));
  app.use(typeof assets === 'string' ? builtFiles(assets) : assets);
  app.use(limitRequests(env.requestsPerMinute, (_request, response) => refuse(response, 'too-many')));
  app.use(sendWhole);
  app.use(pages);
  const lastResort: ErrorRequestHandler = (error, request, response, next) => {
    const status = Number(error?.status ?? error?.statusCode);
    const isFile = request.path.startsWith(ASSETS);
    const code = status >= 400 && status < 500 ? (isFile ? 'not-found' : codeOfStatus(status)) : 'broken';
    if (code === 'broken') log.error({ path: pathForLog(request.originalUrl), ...errorForLog(error) });
    if (response.headersSent) next(error);
    else refuse(response, code);
  };
  app.use(lastResort);
  return app;
}

function refuseMachine(response: Response, code: ErrorCode): void {
  const problem = problemOf(problemCodeOf(code));
  response
    .status(problem.status)
    .set({ 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store' })
    .send(Buffer.from(JSON.stringify(problem)));
}

function securityHeaders({ publicUrl }: Env): RequestHandler {
  const isSecure = publicUrl?.startsWith('https:') === true;
  return helmet({
    // Each page sets its own, with a nonce.
    contentSecurityPolicy: false,
    // With "no-referrer" a browser sends `Origin: null` on plain form posts, and the doorway would refuse them.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
}

function builtFiles(folder: string): RequestHandler {
  const plain = { index: false, redirect: false } as const;
  const files = express.Router();
  files.use(
    ASSETS,
    express.static(folder + ASSETS, { ...plain, immutable: true, maxAge: '1y', fallthrough: false }),
  );
  const others = express.static(folder, { ...plain, maxAge: '1h' });
  // A name without a dot is a page's: looking for a file first would cost each page a turn at the disk.
  files.use((request, response, next) =>
    request.path.includes('.') ? others(request, response, next) : next(),
  );
  return files;
}

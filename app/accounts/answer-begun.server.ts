import type { AccountParts } from './account-parts.ts';
import { CODE_PATH, HOME_PATH, withReturn } from './account-paths.ts';
import type { BegunSession } from './begin-session.server.ts';

/** Hands the browser its token, and shows it where to go on: first to the code, where one is asked for. */
export function seeBegun(
  { cookies }: AccountParts,
  { token, seconds, needsCode }: BegunSession,
  to = HOME_PATH,
): Response {
  return new Response(null, {
    status: 303,
    headers: {
      Location: needsCode ? withReturn(CODE_PATH, to) : to,
      'Set-Cookie': cookies.give(token, seconds),
    },
  });
}

import type { AccountParts } from './account-parts.ts';
import { type Actor, VISITOR } from './actor.ts';
import { lifeOf, TOUCH_EVERY_MS } from './session-life.ts';
import { findSession, touchSession } from './session-repository.server.ts';

/** Who a request is from. Whatever is wrong with its cookie, it is a visitor's. */
export async function findActor({ db, clock, cookies }: AccountParts, request: Request): Promise<Actor> {
  const token = cookies.read(request.headers.get('cookie'));
  if (token === undefined) return VISITOR;
  const now = clock();
  const found = await findSession(db.reader, token, now);
  if (!found) return VISITOR;
  const { session, account } = found;
  if (account.totpSecret && !session.secondFactorAt) return VISITOR;
  const idleMs = now.getTime() - session.lastUsedAt.getTime();
  if (idleMs > lifeOf(account.role).idleMs) return VISITOR;
  if (idleMs > TOUCH_EVERY_MS) await touchSession(db.writer, session.id, now);
  return {
    kind: 'account',
    accountId: account.id,
    sessionId: session.id,
    role: account.role,
    email: account.email,
    hasSecondFactor: session.secondFactorAt !== undefined,
  };
}

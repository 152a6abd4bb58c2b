import { CODES_PATH, signInPath } from './account-paths.ts';
import type { AccountActor, Actor } from './actor.ts';
import { type Action, can, type Subject, standingOf } from './permissions.ts';

const seeOther = (location: string) => new Response(null, { status: 303, headers: { Location: location } });

/**
 * The actor, where the action is theirs to do. Throws the answer otherwise: a visitor is shown to sign-in and back, a
 * moderator without a code to where codes are set up, and for anybody else it does not exist.
 */
export function requirePermission(
  actor: Actor,
  action: Action,
  subject: Subject,
  request: Request,
): AccountActor {
  if (actor.kind === 'visitor') throw seeOther(signInPath(request));
  if (can(actor, action, subject)) return actor;
  if (
    standingOf(actor) === 'moderator without code' &&
    can({ ...actor, hasSecondFactor: true }, action, subject)
  ) {
    throw seeOther(CODES_PATH);
  }
  throw new Response(null, { status: 404 });
}

/** The actor, whoever has signed in. */
export function requireAccountActor(actor: Actor, request: Request): AccountActor {
  if (actor.kind === 'visitor') throw seeOther(signInPath(request));
  return actor;
}

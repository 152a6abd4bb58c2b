export const HOME_PATH = '/provider';
export const ACCOUNT_PATH = '/provider/account';
export const CODES_PATH = `${ACCOUNT_PATH}/codes`;
export const SIGN_UP_PATH = '/provider/sign-up';
export const SIGN_OUT_PATH = '/provider/sign-out';
export const SIGN_IN_PATH = '/provider/sign-in';
export const CODE_PATH = '/provider/sign-in/code';
export const CONFIRM_PATH = '/provider/confirm';
export const RESET_PATH = '/provider/reset';

const INSIDE = /^\/(?:provider|moderate)(?:\/[\w-]+)*$/;

/** A mailed link, which is opened by whoever has the address and so is asked for before signing in. */
const INVITATION = /^\/provider\/invite\?link=[\w-]{43}$/;

/** Where to go on after signing in. Only a page of ours that one signs in for; anything else is its home. */
export function parseReturnPath(text: string | null): string {
  return text !== null && (INSIDE.test(text) || INVITATION.test(text)) ? text : HOME_PATH;
}

/** The same for what is kept or mailed, and so holds no key that opens anything. */
export function parseKeptReturnPath(text: string | null): string {
  return text !== null && INSIDE.test(text) ? text : HOME_PATH;
}

/** The page that was asked for before signing in, as the pages on the way there hand it on. */
export function returnPathOf(request: Request): string {
  return parseReturnPath(new URL(request.url).searchParams.get('to'));
}

/** A page on the way there, told where to go on. */
export function withReturn(path: string, to: string): string {
  if (to === HOME_PATH) return path;
  return `${path}${path.includes('?') ? '&' : '?'}to=${encodeURIComponent(to)}`;
}

/** Sign-in, and back to the page that was asked for, without its query; an invitation is its query. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const whole = `${pathname}${search}`;
  return withReturn(SIGN_IN_PATH, parseReturnPath(INVITATION.test(whole) ? whole : pathname));
}

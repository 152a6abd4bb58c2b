import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { HOME_PATH } from '#app/accounts/account-paths.ts';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { signOut } from '#app/accounts/sign-in.server.ts';

export async function action({ context, request }: ActionFunctionArgs) {
  await signOut(context.accounts, readFrom(context, request).token);
  return redirect(HOME_PATH, { status: 303, headers: { 'Set-Cookie': context.accounts.cookies.take() } });
}

/** Reading signs nobody out. */
export function loader() {
  return redirect(HOME_PATH, 303);
}

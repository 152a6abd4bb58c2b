import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ACCOUNT_PATH, CODES_PATH } from '#app/accounts/account-paths.ts';
import { seeBegun } from '#app/accounts/answer-begun.server.ts';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { requireAccountActor } from '#app/accounts/require-permission.server.ts';
import {
  draftCodes,
  renewRecoveryCodes,
  turnCodesOff,
  turnCodesOn,
} from '#app/accounts/set-up-codes.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { type CodesAnswer, type CodesIntent, CodesPage } from '#app/pages/account/codes-page.tsx';
import { type CodesView, loadCodes } from '#app/pages/account/load-codes.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireAccountActor(await context.findActor(request), request);
  return loadCodes(context.accounts, actor);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { accountId } = requireAccountActor(await context.findActor(request), request);
  const fields = await requireForm(request);
  const password = fields.text('password');
  const { accounts } = context;
  switch (fields.text('intent')) {
    case 'draft': {
      const { kind } = await draftCodes(accounts, accountId, password);
      return kind === 'drafted' ? redirect(CODES_PATH, 303) : refuse('draft', kind);
    }
    case 'turn-on': {
      const turned = await turnCodesOn(accounts, accountId, fields.text('code'), readFrom(context, request));
      if (turned.kind !== 'on') return refuse('turn-on', turned.kind);
      return seeBegun(accounts, turned.session, `${ACCOUNT_PATH}?done=codes-on`);
    }
    case 'renew': {
      const renewed = await renewRecoveryCodes(accounts, accountId, password);
      return renewed.kind === 'renewed' ? data<CodesAnswer>(renewed) : refuse('renew', renewed.kind);
    }
    case 'turn-off': {
      const { kind } = await turnCodesOff(accounts, accountId, password);
      return kind === 'off' ? redirect(`${ACCOUNT_PATH}?done=codes-off`, 303) : refuse('turn-off', kind);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

/** What is not asked for any more was done elsewhere: the page says how it stands. */
function refuse(intent: CodesIntent, trouble: 'wrong' | 'too-many' | 'not-asked') {
  if (trouble === 'not-asked') return redirect(CODES_PATH, 303);
  return data<CodesAnswer>({ kind: 'mend', intent, trouble }, { status: trouble === 'wrong' ? 400 : 429 });
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.codesPage.title) }];
};

export default function CodesRoute() {
  return <CodesPage view={useLoaderData<CodesView>()} answer={useActionData<CodesAnswer>()} />;
}

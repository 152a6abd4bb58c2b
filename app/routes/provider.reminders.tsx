import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { RemindersPage, type RemindersView } from '#app/pages/keeping/reminders-page.tsx';
import { readReminderKey } from '#app/portal/keeping/reminder-key.server.ts';
import { findStop, resumeReminders, stopReminders } from '#app/portal/keeping/reminder-repository.server.ts';
import { remindersPath } from '#app/portal/portal-paths.ts';

const linkOf = (request: Request) => new URL(request.url).searchParams.get('link') ?? '';

/** Looks alone: mail programs open links before people do. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const accountId = readReminderKey(context.portal.key, linkOf(request));
  if (accountId === undefined) return data<RemindersView>({ state: 'gone' }, 410);
  const isOff = await findStop(context.db.reader, accountId);
  return data<RemindersView>({ state: isOff ? 'off' : 'on' }, 200);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const link = linkOf(request);
  const accountId = readReminderKey(context.portal.key, link);
  const intent = (await requireForm(request)).text('intent');
  if (accountId === undefined) throw new Response(null, { status: 410 });
  if (intent === 'stop') await stopReminders(context.db.writer, accountId, context.clock());
  else if (intent === 'resume') await resumeReminders(context.db.writer, accountId);
  else throw new Response(null, { status: 400 });
  return redirect(remindersPath(link), 303);
}

export const meta: MetaFunction = () => {
  const { shell, keeping } = messagesFor('en');
  return [{ title: shell.title(keeping.reminders.title) }];
};

export default function RemindersRoute() {
  return <RemindersPage {...useLoaderData<RemindersView>()} />;
}

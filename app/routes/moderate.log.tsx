import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadLog } from '#app/pages/moderate/load-log.server.ts';
import { LogPage } from '#app/pages/moderate/log-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'queue.see', {}, request);
  const before = /^[1-9]\d{0,14}$/.exec(new URL(request.url).searchParams.get('before') ?? '');
  return unsent(await loadLog(context.db.reader, before ? Number(before[0]) : undefined));
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.log) }];
};

export default function LogRoute() {
  return <LogPage view={useLoaderData<typeof loader>().page} />;
}

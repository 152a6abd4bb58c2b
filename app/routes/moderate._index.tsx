import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { isQueueKind } from '#app/moderation/queue-kinds.ts';
import { loadQueue } from '#app/pages/moderate/load-queue.server.ts';
import { QUEUE_DONES, QueuePage } from '#app/pages/moderate/queue-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'queue.see', {}, request);
  const { searchParams } = new URL(request.url);
  const kind = searchParams.get('kind');
  const page = /^[1-9]\d{0,4}$/.exec(searchParams.get('page') ?? '');
  const parts = { db: context.db.reader, now: context.clock(), conflicts: context.conflicts };
  return unsent({
    view: await loadQueue(parts, isQueueKind(kind) ? kind : undefined, page ? Number(page[0]) : 1),
    done: QUEUE_DONES.find((each) => each === searchParams.get('done')),
  });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.title) }];
};

export default function QueueRoute() {
  const { view, done } = useLoaderData<typeof loader>().page;
  return <QueuePage view={view} done={done} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { answerEdit } from '#app/pages/moderate/answer-edit.server.ts';
import { EditItem, type EditToMend } from '#app/pages/moderate/edit-item.tsx';
import { loadEdit, requireEditFor } from '#app/pages/moderate/load-edit.server.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const found = await requireEditFor(reader, await context.findActor(request), params.id, request);
  return unsent(await loadEdit(reader, found));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { reader } = context.db;
  const found = await requireEditFor(reader, await context.findActor(request), params.id, request);
  const parts = { ...context.portal, conflicts: context.conflicts };
  const answer = await answerEdit(parts, found, await requireForm(request));
  return answer instanceof Response ? answer : data(answer, { status: 400 });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.kinds.edits) }];
};

export default function EditRoute() {
  return <EditItem view={useLoaderData<typeof loader>().page} mend={useActionData<EditToMend>()} />;
}

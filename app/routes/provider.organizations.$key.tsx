import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { HOME_PATH } from '#app/accounts/account-paths.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { answerOrganizationForm } from '#app/pages/organization/answer-organization-form.server.ts';
import {
  loadOrganization,
  requireOrganizationFor,
} from '#app/pages/organization/load-organization.server.ts';
import { OrganizationPage, type OrganizationToMend } from '#app/pages/organization/organization-page.tsx';
import { organizationPath } from '#app/portal/portal-paths.ts';

const DONE = messagesFor('en').organizations.page.done;
const isDone = (text: string | null): text is keyof typeof DONE => text !== null && Object.hasOwn(DONE, text);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const found = await requireOrganizationFor(reader, await context.findActor(request), params.key, request);
  const done = new URL(request.url).searchParams.get('done');
  return {
    organization: await loadOrganization(reader, found, context.clock()),
    done: isDone(done) ? done : undefined,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.findActor(request);
  const found = await requireOrganizationFor(context.db.reader, actor, params.key, request);
  const fields = await requireForm(request);
  const answer = await answerOrganizationForm(context.portal, found, fields, request);
  if ('mend' in answer) {
    const isTooMany = answer.mend.form === 'invite' && answer.mend.trouble === 'too-many';
    return data<OrganizationToMend>(answer.mend, isTooMany ? 429 : 400);
  }
  if (answer.done === 'left') return redirect(HOME_PATH, 303);
  return redirect(`${organizationPath(found.organization.key)}?done=${answer.done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, organizations } = messagesFor('en');
  return page ? [{ title: shell.title(organizations.page.title(page.organization.name)) }] : [];
};

export default function OrganizationRoute() {
  const { organization, done } = useLoaderData<typeof loader>();
  return (
    <OrganizationPage organization={organization} done={done} mend={useActionData<OrganizationToMend>()} />
  );
}

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { AnswerPage, type AnswersToMend, type AnswerView } from '#app/pages/confirm/answer-page.tsx';
import { readAnswers } from '#app/portal/confirmations/asked-facts.ts';
import { answerConfirmation, findOpenConfirmation } from '#app/portal/confirmations/confirm.server.ts';
import { CONFIRM_PATH } from '#app/portal/portal-paths.ts';

const GONE: AnswerView = { kind: 'gone' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if (searchParams.has('done')) return data<AnswerView>({ kind: 'thanks' }, 200);
  const open = await findOpenConfirmation(context.portal, searchParams.get('link') ?? '');
  if (!open) return data(GONE, 410);
  const { name, program } = open.listing;
  return data<AnswerView>({ kind: 'open', name: fullName({ name, program }) }, 200);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const fields = await requireForm(request);
  const token = new URL(request.url).searchParams.get('link') ?? '';
  // A link that is used up is said by the page itself.
  if (!(await findOpenConfirmation(context.portal, token))) return redirect(CONFIRM_PATH, 303);
  const read = readAnswers(fields);
  if (read.kind === 'trouble') {
    const { trouble, field, typed } = read;
    return data<AnswersToMend>({ trouble, field, typed }, 400);
  }
  const isKept = await answerConfirmation(context.portal, token, read.answers);
  return redirect(isKept ? `${CONFIRM_PATH}?done` : CONFIRM_PATH, 303);
}

export const meta: MetaFunction = () => {
  const { shell, confirm } = messagesFor('en');
  return [{ title: shell.title(confirm.ask.heading) }];
};

export default function AnswersRoute() {
  return <AnswerPage view={useLoaderData<AnswerView>()} mend={useActionData<AnswersToMend>()} />;
}

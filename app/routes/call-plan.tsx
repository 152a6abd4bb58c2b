import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { decodeCompare } from '#app/compare/compare-url.ts';
import { MOST_CALLED } from '#app/compare/programs-called.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { CallPlanPage } from '#app/pages/call-plan/call-plan-page.tsx';
import { loadCallPlan } from '#app/pages/call-plan/load-call-plan.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodeCompare(new URL(request.url).searchParams, MOST_CALLED);
  const data = await loadCallPlan(context.db.reader, context.engine, decoded, context.clock());
  if (data.kind === 'nobody') throw redirect(searchHref(data.state));
  return unsent(data);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shell, callPlan } = messagesFor('en');
  const names = data.page.kind === 'plan' ? data.page.calls.map(({ program }) => program.name) : [];
  return [
    { title: shell.title(names.length > 0 ? callPlan.titleOf(names) : callPlan.title) },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function CallPlanRoute() {
  return <CallPlanPage data={useLoaderData<typeof loader>().page} />;
}

import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadState } from '#app/pages/browse/load-state.server.ts';
import { StatePage } from '#app/pages/browse/state-page.tsx';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const answer = await loadState(context.db.reader, context.engine, params.state ?? '');
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.kind === 'moved') throw redirect(answer.path, 301);
  return unsent(answer.state);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const { page: state } = data;
  const { shell, browse } = messagesFor('en');
  return pageTags({
    title: shell.title(browse.state.title(state.name)),
    description: browse.state.description(state.name, state.total, state.cities.length),
    path: `/states/${state.slug}`,
    publicUrl: publicUrlOf(matches),
  });
};

export default function StateRoute() {
  return <StatePage state={useLoaderData<typeof loader>().page} />;
}

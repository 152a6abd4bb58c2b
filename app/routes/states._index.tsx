import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { loadStates } from '#app/pages/browse/load-states.server.ts';
import { StatesPage } from '#app/pages/browse/states-page.tsx';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return loadStates(context.engine);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const { shell, browse } = messagesFor('en');
  return pageTags({
    title: shell.title(browse.states.title),
    description: browse.states.description(data.total),
    path: '/states',
    publicUrl: publicUrlOf(matches),
  });
};

export default function StatesRoute() {
  return <StatesPage {...useLoaderData<typeof loader>()} />;
}

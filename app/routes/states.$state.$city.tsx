import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { WayOn } from '#app/design/way-on.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { CityPage } from '#app/pages/browse/city-page.tsx';
import { loadCity } from '#app/pages/browse/load-city.server.ts';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { state = '', city = '' } = params;
  const answer = await loadCity(context.db.reader, context.engine, state, city);
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.kind === 'no-such-city') throw data<WayOn>({ state: answer.state }, { status: 404 });
  if (answer.kind === 'moved') throw redirect(answer.path, 301);
  return unsent(answer.city);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => {
  if (!answer) return [];
  const { page: city } = answer;
  const { shell, browse } = messagesFor('en');
  return pageTags({
    title: shell.title(browse.city.title(city.name, city.state.name)),
    description: browse.city.description(city.name, city.state.name, city.programs.length),
    path: city.path,
    publicUrl: publicUrlOf(matches),
  });
};

export default function CityRoute() {
  return <CityPage city={useLoaderData<typeof loader>().page} />;
}

import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loadTray } from '#app/compare/load-tray.server.ts';
import { takePicks, withPicks } from '#app/compare/picks.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { readBoxParameters } from '#app/needs/box-parameters.ts';
import { withPage } from '#app/needs/change-search.ts';
import { decodeSearch, searchHref } from '#app/needs/search-url.ts';
import { hrefOfBox, leadsElsewhere, loadBoxAnswer } from '#app/pages/search/load-reading.server.ts';
import { loadSearch } from '#app/pages/search/load-search.server.ts';
import { loadWhichPlan } from '#app/pages/search/load-which-plan.server.ts';
import { SearchPage } from '#app/pages/search/search-page.tsx';
import { titleOfSearch } from '#app/pages/search/title-of-search.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const taken = takePicks(new URL(request.url).searchParams);
  const box = readBoxParameters(taken.rest);
  const decoded = decodeSearch(box.search);
  const { state } = decoded;
  if (leadsElsewhere(box)) {
    throw redirect(withPicks(await hrefOfBox(reader, context.engine, state, box), taken.picks));
  }
  const data = box.which
    ? await loadWhichPlan(reader, context.engine, decoded, { which: box.which, read: box.read })
    : await loadSearch(reader, context.engine, decoded, context.clock());
  if (data.kind === 'beyond') {
    throw redirect(withPicks(searchHref(withPage(state, data.lastPage)), taken.picks));
  }
  if (data.kind === 'results') {
    const picks = data.cards.map(({ pick }) => pick);
    context.counts.note('shown', picks, request);
  }
  return unsent({
    data,
    tray: await loadTray(reader, taken),
    box: await loadBoxAnswer(reader, context.engine, state, box),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const messages = messagesFor('en');
  return [
    { title: messages.shell.title(titleOfSearch(data.page.data, messages)) },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function SearchRoute() {
  return <SearchPage {...useLoaderData<typeof loader>().page} />;
}

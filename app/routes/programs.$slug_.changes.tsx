import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { WayOn } from '#app/design/way-on.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { ChangesPage } from '#app/pages/changes/changes-page.tsx';
import { loadChanges } from '#app/pages/changes/load-changes.server.ts';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await loadChanges(context.db.reader, params.slug ?? '');
  if (!found) throw new Response(null, { status: 404 });
  if (found.kind === 'gone') throw data<WayOn>({ state: found.state }, { status: 410 });
  if (found.kind === 'moved') throw redirect(`/programs/${found.slug}/changes`, 301);
  return unsent(found.view);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => {
  if (!answer) return [];
  const { name, program, slug } = answer.page;
  const { shell, changes } = messagesFor('en');
  const title = shell.title(changes.title(fullName({ name, program })));
  return [
    ...pageTags({
      title,
      description: changes.lead,
      path: `/programs/${slug}/changes`,
      publicUrl: publicUrlOf(matches),
    }),
    { name: 'robots', content: 'noindex' },
  ];
};

export default function ChangesRoute() {
  return <ChangesPage view={useLoaderData<typeof loader>().page} />;
}

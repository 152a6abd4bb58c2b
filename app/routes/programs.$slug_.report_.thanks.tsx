import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { WayOn } from '#app/design/way-on.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadReportedProgram } from '#app/pages/report-error/load-reported-program.server.ts';
import { ThanksPage } from '#app/pages/report-error/thanks-page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await loadReportedProgram(context.db.reader, params.slug ?? '');
  if (!found) throw new Response(null, { status: 404 });
  if (found.kind === 'gone') throw data<WayOn>({ state: found.state }, { status: 410 });
  if (found.kind === 'moved') throw redirect(`/programs/${found.program.slug}/report/thanks`, 301);
  return found.program;
}

export const meta: MetaFunction = () => {
  const { shell, report } = messagesFor('en');
  return [{ title: shell.title(report.thanks.title) }, { name: 'robots', content: 'noindex' }];
};

export default function ThanksRoute() {
  return <ThanksPage program={useLoaderData<typeof loader>()} />;
}

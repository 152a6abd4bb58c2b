import { data as answerWith, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData, useMatches } from '@remix-run/react';
import { loadTray } from '#app/compare/load-tray.server.ts';
import { takePicks } from '#app/compare/picks.ts';
import type { WayOn } from '#app/design/way-on.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { findAsked } from '#app/needs/find-asked.server.ts';
import { decodeSearch } from '#app/needs/search-url.ts';
import { describeProgram, programForMachines } from '#app/pages/program/describe-program.ts';
import { loadProgram } from '#app/pages/program/load-program.server.ts';
import { ProgramPage } from '#app/pages/program/program-page.tsx';
import { addressOf, pageTags, publicUrlOf } from '#app/seo/page-tags.ts';
import { programJsonLd } from '#app/seo/program-json-ld.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const taken = takePicks(searchParams);
  const { state } = decodeSearch(taken.rest);
  const isAsked = taken.rest.size > 0;
  const asked = isAsked
    ? await findAsked(context.db.reader, state, context.clock())
    : { care: { kind: 'any' as const }, needs: {} };
  const answer = await loadProgram(context.db.reader, params.slug ?? '', asked);
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.kind === 'gone') throw answerWith<WayOn>({ state: answer.state }, { status: 410 });
  if (answer.kind === 'moved') throw redirect(pathOf(answer.slug) + search, 301);
  context.counts.note('opened', [answer.program.pick], request);
  const tray = await loadTray(context.db.reader, taken);
  return unsent({ program: answer.program, tray, state, isAsked });
}

const pathOf = (slug: string) => `/programs/${slug}`;

export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => {
  if (!answer) return [];
  const { program } = answer.page;
  const messages = messagesFor('en');
  const publicUrl = publicUrlOf(matches);
  const path = pathOf(program.slug);
  const { title, description } = describeProgram(program, messages);
  const described = programForMachines(program, addressOf(path, publicUrl));
  return [
    ...pageTags({ title: messages.shell.title(title), description, path, publicUrl }),
    // Remix writes it as a data block, which no policy has to allow, and escapes what could end it.
    { 'script:ld+json': programJsonLd(described) as Record<string, string> },
  ];
};

export default function ProgramRoute() {
  const { program, tray, state, isAsked } = useLoaderData<typeof loader>().page;
  const address = addressOf(pathOf(program.slug), publicUrlOf(useMatches()));
  return <ProgramPage program={program} address={address} asked={{ state, isAsked }} tray={tray} />;
}

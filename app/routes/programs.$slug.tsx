import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { loadProgram } from '#app/pages/program/load-program.server.ts';
import { placeOfProgram } from '#app/pages/program/place-of-program.ts';
import { ProgramPage } from '#app/pages/program/program-page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const answer = await loadProgram(context.db.reader, params.slug ?? '');
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.kind === 'gone') throw new Response(null, { status: 410 });
  if (answer.kind === 'moved') throw redirect(`/programs/${answer.slug}`, 301);
  return answer.program;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shell, program } = messagesFor('en');
  const place = placeOfProgram(data);
  return [
    { title: shell.title(program.title(data.name, place)) },
    { name: 'description', content: program.description(data.name, place) },
  ];
};

export default function ProgramRoute() {
  return <ProgramPage data={useLoaderData<typeof loader>()} />;
}

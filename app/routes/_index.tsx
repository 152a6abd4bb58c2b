import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { HomePage } from '#app/pages/home/home-page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  return { sources: await context.series() };
}

export const meta: MetaFunction = () => {
  const { home } = messagesFor('en');
  return [{ title: home.title }, { name: 'description', content: home.description }];
};

export default function HomeRoute() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}

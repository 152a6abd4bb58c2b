import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { HomePage } from '#app/pages/home/home-page.tsx';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return { sources: await context.series() };
}

export const meta: MetaFunction = ({ matches }) => {
  const { title, description } = messagesFor('en').home;
  return pageTags({ title, description, path: '/', publicUrl: publicUrlOf(matches) });
};

export default function HomeRoute() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}

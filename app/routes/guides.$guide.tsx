import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findGuide, guideHref, requireGuide, wordsOfGuide } from '#app/guides/guides.ts';
import { messagesFor } from '#app/language/messages.ts';
import { GuidePage } from '#app/pages/guide/guide-page.tsx';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export function loader({ params }: LoaderFunctionArgs) {
  const guide = findGuide(params.guide ?? '');
  if (!guide) throw new Response(null, { status: 404 });
  return { slug: guide.slug };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const messages = messagesFor('en');
  const { title, description } = wordsOfGuide(data.slug, messages);
  return pageTags({
    title: messages.shell.title(title),
    description,
    path: guideHref(data.slug),
    publicUrl: publicUrlOf(matches),
  });
};

export default function GuideRoute() {
  return <GuidePage guide={requireGuide(useLoaderData<typeof loader>().slug)} />;
}

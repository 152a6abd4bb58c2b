import type { MetaFunction } from '@remix-run/node';
import { messagesFor } from '#app/language/messages.ts';
import { GuidesPage } from '#app/pages/guide/guides-page.tsx';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export const meta: MetaFunction = ({ matches }) => {
  const { guides, shell } = messagesFor('en');
  const { title, description } = guides;
  return pageTags({
    title: shell.title(title),
    description,
    path: '/guides',
    publicUrl: publicUrlOf(matches),
  });
};

export default function GuidesRoute() {
  return <GuidesPage />;
}

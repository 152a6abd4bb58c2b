import type { MetaFunction } from '@remix-run/node';
import { messagesFor } from '#app/language/messages.ts';
import { AboutPage } from '#app/pages/about/about-page.tsx';
import { pageTags, publicUrlOf } from '#app/seo/page-tags.ts';

export const meta: MetaFunction = ({ matches }) => {
  const { about, shell } = messagesFor('en');
  const { title, description } = about;
  return pageTags({
    title: shell.title(title),
    description,
    path: '/about',
    publicUrl: publicUrlOf(matches),
  });
};

export default function AboutRoute() {
  return <AboutPage />;
}

import type { MetaFunction } from '@remix-run/node';
import { messagesFor } from '#app/language/messages.ts';
import { AboutPage } from '#app/pages/about/about-page.tsx';

export const meta: MetaFunction = () => {
  const { about, shell } = messagesFor('en');
  return [
    { title: shell.title(about.title) },
    { name: 'description', content: about.description },
    { tagName: 'link', rel: 'canonical', href: '/about' },
  ];
};

export default function AboutRoute() {
  return <AboutPage />;
}

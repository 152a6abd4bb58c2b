import type { MetaFunction } from '@remix-run/node';
import { messagesFor } from '#app/language/messages.ts';
import { GuidesPage } from '#app/pages/guide/guides-page.tsx';

export const meta: MetaFunction = () => {
  const { guides, shell } = messagesFor('en');
  return [
    { title: shell.title(guides.title) },
    { name: 'description', content: guides.description },
    { tagName: 'link', rel: 'canonical', href: '/guides' },
  ];
};

export default function GuidesRoute() {
  return <GuidesPage />;
}

import type { MetaFunction } from '@remix-run/node';
import { messagesFor } from '#app/language/messages.ts';
import { OfflinePage } from '#app/pages/offline/offline-page.tsx';

export const meta: MetaFunction = () => {
  const { shell, offline } = messagesFor('en');
  return [{ title: shell.title(offline.heading) }, { name: 'robots', content: 'noindex' }];
};

export default function OfflineRoute() {
  return <OfflinePage />;
}

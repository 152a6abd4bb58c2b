import { messagesFor } from '#app/language/messages.ts';
import { type AboutPage, aboutHref } from './about-links.ts';

/** Title, description and own address of a page about this site. */
export function metaOfAbout(page: AboutPage) {
  const { about, shell } = messagesFor('en');
  return [
    { title: shell.title(about.names[page]) },
    { name: 'description', content: about.descriptions[page] },
    { tagName: 'link', rel: 'canonical', href: aboutHref(page) },
  ];
}

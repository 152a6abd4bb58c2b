import { messagesFor } from '#app/language/messages.ts';
import { pageTags } from '#app/seo/page-tags.ts';
import { type AboutPage, aboutHref } from './about-links.ts';

/** Title, description and own address of a page about this site. */
export function metaOfAbout(page: AboutPage, publicUrl: string | undefined) {
  const { about, shell } = messagesFor('en');
  return pageTags({
    title: shell.title(about.names[page]),
    description: about.descriptions[page],
    path: aboutHref(page),
    publicUrl,
  });
}

export interface PageDescription {
  title: string;
  description: string;
  /** The one path under which the page is known, without a query. */
  path: string;
  /** The site's own address; without it the canonical link is relative, since a request may come under any name. */
  publicUrl: string | undefined;
}

/** The tags of a page that search engines may list, as a route's `meta` returns them. */
export function pageTags({ title, description, path, publicUrl }: PageDescription) {
  return [
    { title },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: addressOf(path, publicUrl) },
  ];
}

/** A path on the site's own address, or the bare path where that is not known. */
export function addressOf(path: string, publicUrl: string | undefined): string {
  return publicUrl === undefined ? path : new URL(path, publicUrl).href;
}

/** The site's own address as the root route hands it on. `matches` are the routes of a page. */
export function publicUrlOf(
  matches: readonly ({ id: string; data?: unknown } | undefined)[],
): string | undefined {
  const root = matches.find((match) => match?.id === 'root')?.data;
  const url = (root as { publicUrl?: unknown } | undefined)?.publicUrl;
  return typeof url === 'string' ? url : undefined;
}

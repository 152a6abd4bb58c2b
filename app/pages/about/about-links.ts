/** The pages about this site, in the order in which they stand. */
export const ABOUT_PAGES = ['data', 'order', 'money', 'privacy'] as const;

export type AboutPage = (typeof ABOUT_PAGES)[number];

export function aboutHref(page: AboutPage): string {
  return `/about/${page}`;
}

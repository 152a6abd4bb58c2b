/** The protocol takes 50,000 addresses a file; fewer keep each answer quick to make. */
export const PROGRAMS_A_PART = 10_000;

/** Pages that stand at a fixed path and are for everybody. Add a page here when it is built. */
export const PLAIN_PATHS: readonly string[] = [
  '/',
  '/states',
  '/guides',
  '/about',
  '/about/data',
  '/about/order',
  '/about/money',
  '/about/privacy',
];

export type SitemapPart = { kind: 'pages' } | { kind: 'states' } | { kind: 'programs'; number: number };

/** "programs-2.xml"; total. */
export function findSitemapPart(file: string): SitemapPart | undefined {
  if (file === 'pages.xml') return { kind: 'pages' };
  if (file === 'states.xml') return { kind: 'states' };
  const number = Number(/^programs-([1-9]\d{0,4})\.xml$/.exec(file)?.[1] ?? 0);
  return number > 0 ? { kind: 'programs', number } : undefined;
}

/** The path of each part, for the list of all parts. */
export function partPaths(programs: number): string[] {
  const parts = Math.ceil(programs / PROGRAMS_A_PART);
  const numbered = Array.from({ length: parts }, (_, index) => `/sitemap/programs-${index + 1}.xml`);
  return ['/sitemap/pages.xml', '/sitemap/states.xml', ...numbered];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** `origin` is the site's own address: the protocol knows no relative ones. */
export function sitemapIndexXml(paths: readonly string[], origin: string): string {
  return `${HEAD}<sitemapindex ${SCHEMA}>${entries('sitemap', paths, origin)}</sitemapindex>`;
}

export function sitemapXml(paths: readonly string[], origin: string): string {
  return `${HEAD}<urlset ${SCHEMA}>${entries('url', paths, origin)}</urlset>`;
}

function entries(tag: string, paths: readonly string[], origin: string): string {
  return paths.map((path) => `<${tag}><loc>${escapeXml(new URL(path, origin).href)}</loc></${tag}>`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** What robots are told. Made-up programs are for none of them. */
export function robotsText({ origin, isMadeUp }: { origin: string; isMadeUp: boolean }): string {
  const lines = isMadeUp
    ? ['# The programs here are made up.', 'User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        // A search has more addresses than anyone can read; what it finds has pages of its own.
        'Disallow: /search',
        'Disallow: /api/',
        'Disallow: /programs/*/report',
        'Disallow: /provider/',
        '',
        `Sitemap: ${new URL('/sitemap.xml', origin).href}`,
      ];
  return `${lines.join('\n')}\n`;
}

/** As short as one can say it. */
export function nameOfAddress({ host, pathname }: URL): string {
  return host.replace(/^www\./, '') + (pathname === '/' ? '' : pathname);
}

/** A listing's site as an address that is safe to link: a source may hold anything. */
export function webAddressOf(text: string): URL | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(withScheme)) return undefined;
  const address = new URL(withScheme);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

/** The program's site. Only web addresses become links: a source may hold anything. */
export function WebsiteLink({ website }: { website: string }) {
  const address = webAddressOf(website);
  if (!address) return <span>{website}</span>;
  const shown = address.host.replace(/^www\./, '') + (address.pathname === '/' ? '' : address.pathname);
  return (
    <a href={address.href} rel="noreferrer nofollow">
      {shown}
    </a>
  );
}

export function webAddressOf(text: string): URL | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(withScheme)) return undefined;
  const address = new URL(withScheme);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

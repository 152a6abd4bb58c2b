import { webAddressOf } from '#app/listings/web-address.ts';

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

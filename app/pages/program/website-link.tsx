import { nameOfAddress, webAddressOf } from '#app/listings/web-address.ts';

/** The program's site. Only web addresses become links: a source may hold anything. */
export function WebsiteLink({ website }: { website: string }) {
  const address = webAddressOf(website);
  if (!address) return <span>{website}</span>;
  return (
    <a href={address.href} rel="noreferrer nofollow">
      {nameOfAddress(address)}
    </a>
  );
}

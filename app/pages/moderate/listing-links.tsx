import { useMessages } from '#app/language/use-messages.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { webAddressOf } from '#app/listings/web-address.ts';
import { callCodePath } from '#app/moderation/moderation-paths.ts';
import type { ItemListing } from './load-item.server.ts';

/** Ways to find out more. */
export function ListingLinks({ listing: { publicId, slug, phone, website } }: { listing: ItemListing }) {
  const { moderate: words } = useMessages();
  const address = website === undefined ? undefined : webAddressOf(website);
  return (
    <ul className="link-list">
      <li>
        <a href={`/programs/${slug}`}>{words.seeListing}</a>
      </li>
      {phone && (
        <li>
          <PhoneLink phone={{ kind: 'main', number: phone }} />
        </li>
      )}
      {phone && (
        <li>
          <a href={callCodePath(publicId)}>{words.confirmation.link}</a>
        </li>
      )}
      {address && (
        <li>
          <a href={address.href} rel="noreferrer">
            {address.hostname}
          </a>
        </li>
      )}
    </ul>
  );
}

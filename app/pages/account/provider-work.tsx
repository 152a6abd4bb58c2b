import { useMessages } from '#app/language/use-messages.ts';
import { CLAIM_FIND_PATH, countsPath, programPath, rightPath } from '#app/portal/portal-paths.ts';
import type { ProviderHomeView } from './load-provider-home.server.ts';

/** The programs that an account manages, and its requests for others. */
export function ProviderWork({ work: { organizations, claims } }: { work: ProviderHomeView }) {
  const { claims: words, counts, keeping, organizations: organizationWords } = useMessages();
  const { home } = words;
  const isNew = organizations.length === 0 && claims.length === 0;
  return (
    <>
      {organizations.map(({ href, name, role, listings }) => (
        <section className="section flow" key={href} aria-labelledby={href}>
          <h2 id={href}>{home.organization(name)}</h2>
          <p>
            {home.role[role]} <a href={href}>{home.people}</a>
          </p>
          <ul className="row-list" aria-label={home.programs}>
            {listings.map((listing) => (
              <li key={listing.publicId}>
                <span>
                  {listing.isDraft ? (
                    <b>{listing.name}</b>
                  ) : (
                    <a href={`/programs/${listing.slug}`}>{listing.name}</a>
                  )}
                  <br />
                  <span className="quiet">
                    {listing.address}
                    {listing.isDraft && ` · ${home.draft}`}
                  </span>
                </span>
                <a className="button plain small" href={programPath(listing.publicId)}>
                  {organizationWords.page.edit} <span className="spoken">{listing.name}</span>
                </a>
                {!listing.isDraft && (
                  <span className="row-more">
                    <a href={rightPath(listing.publicId)} aria-label={keeping.linkNamed(listing.name)}>
                      {keeping.linkShort}
                    </a>
                    <a href={countsPath(listing.publicId)} aria-label={counts.linkNamed(listing.name)}>
                      {counts.link}
                    </a>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {claims.length > 0 && (
        <section className="section flow" aria-labelledby="requests">
          <h2 id="requests">{home.requests}</h2>
          <ul className="row-list">
            {claims.map(({ href, name, state, createdAt }) => (
              <li key={href}>
                <span>
                  <a href={href}>{name}</a>
                  <br />
                  <span className="quiet">{words.page.since(createdAt)}</span>
                </span>
                <span>{words.page.short[state]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isNew && <p>{home.none}</p>}
      <p>
        <a className={isNew ? 'button' : 'button plain'} href={CLAIM_FIND_PATH}>
          {isNew ? home.find : home.findMore}
        </a>
      </p>
    </>
  );
}

import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import { CLAIM_FIND_PATH, PROPOSE_PATH, startPath } from '#app/portal/portal-paths.ts';
import type { FindView, FoundProgram } from './load-find.server.ts';

/** Looks for one's own program among those that are listed. */
export function FindPage({ name, place, found, total = 0, placeNotKnown, places }: FindView) {
  const { claims } = useMessages();
  const words = claims.find;
  return (
    <div className="flow measure">
      <BackToPrograms />
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <form className="flow form" method="get">
        <TextField name="name" type="text" label={words.name} autoComplete="organization" value={name} />
        <TextField
          name="place"
          type="text"
          label={words.place}
          hint={words.placeHint}
          autoComplete="off"
          value={place}
        />
        <button className="button" type="submit">
          {words.search}
        </button>
      </form>
      {found && (
        <section className="section flow" aria-labelledby="found">
          <h2 id="found">{found.length === 0 ? words.none : words.found(total)}</h2>
          {placeNotKnown && <p className="notice">{words.noPlace}</p>}
          {places && (
            <div className="notice">
              <p>{words.whichPlace}</p>
              <ul className="link-list">
                {places.map((label) => (
                  <li key={label}>
                    <a href={`${CLAIM_FIND_PATH}?${new URLSearchParams({ name, place: label })}`}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {total > found.length && <p>{words.first(found.length)}</p>}
          {found.length === 0 && <p>{words.noneHint}</p>}
          <FoundList found={found} />
          <p>
            {words.notHere} <a href={PROPOSE_PATH}>{words.propose}</a>
          </p>
        </section>
      )}
    </div>
  );
}

export function FoundList({ found }: { found: readonly FoundProgram[] }) {
  const { claims } = useMessages();
  const words = claims.find;
  return (
    <ul className="row-list">
      {found.map(({ publicId, name, program, address, state }) => {
        const full = fullName({ name, program });
        return (
          <li key={publicId}>
            <span>
              <b>{full}</b>
              <br />
              <span className="quiet">{address ?? words.withheld(state)}</span>
            </span>
            <a className="button plain small" href={startPath(publicId)} aria-label={words.mineNamed(full)}>
              {words.mine}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

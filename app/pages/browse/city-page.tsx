import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { withPlace } from '#app/needs/change-search.ts';
import { EMPTY_SEARCH } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { milesText } from '#app/places/distance.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { CityData, ListedProgram } from './load-city.server.ts';
import { Trail } from './trail.tsx';

export function CityPage({ city: { name, state, programs, nearest } }: { city: CityData }) {
  const { city: words } = useMessages().browse;
  const search = withPlace(EMPTY_SEARCH, { kind: 'text', text: `${name}, ${state.code}` });
  return (
    <div className="flow">
      <Trail steps={[{ href: state.path, name: state.name }]} />
      <h1>{words.title(name, state.name)}</h1>
      <p className="lead measure">{programs.length === 0 ? words.none(name) : words.lead(programs.length)}</p>
      <p>
        <a href={searchHref(search)}>{words.search(name)}</a>
      </p>
      <ProgramList programs={programs} />
      {nearest.length > 0 && (
        <>
          <h2>{words.nearest}</h2>
          <ProgramList programs={nearest} />
        </>
      )}
    </div>
  );
}

function ProgramList({ programs }: { programs: readonly ListedProgram[] }) {
  const messages = useMessages();
  const { sources } = messages;
  if (programs.length === 0) return null;
  return (
    <ul className="program-list">
      {programs.map(({ slug, name, program, address, phone, treats, restrictions, meters, newest }) => (
        <li key={slug}>
          <p>
            <a href={`/programs/${slug}`}>{fullName({ name, program })}</a>
          </p>
          <p className="card-where">
            {[meters === undefined ? undefined : milesText(meters), address].filter(Boolean).join(' · ')}
          </p>
          {treats.length > 0 && (
            <p className="quiet">{messages.program.treats(treats.map((term) => wordsOfTerm(term).label))}</p>
          )}
          {restrictions.map((slug) => (
            <p className="quiet" key={slug}>
              <b>{labelOfDetail(slug)}</b>
            </p>
          ))}
          {newest && (
            <p className="quiet">
              {messages.search.card.newest(sources.inYear(sources.series[newest.series].short, newest.asOf))}
            </p>
          )}
          <p className="program-phone">
            {phone ? <PhoneLink phone={phone} /> : messages.search.card.noPhone}
          </p>
        </li>
      ))}
    </ul>
  );
}

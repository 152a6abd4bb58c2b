import { useMessages } from '#app/language/use-messages.ts';
import { mainFocus } from '#app/listings/main-focus.ts';
import { OPENING_TERM } from '#app/listings/opening-statement.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { restrictionsOf } from '#app/listings/restrictions.ts';
import { sayOpening } from '#app/listings/say-opening.ts';
import { saySource } from '#app/listings/say-source.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { findState } from '#app/vocabulary/states.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { ProgramData } from './load-program.server.ts';
import { OwnSummary } from './own-words.tsx';
import { questionHref } from './question-link.ts';
import { WebsiteLink } from './website-link.tsx';

const CORE_CARE: TermSlug = 'intensive-outpatient';

/** What matters before anyone scrolls: what it is, where, whom it serves, how to reach it. */
export function FirstScreen({ program }: { program: ProgramData }) {
  return (
    <div className="beside">
      <div className="first-screen">
        <h1>{program.name}</h1>
        {program.program && <p className="lead">{program.program}</p>}
        <p className="lead measure">
          <WhatItIs program={program} />
        </p>
        <OwnSummary program={program} />
        <Restrictions program={program} />
        <Address program={program} />
      </div>
      <Contact program={program} />
    </div>
  );
}

function yesTerms({ facts }: ProgramData, facet: Facet): TermSlug[] {
  return facts[facet].filter(({ answer }) => answer === 'yes').map(({ term }) => term);
}

function labelsOf(terms: readonly TermSlug[]): string[] {
  return terms.map((term) => wordsOfTerm(term).label);
}

function WhatItIs({ program }: { program: ProgramData }) {
  const { program: words } = useMessages();
  const core = program.facts.care.find(({ term }) => term === CORE_CARE);
  const otherCare = labelsOf(yesTerms(program, 'care').filter((term) => term !== CORE_CARE));
  const focus = labelsOf(mainFocus(yesTerms(program, 'focus')));
  const ages = labelsOf(yesTerms(program, 'ages'));
  const sentences = [
    core?.answer === 'yes' && words.sentence(wordsOfTerm(CORE_CARE).label),
    core?.answer === 'no' && words.intensiveNo,
    core?.answer === 'unknown' &&
      (core.source.how === 'not-checked' ? words.intensiveNotChecked : words.intensiveNotAsked),
    otherCare.length > 0 && words.also(otherCare),
    focus.length > 0 && words.treats(focus),
    ages.length > 0 && words.ages(ages),
  ];
  return <>{sentences.filter(Boolean).join(' ')}</>;
}

function Restrictions({ program: { remarks } }: { program: ProgramData }) {
  return restrictionsOf(remarks).map(({ slug }) => (
    <p key={slug}>
      <b>{labelOfDetail(slug)}</b>
    </p>
  ));
}

function Address({ program }: { program: ProgramData }) {
  const { program: words } = useMessages();
  const state = findState(program.state)?.name ?? program.state;
  if (program.addressHidden) {
    return (
      <p>
        {state}
        <br />
        {words.withheld}
      </p>
    );
  }
  const { street, unit, city, zip } = program;
  const place = [city, `${program.state}${zip ? ` ${zip}` : ''}`].filter(Boolean).join(', ');
  return <p>{[street, unit, place].filter(Boolean).join(', ')}</p>;
}

function Contact({ program }: { program: ProgramData }) {
  const { program: words } = useMessages();
  const { phones, website } = program;
  return (
    <div className="contact">
      {phones.length === 0 && <p>{words.noPhone}</p>}
      {phones.map((phone, index) => (
        <div key={phone.number + (phone.extension ?? '')} className={index === 0 ? 'phone' : undefined}>
          <p className="quiet">{phone.kind === 'intake' ? words.intakePhone : words.ownPhone}</p>
          <p>
            <PhoneLink phone={phone} pick={program.pick} />
          </p>
        </div>
      ))}
      <Openings program={program} />
      {website && (
        <p>
          <WebsiteLink website={website} />
        </p>
      )}
    </div>
  );
}

/** Whether it takes new people. A word that is too old says so. */
function Openings({ program: { opening, facts } }: { program: ProgramData }) {
  const messages = useMessages();
  if (opening) {
    return (
      <p>
        <b>{sayOpening(opening, messages)}</b>{' '}
        <span className="quiet">{saySource(opening.source, messages)}</span>
      </p>
    );
  }
  const source = facts.openings.find(({ term }) => term === OPENING_TERM)?.source;
  return (
    <p>
      {messages.program.openings}:{' '}
      <a className="blank" href={questionHref('openings')}>
        {messages.answers.unknown.toLowerCase()}
      </a>
      {source?.how === 'out-of-date' && (
        <>
          {' '}
          <span className="quiet">{saySource(source, messages)}</span>
        </>
      )}
    </p>
  );
}

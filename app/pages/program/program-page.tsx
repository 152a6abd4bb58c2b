import { useMessages } from '#app/language/use-messages.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { CriterionSection } from './criterion-section.tsx';
import { FirstScreen } from './first-screen.tsx';
import type { ProgramData } from './load-program.server.ts';
import { OfficeHours } from './office-hours.tsx';
import { countKnown } from './program-sections.ts';
import { type ProgramView, viewOf } from './program-view.ts';

const FIVE = CRITERIA.filter((criterion) => criterion !== 'person');

export function ProgramPage({ data }: { data: ProgramData }) {
  const program = viewOf(data);
  const { program: words } = useMessages();
  return (
    <>
      <FirstScreen program={program} />
      {!program.inLatestRelease && <p className="notice not-latest">{words.noLongerReported}</p>}
      <div className="section aside-first">
        <StairList program={program} />
        <div className="criteria">
          <CriterionSection criterion="person" program={program} />
          <CriterionSection criterion="accreditation" program={program} />
          <CriterionSection criterion="approaches" program={program} />
          <CriterionSection criterion="schedule" program={program}>
            <OfficeHours days={program.officeHours} />
          </CriterionSection>
          <CriterionSection criterion="aftercare" program={program} />
          <CriterionSection criterion="insurance" program={program}>
            <p className="notice">{words.callYourPlan}</p>
          </CriterionSection>
          <Questions program={program} />
          <SameAddress program={program} />
          <WhatThisIs />
        </div>
      </div>
    </>
  );
}

function StairList({ program }: { program: ProgramView }) {
  const { program: words } = useMessages();
  return (
    <nav className="stair-list" aria-label={words.fiveThings}>
      <ol className="stairs">
        {FIVE.map((criterion, index) => {
          const { known, all } = countKnown(criterion, program.facts);
          return (
            <li key={criterion}>
              <a href={`#${criterion}`}>
                {`${index + 1} ${labelOfCriterion(criterion)}`}{' '}
                <span className="quiet">{words.known(known, all)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Questions({ program }: { program: ProgramView }) {
  const { questions } = useMessages().program;
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{questions.heading}</h2>
      <p>{questions.lead}</p>
      <ol className="questions">
        {program.questions.map((question) => (
          <li key={question}>{questions.ask[question]}</li>
        ))}
      </ol>
    </section>
  );
}

function SameAddress({ program: { sameAddress } }: { program: ProgramView }) {
  const { program: words } = useMessages();
  if (sameAddress.length === 0) return null;
  return (
    <section className="section" aria-labelledby="same-address">
      <h2 id="same-address">{words.sameAddress}</h2>
      <ul className="link-list">
        {sameAddress.map(({ slug, name, program }) => (
          <li key={slug}>
            <a href={`/programs/${slug}`}>{program ? `${name}: ${program}` : name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatThisIs() {
  const { program: words } = useMessages();
  const { label, plain } = wordsOfTerm('intensive-outpatient');
  return (
    <section className="section" aria-labelledby="what-this-is">
      <h2 id="what-this-is">{words.whatThisIs}</h2>
      <p className="measure">
        <b>{label}</b>. {plain}
      </p>
    </section>
  );
}

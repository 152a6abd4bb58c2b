import { type Tray, TrayProvider } from '#app/compare/tray.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { type AskedOfProgram, WayBack, WhatYouAsked } from './asked.tsx';
import { ForItsStaff, SameAddress, SomethingWrong, WhatThisIs } from './closing-sections.tsx';
import { CriterionSection } from './criterion-section.tsx';
import { FirstScreen } from './first-screen.tsx';
import type { ProgramData } from './load-program.server.ts';
import { OfficeHours } from './office-hours.tsx';
import { PlansElsewhere } from './plans-elsewhere.tsx';
import { countKnown } from './program-sections.ts';
import { Questions } from './questions-section.tsx';
import { Schedule } from './schedule.tsx';
import { StateOffice } from './state-office.tsx';

const FIVE = CRITERIA.filter((criterion) => criterion !== 'person');

interface ProgramPageProps {
  program: ProgramData;
  /** Where the page is on the web, for its print. */
  address: string;
  asked: AskedOfProgram;
  tray: Tray;
}

export function ProgramPage({ program, address, asked, tray }: ProgramPageProps) {
  const { program: words } = useMessages();
  return (
    <TrayProvider value={tray}>
      <WayBack asked={asked} />
      <FirstScreen program={program} />
      <WhatYouAsked program={program} asked={asked} />
      {!program.inLatestRelease && <p className="notice not-latest">{words.noLongerReported}</p>}
      <div className="section aside-first">
        <StairList program={program} />
        <div className="criteria">
          <CriterionSection criterion="person" program={program} />
          <CriterionSection
            criterion="accreditation"
            program={program}
            foot={<StateOffice program={program} />}
          />
          <CriterionSection criterion="approaches" program={program} />
          <CriterionSection criterion="schedule" program={program} lead={<Schedule program={program} />}>
            <OfficeHours days={program.officeHours} />
          </CriterionSection>
          <CriterionSection criterion="aftercare" program={program} />
          <CriterionSection
            criterion="insurance"
            program={program}
            foot={<p className="notice">{words.callYourPlan}</p>}
          >
            <PlansElsewhere plans={program.plansElsewhere} />
          </CriterionSection>
          <Questions program={program} asked={asked} />
          <SameAddress program={program} />
          <WhatThisIs />
          <SomethingWrong program={program} />
          <ForItsStaff program={program} />
          <p className="print-only quiet">{words.printedFrom(address)}</p>
        </div>
      </div>
    </TrayProvider>
  );
}

function StairList({ program }: { program: ProgramData }) {
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

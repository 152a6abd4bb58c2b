import { useMessages } from '#app/language/use-messages.ts';
import { findStateAgency } from '#app/vocabulary/state-agencies.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { ProgramData } from './load-program.server.ts';

/** Whom to ask about a license or to complain to, and whether anyone checked that it is the right office. */
export function StateOffice({ program }: { program: ProgramData }) {
  const { stateOffice } = useMessages().program;
  const agency = findStateAgency(program.state);
  if (!agency) return null;
  const treatsAddiction = program.facts.focus.some(
    ({ term, answer }) => term === 'substance-use' && answer === 'yes',
  );
  return (
    <div className="state-office">
      <h3>{stateOffice.heading(findState(program.state)?.name ?? program.state)}</h3>
      <p>{stateOffice.ask}</p>
      <p>
        <a href={agency.href} rel="noreferrer">
          {agency.name}
        </a>
        {stateOffice.pages[agency.page]}
      </p>
      <p className="quiet">
        {agency.checked ? stateOffice.checked : stateOffice.notChecked}
        {!treatsAddiction && ` ${stateOffice.addictionOnly}`}
      </p>
    </div>
  );
}

import { ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import type { ClaimantField, TypedClaimant } from '#app/portal/claims/claimant.ts';
import type { ProposalField, TypedProposal } from '#app/portal/claims/proposal.ts';
import { STATES } from '#app/vocabulary/states.ts';
import { ClaimantFields, claimantProblems } from './claimant-fields.tsx';
import { FoundList } from './find-page.tsx';
import type { FoundProgram } from './load-find.server.ts';

export interface ProposalToMend {
  fields: ProposalField[];
  claimantFields: ClaimantField[];
  typed: TypedProposal & TypedClaimant;
  isTooMany?: boolean;
  /** Nothing is wrong, but these may be the same. */
  same?: FoundProgram[];
}

const BEFORE_STATE = [
  ['name', 'organization'],
  ['street', 'street-address'],
  ['city', 'address-level2'],
] as const;

/** Asks for a listing that is not here. What may be the same is shown before it goes on. */
export function ProposePage({ mend }: { mend: ProposalToMend | undefined }) {
  const messages = useMessages();
  const { claims } = messages;
  const words = claims.propose;
  const problems = (mend?.fields ?? []).map((field) => ({ field, text: words.trouble[field] as string }));
  const ofClaimant = claimantProblems(messages, mend?.claimantFields);
  const problemOf = (field: ProposalField) => problems.find((each) => each.field === field)?.text;
  const typed = mend?.typed;
  const stateProblem = problemOf('state');
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={[...problems, ...ofClaimant]}
        note={mend?.isTooMany ? claims.tooMany : undefined}
      />
      <BackToPrograms />
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      {mend?.same && (
        <section className="problem flow" role="alert" aria-labelledby="same">
          <h2 id="same">{words.same.heading}</h2>
          <p>{words.same.text}</p>
          <FoundList found={mend.same} />
        </section>
      )}
      <form className="flow form" method="post" noValidate>
        <h2>{words.program}</h2>
        {BEFORE_STATE.map(([field, autoComplete]) => (
          <TextField
            key={field}
            name={field}
            type="text"
            label={words.fields[field]}
            autoComplete={autoComplete}
            value={typed?.[field]}
            problem={problemOf(field)}
          />
        ))}
        <div className={stateProblem ? 'field problem' : 'field'}>
          <label htmlFor="state">{words.fields.state}</label>
          {stateProblem && (
            <p className="problem-text" id="state-problem">
              {stateProblem}
            </p>
          )}
          <select
            className="select"
            id="state"
            name="state"
            defaultValue={typed?.state ?? ''}
            autoComplete="address-level1"
            aria-describedby={stateProblem ? 'state-problem' : undefined}
            aria-invalid={stateProblem ? true : undefined}
          >
            <option value="">{words.chooseState}</option>
            {STATES.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name="zip"
          type="text"
          label={words.fields.zip}
          autoComplete="postal-code"
          inputMode="numeric"
          value={typed?.zip}
          problem={problemOf('zip')}
        />
        <TextField
          name="phone"
          type="text"
          label={words.fields.phone}
          hint={words.hints.phone}
          autoComplete="tel"
          value={typed?.phone}
          problem={problemOf('phone')}
        />
        <TextField
          name="website"
          type="text"
          label={words.fields.website}
          hint={words.hints.website}
          autoComplete="url"
          value={typed?.website}
          problem={problemOf('website')}
        />
        <h2>{words.you}</h2>
        <ClaimantFields typed={typed} problems={ofClaimant} />
        {mend?.same && <input type="hidden" name="not-same" value="yes" />}
        <button className="button" type="submit">
          {mend?.same ? words.same.none : words.go}
        </button>
      </form>
    </div>
  );
}

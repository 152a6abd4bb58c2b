import { useMessages } from '#app/language/use-messages.ts';
import type { ClaimDecisionView } from './load-claim-decision.server.ts';

export interface DecisionToMend {
  trouble: 'changed' | 'needsReason' | 'chooseOne';
  /** Undefined for what is wrong with no field. */
  field?: 'reason' | 'decision';
  decision: string;
  reason: string;
}

interface DecideFormProps {
  view: ClaimDecisionView;
  mend: DecisionToMend | undefined;
}

/** The choice and its reason. It carries what was seen, so that nothing is decided on what has changed. */
export function DecideForm({ view, mend }: DecideFormProps) {
  const { claimDecision: words } = useMessages();
  const reasonProblem = mend?.field === 'reason' ? words[mend.trouble] : undefined;
  const choiceProblem = mend?.field === 'decision' ? words[mend.trouble] : undefined;
  return (
    <form className="flow report" method="post" noValidate aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="holder" value={view.holder} />
      <fieldset className={choiceProblem ? 'problem' : undefined}>
        <legend className="spoken">{words.decide}</legend>
        {choiceProblem && <p className="problem-text">{choiceProblem}</p>}
        {view.choices.map((choice, index) => (
          <label className="check" key={choice}>
            <input
              id={index === 0 ? 'decision' : undefined}
              type="radio"
              name="decision"
              value={choice}
              defaultChecked={mend?.decision === choice}
              aria-describedby={`${choice}-text`}
            />
            <span>
              <b>{words.choices[choice].label}</b>
              <span className="quiet choice-text" id={`${choice}-text`}>
                {words.choices[choice].text}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={reasonProblem ? 'field problem' : 'field'}>
        <label htmlFor="reason">{words.reason}</label>
        {reasonProblem && (
          <p className="problem-text" id="reason-problem">
            {reasonProblem}
          </p>
        )}
        <span className="quiet" id="reason-hint">
          {words.reasonHint}
        </span>
        <textarea
          className="text-field"
          id="reason"
          name="reason"
          rows={5}
          defaultValue={mend?.reason}
          aria-describedby={reasonProblem ? 'reason-problem reason-hint' : 'reason-hint'}
          aria-invalid={reasonProblem ? true : undefined}
        />
      </div>
      <button className="button" type="submit">
        {words.send}
      </button>
      <p className="quiet">{words.forGood}</p>
    </form>
  );
}

import { ChoiceField, WordsField } from '#app/design/choice-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { ClaimDecision } from '#app/portal/claims/decide-claim.server.ts';
import type { ClaimDecisionView } from './load-claim-decision.server.ts';

export interface DecisionToMend {
  trouble: 'changed' | 'needsReason' | 'chooseOne';
  /** Undefined for what is wrong with no field. */
  field?: 'reason' | 'decision';
  decision: string;
  reason: string;
}

/** As for other items: y says yes, n says no. */
const KEYS: Readonly<Record<ClaimDecision, string>> = {
  approve: 'y',
  join: 'j',
  replace: 'g',
  'ask-more': 'm',
  refuse: 'n',
  revoke: 'e',
};

interface DecideFormProps {
  view: ClaimDecisionView;
  mend: DecisionToMend | undefined;
}

/** The choice and its reason. It carries what was seen, so that nothing is decided on what has changed. */
export function DecideForm({ view, mend }: DecideFormProps) {
  const { claimDecision: words } = useMessages();
  const problemOf = (field: DecisionToMend['field']) =>
    mend && mend.field === field ? words[mend.trouble] : undefined;
  return (
    <form className="flow report" method="post" noValidate>
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="holder" value={view.holder} />
      <ChoiceField
        name="decision"
        legend={words.choose}
        problem={problemOf('decision')}
        value={mend?.decision ?? ''}
        choices={view.choices.map((value) => ({
          value,
          label: words.choices[value].label,
          hint: words.choices[value].text,
          key: KEYS[value],
        }))}
      />
      <WordsField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        problem={problemOf('reason')}
        value={mend?.reason ?? ''}
      />
      <button className="button" type="submit">
        {words.send}
      </button>
      <p className="quiet">{words.forGood}</p>
    </form>
  );
}

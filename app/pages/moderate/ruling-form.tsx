import { ChoiceField, SelectField, WordsField } from '#app/design/choice-field.tsx';
import { type FieldProblem, ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import {
  LONGEST_REASON,
  LOOKED_UP,
  type RulingTrouble,
  type RulingWord,
  type TypedRuling,
  WORD_BASES,
} from '#app/moderation/ruling.ts';
import { TermOptions } from '#app/moderation/term-options.tsx';

/** What could not be used of a decision, and all that was typed. */
export interface RulingToMend {
  trouble: Partial<Record<keyof TypedRuling, RulingTrouble>>;
  typed: TypedRuling;
}

const KEYS: Readonly<Record<RulingWord, string>> = { yes: 'y', no: 'n', keep: 'l', closed: 'c' };
const FIELDS = ['decision', 'term', 'asOf', 'basis', 'reason'] as const;

type ProblemOf = (field: keyof TypedRuling) => string | undefined;

function problemsOf(mend: RulingToMend | undefined, { rulingTrouble }: Messages['moderate']): ProblemOf {
  return (field) => {
    const trouble = mend?.trouble[field];
    if (!trouble) return undefined;
    return trouble === 'reason-too-long' ? rulingTrouble[trouble](LONGEST_REASON) : rulingTrouble[trouble];
  };
}

/** Stands first on the page. */
export function RulingProblems({ mend }: { mend: RulingToMend | undefined }) {
  const problemOf = problemsOf(mend, useMessages().moderate);
  const problems: FieldProblem[] = FIELDS.flatMap((field) => {
    const text = problemOf(field);
    return text ? [{ field, text }] : [];
  });
  return <ProblemSummary problems={problems} />;
}

interface RulingFormProps {
  choices: readonly RulingWord[];
  /** Shown until something was typed. */
  filled: Partial<TypedRuling>;
  mend: RulingToMend | undefined;
  /** Whether the moderator chooses the fact. */
  asksTerm: boolean;
  reasonHint: string;
}

/** What to do, what it rests on, and why. */
export function RulingForm({ choices, filled, mend, asksTerm, reasonHint }: RulingFormProps) {
  const { moderate: words } = useMessages();
  const problemOf = problemsOf(mend, words);
  const typed = mend?.typed ?? { decision: '', term: '', asOf: '', basis: '', reason: '', ...filled };
  const { rulingFields: fields } = words;
  const hasFact = choices.includes('yes');
  return (
    <form className="flow" method="post" noValidate>
      <ChoiceField
        name="decision"
        legend={words.choose}
        problem={problemOf('decision')}
        value={typed.decision}
        choices={choices.map((value) => ({ value, key: KEYS[value], ...words.rulings[value] }))}
      />
      {asksTerm && (
        <SelectField name="term" label={fields.term} problem={problemOf('term')} value={typed.term}>
          <option value="">{fields.noTerm}</option>
          <TermOptions without={LOOKED_UP} />
        </SelectField>
      )}
      {hasFact && (
        <>
          <TextField
            name="asOf"
            label={fields.asOf}
            hint={fields.asOfHint}
            type="text"
            autoComplete="off"
            problem={problemOf('asOf')}
            value={typed.asOf}
          />
          <SelectField name="basis" label={fields.basis} problem={problemOf('basis')} value={typed.basis}>
            <option value="">{fields.noTerm}</option>
            {WORD_BASES.map((basis) => (
              <option key={basis} value={basis}>
                {fields.bases[basis]}
              </option>
            ))}
          </SelectField>
        </>
      )}
      <WordsField
        name="reason"
        label={words.reason}
        hint={reasonHint}
        problem={problemOf('reason')}
        value={typed.reason}
      />
      <button className="button" type="submit">
        {words.send}
      </button>
      <p className="quiet">{words.forGood}</p>
    </form>
  );
}

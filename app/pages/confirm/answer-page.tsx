import { HOME_PATH } from '#app/accounts/account-paths.ts';
import { SelectField } from '#app/design/choice-field.tsx';
import { ProblemSummary } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import {
  type AnswersTrouble,
  ASKED_ACCREDITATIONS,
  ASKED_EVENING,
  ASKED_OPENING,
  ASKED_PLANS,
  ASKED_PROGRAMS,
  fieldOf,
  PLAN_ROWS,
  planAnswerField,
  planField,
  type TypedAnswers,
} from '#app/portal/confirmations/asked-facts.ts';
import { OPENING_ANSWERS } from '#app/portal/editing/openings-section.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

export type AnswerView = { kind: 'open'; name: string } | { kind: 'gone' | 'thanks' };

export interface AnswersToMend {
  trouble: AnswersTrouble;
  field: string;
  typed: TypedAnswers;
}

/** The four questions, for whoever has the link. */
export function AnswerPage({ view, mend }: { view: AnswerView; mend: AnswersToMend | undefined }) {
  const { account, confirm } = useMessages();
  if (view.kind !== 'open') {
    const { heading, text } = confirm[view.kind];
    return (
      <div className="flow measure">
        <h1>{heading}</h1>
        <p className="lead">{text}</p>
        <p>
          <a href={HOME_PATH}>{account.home.title}</a>
        </p>
      </div>
    );
  }
  return <QuestionForm name={view.name} mend={mend} />;
}

function QuestionForm({ name, mend }: { name: string; mend: AnswersToMend | undefined }) {
  const { confirm, editingTables } = useMessages();
  const words = confirm.answer;
  const problem = mend && { field: mend.field, text: words.trouble[mend.trouble] };
  const problemOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  const typedIn = (field: string) => mend?.typed[field] ?? '';
  const question = (term: TermSlug) => (
    <AnswerSelect
      key={term}
      name={fieldOf(term)}
      label={wordsOfTerm(term).label}
      problem={problemOf(fieldOf(term))}
      value={typedIn(fieldOf(term))}
    />
  );
  return (
    <div className="flow measure">
      <ProblemSummary problems={problem ? [problem] : []} />
      <h1>{words.heading(name)}</h1>
      <p className="lead">{words.lead}</p>
      <form className="flow form" method="post" noValidate>
        <h2>{words.openings}</h2>
        <SelectField
          name={fieldOf(ASKED_OPENING)}
          label={editingTables.openings.legend}
          problem={problemOf(fieldOf(ASKED_OPENING))}
          value={typedIn(fieldOf(ASKED_OPENING))}
        >
          <option value="">{words.notSaid}</option>
          {OPENING_ANSWERS.map((answer) => (
            <option key={answer} value={answer}>
              {editingTables.openings.answers[answer]}
            </option>
          ))}
        </SelectField>
        <h2>{words.evenings}</h2>
        {question(ASKED_EVENING)}
        <h2>{words.insurance}</h2>
        <p className="quiet">{words.insuranceHint}</p>
        {ASKED_PROGRAMS.map(question)}
        {PLAN_ROWS.map((row) => (
          <div className="flow" key={row}>
            <SelectField
              name={planField(row)}
              label={words.plan(row)}
              problem={problemOf(planField(row))}
              value={typedIn(planField(row))}
            >
              <option value="">{words.noPlan}</option>
              {ASKED_PLANS.map((plan) => (
                <option key={plan} value={plan}>
                  {wordsOfTerm(plan).label}
                </option>
              ))}
            </SelectField>
            <AnswerSelect
              name={planAnswerField(row)}
              label={words.planAnswer(row)}
              problem={problemOf(planAnswerField(row))}
              value={typedIn(planAnswerField(row))}
            />
          </div>
        ))}
        <h2>{words.accreditation}</h2>
        <p className="quiet">{words.accreditationHint}</p>
        {ASKED_ACCREDITATIONS.map(question)}
        <p className="quiet">{words.health}</p>
        <button className="button" type="submit">
          {words.send}
        </button>
      </form>
    </div>
  );
}

interface AnswerSelectProps {
  name: string;
  label: string;
  problem: string | undefined;
  value: string;
}

function AnswerSelect(props: AnswerSelectProps) {
  const { answers, confirm } = useMessages();
  return (
    <SelectField {...props}>
      <option value="">{confirm.answer.notSaid}</option>
      <option value="yes">{answers.yes}</option>
      <option value="no">{answers.no}</option>
    </SelectField>
  );
}

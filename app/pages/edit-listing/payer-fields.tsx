import { SelectField } from '#app/design/choice-field.tsx';
import { PlanField } from '#app/design/plan-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { sharedPlan } from '#app/portal/editing/payers/find-named-plan.ts';
import { BLANK_LINE, formOfValue, type ShownLine } from '#app/portal/editing/payers/parse-payers.ts';
import { linesOfValue } from '#app/portal/editing/payers/payers-problems.ts';
import {
  MOST_PLANS,
  MOST_STATES,
  OWN_RELATIONS,
  type PlanLineDraft,
} from '#app/portal/editing/payers/payers-value.ts';
import { payersIn } from '#app/portal/editing/payers-section.ts';
import { PLAN_PRODUCTS } from '#app/vocabulary/payers/plan-products.ts';
import { SHARED_NAMES } from '#app/vocabulary/payers/which-plan.ts';
import { STATES } from '#app/vocabulary/states.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { problemIn } from './problem-in.ts';
import type { SectionFieldsProps } from './section-form.ts';

/** Lines to fill in where there are none yet, and beyond those that are there. */
const FIRST_LINES = 3;
const BLANK: ShownLine = { named: { typed: '' }, line: BLANK_LINE };

type ProblemOf = (field: string) => string | undefined;

/** Medicaid by state, then plans by name. */
export function PayerFields({ value, problems, state }: SectionFieldsProps) {
  const messages = useMessages();
  const { payers } = messages.editingTables;
  const problemOf = problemIn(problems, messages);
  const { medicaid, plans } = formOfValue(linesOfValue(payersIn(value)));
  const states = medicaid.length > 0 ? medicaid : [{ ...BLANK_LINE, state }];
  const isRoom = plans.length < MOST_PLANS;
  const blank = plans.length === 0 ? FIRST_LINES : isRoom ? 1 : 0;
  return (
    <div className="flow" data-lines>
      <p className="lead">{payers.lead}</p>
      <section className="section flow" aria-labelledby="medicaid">
        <h2 id="medicaid">{payers.medicaid}</h2>
        <p className="quiet">{payers.medicaidHint}</p>
        {states.map((line, index) => {
          const at = index + 1;
          return <MedicaidLine key={at} at={at} line={line} problemOf={problemOf} />;
        })}
        {states.length < MOST_STATES && (
          <details className="more-lines">
            <summary>{payers.moreStates}</summary>
            <MedicaidLine at={states.length + 1} line={{ ...BLANK_LINE, state: '' }} problemOf={problemOf} />
          </details>
        )}
      </section>
      <section className="section flow" aria-labelledby="plans">
        <h2 id="plans">{payers.plans}</h2>
        {[...plans, ...Array.from({ length: blank }, () => BLANK)].map((shown, index) => {
          const at = index + 1;
          return (
            <PlanLine key={at} at={at} shown={shown} problemOf={problemOf} isThere={index < plans.length} />
          );
        })}
        {isRoom && (
          <button className="button plain" type="submit" name="intent" value="more">
            {payers.more}
          </button>
        )}
      </section>
    </div>
  );
}

interface MedicaidLineProps {
  /** From 1. */
  at: number;
  line: PlanLineDraft;
  problemOf: ProblemOf;
}

function MedicaidLine({ at, line, problemOf }: MedicaidLineProps) {
  const { payers } = useMessages().editingTables;
  const [stateName, answerName] = [`medicaid-state-${at}`, `medicaid-answer-${at}`];
  return (
    <div className="line-fields">
      <input type="hidden" name="medicaid" value={at} />
      <SelectField
        name={stateName}
        label={payers.state}
        problem={problemOf(stateName)}
        value={line.state ?? ''}
      >
        <option value="">{payers.chooseState}</option>
        {STATES.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        name={answerName}
        label={payers.answer}
        problem={problemOf(answerName)}
        value={line.relation}
      >
        <option value="">{payers.notSaid}</option>
        <RelationOptions />
      </SelectField>
    </div>
  );
}

function RelationOptions() {
  const { payers } = useMessages().editingTables;
  return OWN_RELATIONS.map((relation) => (
    <option key={relation} value={relation}>
      {payers.answers[relation]}
    </option>
  ));
}

interface PlanLineProps {
  /** From 1. */
  at: number;
  shown: ShownLine;
  problemOf: ProblemOf;
  /** It was saved. */
  isThere: boolean;
}

function PlanLine({ at, shown: { named, line }, problemOf, isThere }: PlanLineProps) {
  const { payers } = useMessages().editingTables;
  const name = 'term' in named ? wordsOfTerm(named.term).label : named.typed;
  return (
    <fieldset className="flow plan-line">
      <legend className="label">{payers.line(at, name)}</legend>
      <input type="hidden" name="plan" value={at} />
      <PlanField
        id={`plan-${at}`}
        name={`plan-${at}`}
        label={payers.plan}
        value={name}
        stays
        problem={problemOf(`plan-${at}`)}
      />
      <WhichPlan at={at} named={named} problem={problemOf(`which-${at}`)} />
      <SelectField
        name={`answer-${at}`}
        label={payers.answer}
        problem={problemOf(`answer-${at}`)}
        value={line.relation}
      >
        <option value="">{payers.chooseAnswer}</option>
        <RelationOptions />
      </SelectField>
      <details open={line.products.length > 0}>
        <summary>{payers.lines}</summary>
        <span className="quiet">{payers.linesHint}</span>
        {PLAN_PRODUCTS.map((product) => (
          <label className="check" key={product}>
            <input
              type="checkbox"
              name={`lines-${at}`}
              value={product}
              defaultChecked={line.products.includes(product)}
            />
            <span>{payers.lineNames[product]}</span>
          </label>
        ))}
      </details>
      {isThere && (
        <button className="link" type="submit" name="intent" value={`remove-plan-${at}`}>
          {payers.fewer}
          <span className="spoken"> {name}</span>
        </button>
      )}
    </fieldset>
  );
}

interface WhichPlanProps {
  at: number;
  named: ShownLine['named'];
  problem: string | undefined;
}

/** Asks which plan is meant, where several have the name; what was chosen goes with the form. */
function WhichPlan({ at, named, problem }: WhichPlanProps) {
  const { payers } = useMessages().editingTables;
  if ('term' in named) return <input type="hidden" name={`which-${at}`} value={named.term} />;
  const shared = sharedPlan(named.typed);
  if (!shared) return null;
  const { unsure, name } = SHARED_NAMES[shared.which];
  return (
    <SelectField name={`which-${at}`} label={payers.which} problem={problem} value="">
      <option value="">{payers.chooseWhich}</option>
      {shared.choices.map((term) => (
        <option key={term} value={term}>
          {term === unsure ? payers.unsure(name) : wordsOfTerm(term).label}
        </option>
      ))}
    </SelectField>
  );
}

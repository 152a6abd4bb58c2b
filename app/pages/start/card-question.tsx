import { PlanField } from '#app/design/plan-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { withoutFacet, withTerm } from '#app/needs/change-search.ts';
import { choicesIn, SHARED_NAMES, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type Term, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { type QuestionProps, StartForm } from './field-questions.tsx';
import { startHref, stepAfter } from './start-url.ts';

/** The name on the card, typed as it stands there or picked from the list. */
export function CardQuestion({ data }: QuestionProps) {
  const { start: words, plans } = useMessages();
  const { state, unsettledCard } = data;
  const chosen = [...(state.needs.payers ?? []), ...(state.needs.payment ?? [])][0] ?? '';
  if (unsettledCard?.which) return <WhichOfThem data={data} which={unsettledCard.which} />;
  const typed = unsettledCard?.typed;
  return (
    <StartForm data={data} kept={withoutPlans(data)} button={words.next}>
      <PlanField
        id="card"
        label={words.card.typed}
        stays
        {...(typed ? { value: typed, problem: plans.unknownPlan(typed) } : {})}
      />
      <div>
        <label className="label" htmlFor="plan">
          {words.card.picked}
        </label>
        <select className="select" id="plan" name="plan" defaultValue={chosen}>
          <option value="">{words.card.anyPlan}</option>
          <optgroup label={words.card.kinds}>{termsOfFacet('payment').map(optionOf)}</optgroup>
          <optgroup label={words.card.names}>{termsOfFacet('payers').map(optionOf)}</optgroup>
        </select>
      </div>
      <p className="quiet">{words.card.note}</p>
    </StartForm>
  );
}

const withoutPlans = ({ state }: QuestionProps['data']) =>
  withoutFacet(withoutFacet(state, 'payers'), 'payment');

function optionOf({ slug }: Term) {
  return (
    <option key={slug} value={slug}>
      {wordsOfTerm(slug).label}
    </option>
  );
}

/** Several plans have the name that was typed: those of the state first, and not knowing is an answer too. */
function WhichOfThem({ data, which }: QuestionProps & { which: WhichPlan }) {
  const { choosePlan: words } = useMessages().plans;
  const { name, unsure } = SHARED_NAMES[which];
  const { local, others } = choicesIn(which, data.homeState);
  const hrefOf = (term: TermSlug) =>
    startHref({ ...data, step: stepAfter('card'), state: withTerm(withoutPlans(data), term) });
  return (
    <>
      <p>{words.lead(name)}</p>
      <ul className="choices">
        {unsure && (
          <li>
            <a className="button plain" href={hrefOf(unsure)}>
              {words.unsure}
            </a>
          </li>
        )}
        {[...local, ...others].map((term) => (
          <li key={term}>
            <a className="button plain" href={hrefOf(term)}>
              {wordsOfTerm(term).label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useMessages } from '#app/language/use-messages.ts';
import { isHalfKnown, nameOfPlan, notesOfPlan, wordOfPlan } from '#app/listings/plan-text.ts';
import { saySource } from '#app/listings/say-source.ts';
import { FactRow } from './fact-row.tsx';
import type { PlanElsewhere } from './load-program.server.ts';

/** What is said of plans of other states: accepting one state never means another. */
export function PlansElsewhere({ plans }: { plans: readonly PlanElsewhere[] }) {
  const messages = useMessages();
  if (plans.length === 0) return null;
  return (
    <>
      <h3>{messages.plans.elsewhere}</h3>
      <dl className="fact-list">
        {plans.map(({ term, answer, plan, source }) => (
          <FactRow
            key={`${term} ${plan.state}`}
            name={nameOfPlan(term, plan, messages)}
            answer={answer}
            word={wordOfPlan(plan, messages)}
            note={notesOfPlan(term, plan, messages).join(' ')}
            source={saySource(source, messages)}
            isHalfKnown={isHalfKnown(plan)}
          />
        ))}
      </dl>
    </>
  );
}

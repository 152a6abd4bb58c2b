import { useSearchHref } from '#app/compare/tray.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { withTerm } from '#app/needs/change-search.ts';
import { withQuery } from '#app/needs/search-url.ts';
import { SHARED_NAMES } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { stateName } from './area-text.ts';
import type { WhichPlanData } from './load-which-plan.server.ts';

/** Asks which of the plans of one name is meant: those of the searched state first, and not knowing is an answer too. */
export function WhichPlan({ data }: { data: WhichPlanData }) {
  const { choosePlan: words } = useMessages().plans;
  const { which, homeState, local, others } = data;
  const { name, unsure } = SHARED_NAMES[which];
  const hrefOf = useHrefOfChoice(data);
  return (
    <div className="flow measure">
      <h1>{words.heading(name)}</h1>
      <p className="lead">{words.lead(name)}</p>
      {local.length > 0 && homeState && (
        <>
          <h2>{words.inState(stateName(homeState))}</h2>
          <Choices terms={local} data={data} />
        </>
      )}
      {unsure && (
        <>
          <h2>{words.unsureHeading}</h2>
          <ul className="link-list">
            <li>
              <a href={hrefOf(unsure)}>{words.unsure}</a>
              <br />
              <span className="quiet">{words.unsureWhy(name)}</span>
            </li>
          </ul>
        </>
      )}
      <h2>{local.length > 0 ? words.others(name) : words.all(name)}</h2>
      <Choices terms={others} data={data} />
    </div>
  );
}

function useHrefOfChoice({ state, read }: WhichPlanData): (term: TermSlug) => string {
  const searchHref = useSearchHref();
  return (term) => withQuery(searchHref(withTerm(state, term)), read === '' ? {} : { read });
}

function Choices({ terms, data }: { terms: readonly TermSlug[]; data: WhichPlanData }) {
  const hrefOf = useHrefOfChoice(data);
  return (
    <ul className="link-list">
      {terms.map((term) => {
        const { label, plain } = wordsOfTerm(term);
        return (
          <li key={term}>
            <a href={hrefOf(term)}>{label}</a>
            <br />
            <span className="quiet">{plain}</span>
          </li>
        );
      })}
    </ul>
  );
}

import { PlanField } from '#app/design/plan-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';

/** Ways into the search beside the one box; each is a form of its own, folded until it is wanted. */
export function OtherWays() {
  const { ways, byState } = useMessages().home;
  return (
    <section className="section" aria-labelledby="ways">
      <h2 id="ways">{ways.heading}</h2>
      <details className="way">
        <summary>
          <h3>{ways.card.heading}</h3>
          <p>{ways.card.text}</p>
        </summary>
        <CardAndWeek />
      </details>
      <details className="way">
        <summary>
          <h3>{ways.name.heading}</h3>
          <p>{ways.name.text}</p>
        </summary>
        <KnownProgram />
      </details>
      <p className="home-states">
        <a href="/states">{byState}</a>
      </p>
    </section>
  );
}

function CardAndWeek() {
  const { card } = useMessages().home.ways;
  return (
    <form className="way-form" action="/search">
      <div>
        <label className="label" htmlFor="card-near">
          {card.near}
        </label>
        <input
          className="text-field"
          id="card-near"
          name="near"
          type="text"
          autoComplete="postal-code"
          maxLength={80}
        />
      </div>
      <PlanField id="card-plan" hint={card.planHint} stays />
      <fieldset>
        <legend className="label">{card.free}</legend>
        {termsOfFacet('daypart').map(({ slug }) => (
          <label className="check" key={slug}>
            <input type="checkbox" name="daypart" value={slug} />
            <span>{wordsOfTerm(slug).label}</span>
          </label>
        ))}
      </fieldset>
      <p className="quiet">{card.note}</p>
      <button className="button plain" type="submit">
        {card.search}
      </button>
    </form>
  );
}

function KnownProgram() {
  const { name } = useMessages().home.ways;
  return (
    <form className="way-form" action="/search">
      <input type="hidden" name="care" value="any" />
      <div>
        <label className="label" htmlFor="name">
          {name.label}
        </label>
        <input className="text-field" id="name" name="q" type="text" autoComplete="off" maxLength={200} />
      </div>
      <button className="button plain" type="submit">
        {name.search}
      </button>
    </form>
  );
}

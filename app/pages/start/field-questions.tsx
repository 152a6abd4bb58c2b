import type { ReactNode } from 'react';
import { UseLocation } from '#app/design/use-location.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { withFreeHours, withPlace } from '#app/needs/change-search.ts';
import { FreeHoursFieldset } from '#app/needs/free-hours-fieldset.tsx';
import { EMPTY_SEARCH, type SearchState } from '#app/needs/search-state.ts';
import { encodeSearch } from '#app/needs/search-url.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { StartData } from './load-start.server.ts';
import { startHref, stepAfter } from './start-url.ts';

export interface QuestionProps {
  data: StartData;
}

interface StartFormProps extends QuestionProps {
  /** What was answered before, without what this form asks. */
  kept: SearchState;
  button: string;
  children: ReactNode;
}

/** A question with fields sends them with all that was said before. */
export function StartForm({ data: { step, who }, kept, button, children }: StartFormProps) {
  return (
    <form className="start-form" action="/start">
      <input type="hidden" name="step" value={stepAfter(step)} />
      {who !== 'any' && <input type="hidden" name="for" value={who} />}
      {[...encodeSearch(kept)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  );
}

export function WhereQuestion({ data }: QuestionProps) {
  const { start: words, place: placeWords, search } = useMessages();
  const { state, trouble } = data;
  const typed = state.place.kind === 'text' ? state.place.text : '';
  const problem = trouble?.kind === 'not-found' ? search.trouble.notFound[trouble.reason] : undefined;
  return (
    <>
      {trouble?.kind === 'choose' && (
        <>
          <p>{words.where.choose(typed)}</p>
          <ul className="choices">
            {trouble.orState && (
              <li>
                <a
                  className="button plain"
                  href={startHref({
                    ...data,
                    step: stepAfter('where'),
                    state: withPlace(state, { kind: 'state', state: trouble.orState, withheldOnly: false }),
                  })}
                >
                  {search.trouble.wholeState(findState(trouble.orState)?.name ?? trouble.orState)}
                </a>
              </li>
            )}
            {trouble.choices.map(({ label }) => (
              <li key={label}>
                <a
                  className="button plain"
                  href={startHref({
                    ...data,
                    step: stepAfter('where'),
                    state: withPlace(state, { kind: 'text', text: label }),
                  })}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <StartForm data={data} kept={withPlace(state, EMPTY_SEARCH.place)} button={words.next}>
        <div className={problem ? 'problem' : undefined}>
          {problem && (
            <p className="problem-text" id="near-problem" role="alert">
              {problem}
            </p>
          )}
          <label className="label" htmlFor="near">
            {placeWords.label}
          </label>
          <span className="quiet" id="near-hint">
            {placeWords.hint}
          </span>
          <input
            className="text-field"
            id="near"
            name="near"
            type="text"
            autoComplete="postal-code"
            maxLength={80}
            defaultValue={typed}
            aria-describedby={problem ? 'near-problem near-hint' : 'near-hint'}
            aria-invalid={problem ? true : undefined}
          />
        </div>
        <UseLocation />
      </StartForm>
    </>
  );
}

export function WeekQuestion({ data }: QuestionProps) {
  const { start: words } = useMessages();
  const { week } = words;
  return (
    <StartForm data={data} kept={withFreeHours(data.state, [])} button={words.show}>
      <FreeHoursFieldset legend={week.legend} hint={week.hint[data.who]} free={data.state.free} />
      <p className="quiet">{week.note}</p>
    </StartForm>
  );
}

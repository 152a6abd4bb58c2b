import { useMessages } from '#app/language/use-messages.ts';
import { UseLocation } from './use-location.tsx';

interface PlaceFieldProps {
  /** What the visitor typed before. */
  value?: string;
  /** Why it could not be used. */
  problem?: string;
}

/** Asks where, and leads to the search. */
export function PlaceField({ value, problem }: PlaceFieldProps) {
  const { place } = useMessages();
  return (
    <form className={problem ? 'field problem' : 'field'} action="/search">
      {problem && (
        <p className="problem-text" id="near-problem">
          {problem}
        </p>
      )}
      <label htmlFor="near">{place.label}</label>
      <span className="quiet" id="near-hint">
        {place.hint}
      </span>
      <span className="place-field">
        <input
          className="text-field"
          id="near"
          name="near"
          type="text"
          autoComplete="postal-code"
          maxLength={80}
          defaultValue={value}
          aria-describedby={problem ? 'near-problem near-hint' : 'near-hint'}
          aria-invalid={problem ? true : undefined}
        />
        <button className="button" type="submit">
          {place.search}
        </button>
      </span>
      <UseLocation />
    </form>
  );
}

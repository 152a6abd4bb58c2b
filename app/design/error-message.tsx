import type { ErrorCode } from '#app/http/errors.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { type State, slugOfState } from '#app/vocabulary/states.ts';
import { PlaceField } from './place-field.tsx';

interface ErrorMessageProps {
  code: ErrorCode;
  /** Where what was looked for is or was, if anyone knows. */
  state?: State | undefined;
}

/** The main part of a page that explains an error and offers a way on. */
export function ErrorMessage({ code, state }: ErrorMessageProps) {
  const { errors } = useMessages();
  const { title, text } = errors.pages[code];
  return (
    <div className="flow measure">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {state && (
        <p>
          <a href={`/states/${slugOfState(state)}`}>{errors.programsIn(state.name)}</a>
        </p>
      )}
      <PlaceField />
    </div>
  );
}

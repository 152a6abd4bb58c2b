import type { ErrorCode } from '#app/http/errors.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { PlaceField } from './place-field.tsx';

/** The main part of a page that explains an error and offers a way on. */
export function ErrorMessage({ code }: { code: ErrorCode }) {
  const { errors } = useMessages();
  const { title, text } = errors.pages[code];
  return (
    <div className="flow measure">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <PlaceField />
    </div>
  );
}

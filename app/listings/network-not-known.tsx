import { useMessages } from '#app/language/use-messages.ts';

/** The half of an answer about a plan that nobody gave; `askHref` leads to the question that would. */
export function NetworkNotKnown({ askHref }: { askHref?: string | undefined }) {
  const { plans } = useMessages();
  return (
    <>
      {`${plans.network} `}
      {askHref ? (
        <a className="blank" href={askHref}>
          {plans.networkBlank}
        </a>
      ) : (
        <span className="blank">{plans.networkBlank}</span>
      )}
    </>
  );
}

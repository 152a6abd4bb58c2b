import { useMessages } from '#app/language/use-messages.ts';

/** Where `told-answers.client.ts` lists what was said on the phone; nothing but the browser knows of it. */
export function ToldSection({ planHref }: { planHref: string }) {
  const { told } = useMessages().notebook;
  const { said, byPhone, byPhoneNoDate } = told;
  return (
    <section
      className="section"
      aria-labelledby="told"
      hidden
      data-told={JSON.stringify({ said, byPhone, byPhoneNoDate })}
    >
      <h2 id="told">{told.heading}</h2>
      <p className="measure">
        {told.lead} <a href={planHref}>{told.toPlan}</a>
      </p>
      <div className="told-lists" data-told-list />
    </section>
  );
}

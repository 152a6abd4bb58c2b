import { useMessages } from '#app/language/use-messages.ts';
import { CrisisList } from './crisis-list.tsx';

/** The lines to call, before all else, for someone whose words speak of danger. */
export function CrisisNotice() {
  const { box } = useMessages();
  return (
    <section className="danger-notice" aria-labelledby="danger">
      <h2 id="danger">{box.crisis.heading}</h2>
      <p>{box.crisis.overdose}</p>
      <CrisisList />
    </section>
  );
}

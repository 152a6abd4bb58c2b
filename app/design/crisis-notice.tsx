import { useMessages } from '#app/language/use-messages.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { CrisisLinks } from './crisis-links.tsx';

/** The lines to call, before all else, for someone whose words speak of danger. */
export function CrisisNotice() {
  const { box, shell } = useMessages();
  return (
    <section className="danger-notice" aria-labelledby="danger">
      <h2 id="danger">{box.crisis.heading}</h2>
      <p>{box.crisis.overdose}</p>
      <ul>
        {CRISIS_LINES.map((line) => (
          <li key={line.id}>
            {shell.crisis.about[line.id]}
            <br />
            <CrisisLinks line={line} spelledOut />
          </li>
        ))}
      </ul>
    </section>
  );
}

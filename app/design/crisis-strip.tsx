import { useMessages } from '#app/language/use-messages.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { CrisisLinks } from './crisis-links.tsx';

/** The lines to call, short, before all else on every page. */
export function CrisisStrip() {
  const { crisis } = useMessages().shell;
  return (
    <aside className="crisis" aria-label={crisis.stripLabel}>
      <ul className="page">
        {CRISIS_LINES.map((line) => (
          <li key={line.id}>
            <span>{crisis.short[line.id]}</span> <CrisisLinks line={line} spelledOut={false} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

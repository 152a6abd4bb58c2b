import { useMessages } from '#app/language/use-messages.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { CrisisLinks } from './crisis-links.tsx';

/** The lines of every page, each with when to use it. */
export function CrisisList({ className }: { className?: string }) {
  const { about } = useMessages().shell.crisis;
  return (
    <ul className={className}>
      {CRISIS_LINES.map((line) => (
        <li key={line.id}>
          {about[line.id]}
          <br />
          <CrisisLinks line={line} spelledOut />
        </li>
      ))}
    </ul>
  );
}

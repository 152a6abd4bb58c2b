import { useMessages } from '#app/language/use-messages.ts';

interface Step {
  href: string;
  name: string;
}

/** The pages above this one, outermost first. */
export function Trail({ steps }: { steps: readonly Step[] }) {
  const { browse } = useMessages();
  return (
    <nav className="trail" aria-label={browse.trail}>
      <ol className="trail-steps">
        {[{ href: '/states', name: browse.allStates }, ...steps].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useMessages } from '#app/language/use-messages.ts';
import { CountedLinks } from './counted-links.tsx';
import type { StateCount } from './load-states.server.ts';

export function StatesPage({ states, total }: { states: readonly StateCount[]; total: number }) {
  const { heading, lead } = useMessages().browse.states;
  return (
    <div className="flow">
      <h1>{heading}</h1>
      <p className="lead measure">{lead(total)}</p>
      <CountedLinks links={states.map(({ slug, ...state }) => ({ href: `/states/${slug}`, ...state }))} />
    </div>
  );
}

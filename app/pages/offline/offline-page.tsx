import { CrisisLinks } from '#app/design/crisis-links.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';

/** What a browser keeps for the time without a network: whom to call. It names no page that it could not load. */
export function OfflinePage() {
  const { offline, shell } = useMessages();
  return (
    <div className="flow measure">
      <h1>{offline.heading}</h1>
      <p className="lead">{offline.lead}</p>
      <ul className="link-list">
        {CRISIS_LINES.map((line) => (
          <li key={line.id}>
            {shell.crisis.about[line.id]}
            <br />
            <CrisisLinks line={line} spelledOut />
          </li>
        ))}
      </ul>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page that could not be loaded */}
        <a className="button" href="">
          {offline.again}
        </a>
      </p>
    </div>
  );
}

import { CrisisList } from '#app/design/crisis-list.tsx';
import { useMessages } from '#app/language/use-messages.ts';

/** What a browser keeps for the time without a network: whom to call. It names no page that it could not load. */
export function OfflinePage() {
  const { offline } = useMessages();
  return (
    <div className="flow measure">
      <h1>{offline.heading}</h1>
      <p className="lead">{offline.lead}</p>
      <CrisisList className="help-lines" />
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page that could not be loaded */}
        <a className="button" href="">
          {offline.again}
        </a>
      </p>
    </div>
  );
}

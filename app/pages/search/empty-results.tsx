import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { needText } from '#app/needs/need-words.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { stateName } from './area-text.ts';
import type { WayOut } from './find-ways-out.server.ts';
import type { SearchData } from './load-search.server.ts';

/** Nothing meets, nothing could: what stands in the way, and each single change that helps. */
export function EmptyResults({ data }: { data: SearchData }) {
  const messages = useMessages();
  const { empty } = messages.search;
  const { waysOut, state } = data;
  const needs = waysOut.flatMap(({ change }) => (change.kind === 'need' ? [change.facet] : []));
  const [only] = needs;
  const isTogether = waysOut.some(({ change }) => change.kind === 'all-needs' || change.kind === 'state');
  const because =
    needs.length === 1 && only
      ? empty.because(needText(state.needs[only] ?? [], messages))
      : isTogether
        ? empty.together
        : waysOut.length > 0
          ? empty.several
          : empty.nothingHelps;
  return (
    <section className="flow empty" aria-labelledby="empty">
      <h2 id="empty">{empty.heading}</h2>
      <p className="measure">{because}</p>
      {waysOut.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{empty.change}</th>
              <th scope="col" className="number">
                {empty.programs}
              </th>
            </tr>
          </thead>
          <tbody>
            {waysOut.map((way) => (
              <tr key={searchHref(way.state)}>
                <th scope="row">
                  <a href={searchHref(way.state)}>{wayText(way, data, messages)}</a>
                </th>
                <td className="number">{empty.meetAndCould(way.total.yes, way.total.open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Helpline />
    </section>
  );
}

function wayText({ change }: WayOut, { state }: SearchData, messages: Messages): string {
  const { empty, wider } = messages.search;
  switch (change.kind) {
    case 'need':
      return empty.removeNeed(needText(state.needs[change.facet] ?? [], messages));
    case 'care':
      return empty.anyCare;
    case 'radius':
      return wider(change.miles);
    case 'all-needs':
      return empty.clearAll;
    case 'state':
      return empty.wholeState(stateName(change.state));
  }
}

function Helpline() {
  const { empty } = useMessages().search;
  const helpline = CRISIS_LINES.find(({ id }) => id === 'helpline');
  if (!helpline) return null;
  return (
    <p className="notice">
      {empty.helpline} <a href={helpline.callHref}>{helpline.number}</a>
    </p>
  );
}

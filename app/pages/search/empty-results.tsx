import { useSearchHref } from '#app/compare/tray.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { needText } from '#app/needs/need-words.ts';
import { sayFreeHours } from '#app/needs/say-free-hours.ts';
import { milesText } from '#app/places/distance.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { stateName } from './area-text.ts';
import type { ProgramBeyond } from './find-nearest-beyond.server.ts';
import type { WayOut } from './find-ways-out.server.ts';
import type { SearchData } from './load-search.server.ts';

/** Nothing meets, nothing could: what stands in the way, and each single change that helps. */
export function EmptyResults({ data }: { data: SearchData }) {
  const messages = useMessages();
  const { empty } = messages.search;
  const { waysOut, beyond } = data;
  const causes = waysOut.flatMap((way) => causeText(way, data, messages) ?? []);
  const [only] = causes;
  const searchHref = useSearchHref();
  const isTogether = waysOut.some(({ change }) => change.kind === 'all-needs' || change.kind === 'state');
  const because =
    causes.length === 1 && only
      ? empty.because(only)
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
      {beyond.length > 0 && <NearestBeyond programs={beyond} />}
      <Helpline />
    </section>
  );
}

/** What was asked and stands in the way, where this is what the change takes off. */
function causeText({ change }: WayOut, { state }: SearchData, messages: Messages): string | undefined {
  if (change.kind === 'word') return change.word;
  if (change.kind === 'text') return state.text;
  if (change.kind === 'week') return messages.ownWeek.chip(sayFreeHours(state.free, messages));
  return change.kind === 'need' ? needText(state.needs[change.facet] ?? [], messages) : undefined;
}

function wayText(way: WayOut, data: SearchData, messages: Messages): string {
  const { empty, wider } = messages.search;
  const { change } = way;
  switch (change.kind) {
    case 'word':
    case 'text':
    case 'week':
    case 'need':
      return empty.removeNeed(causeText(way, data, messages) ?? '');
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

function NearestBeyond({ programs }: { programs: readonly ProgramBeyond[] }) {
  const { empty } = useMessages().search;
  return (
    <>
      <h3>{empty.beyond}</h3>
      <ul className="link-list">
        {programs.map(({ slug, name, town, meters }) => (
          <li key={slug}>
            <a href={`/programs/${slug}`}>{name}</a>
            <br />
            <span className="quiet">{[milesText(meters), town].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
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

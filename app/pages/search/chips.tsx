import { useSearchHref } from '#app/compare/tray.ts';
import { CrossSymbol } from '#app/design/symbols.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import {
  withCare,
  withCertainty,
  withoutFreeHours,
  withoutNeeds,
  withoutStart,
  withoutTerm,
  withPlace,
  withText,
} from '#app/needs/change-search.ts';
import { careText, needText } from '#app/needs/need-words.ts';
import { sayFreeHours } from '#app/needs/say-free-hours.ts';
import { countNeeds, EMPTY_SEARCH, type SearchPlace, type SearchState } from '#app/needs/search-state.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { stateName } from './area-text.ts';

interface Chip {
  text: string;
  without: SearchState;
  /** The chip before it asks for the same, so either will do. */
  isOther?: boolean;
}

/** All that was asked, each with a link that takes it off. */
export function Chips({ state }: { state: SearchState }) {
  const messages = useMessages();
  const { chips } = messages.search;
  const searchHref = useSearchHref();
  const taken = chipsOf(state, messages);
  if (taken.length === 0) return null;
  const isMore = countNeeds(state) > 0 || state.free.length > 0;
  return (
    <ul className={isMany(taken) ? 'chips many' : 'chips'} aria-label={chips.label}>
      {taken.map(({ text, without, isOther }) => (
        <li key={text}>
          {isOther && <span className="or">{`${chips.or} `}</span>}
          <a className="chip" href={searchHref(without)} aria-label={chips.remove(text)}>
            {text}
            <CrossSymbol />
          </a>
        </li>
      ))}
      {isMore && (
        <li className="clear">
          <a href={searchHref(withoutNeeds(state))}>{chips.clear}</a>
        </li>
      )}
    </ul>
  );
}

/** What about two lines of a phone hold, in letters; a chip's own room counts as six. */
const LETTERS_OF_TWO_LINES = 88;

/** Too many for a phone, where programs are to stand on the first screen. */
function isMany(taken: readonly Chip[]): boolean {
  return taken.reduce((sum, { text }) => sum + text.length + 6, 0) > LETTERS_OF_TWO_LINES;
}

function chipsOf(state: SearchState, messages: Messages): Chip[] {
  const { chips } = messages.search;
  const { care, place, needs, certainty, text } = state;
  const taken: Chip[] = [];
  if (text !== '') taken.push({ text: chips.words(text), without: withText(state, '') });
  const where = placeText(place, messages);
  if (where) taken.push({ text: where, without: withPlace(state, EMPTY_SEARCH.place) });
  if (care.kind === 'terms' && care.terms.length > 1) taken.push(...termChips(care.terms, state, messages));
  else if (care.kind !== 'any') {
    taken.push({ text: careText(care, messages), without: withCare(state, { kind: 'any' }) });
  }
  for (const facet of FACETS) taken.push(...termChips(needs[facet] ?? [], state, messages));
  taken.push(...ownTimeChips(state, messages));
  if (certainty === 'sure') taken.push({ text: chips.sure, without: withCertainty(state, 'all') });
  if (place.kind === 'state' && place.withheldOnly) {
    taken.push({ text: chips.withheld, without: withPlace(state, { ...place, withheldOnly: false }) });
  }
  return taken;
}

function termChips(
  terms: readonly Parameters<typeof withoutTerm>[1][],
  state: SearchState,
  messages: Messages,
): Chip[] {
  return terms.map((term, index) => ({
    text: needText([term], messages),
    without: withoutTerm(state, term),
    isOther: index > 0,
  }));
}

/** When the visitor is free and can start. */
function ownTimeChips(state: SearchState, messages: Messages): Chip[] {
  const { ownWeek } = messages;
  const { free, travelMinutes, fit, startFrom } = state;
  const chips: Chip[] = [];
  if (free.length > 0) {
    const said = sayFreeHours(free, messages);
    const [plain, withWay] =
      fit === 'part' ? [ownWeek.chipInPart, ownWeek.chipInPartWithWay] : [ownWeek.chip, ownWeek.chipWithWay];
    const text = travelMinutes > 0 ? withWay(said, travelMinutes) : plain(said);
    chips.push({ text, without: withoutFreeHours(state) });
  }
  if (startFrom !== '') chips.push({ text: ownWeek.chipStart(startFrom), without: withoutStart(state) });
  return chips;
}

function placeText(place: SearchPlace, { search }: Messages): string | undefined {
  if (place.kind === 'text') return place.text;
  if (place.kind === 'state') return stateName(place.state);
  return place.kind === 'point' ? search.chips.nearYou : undefined;
}

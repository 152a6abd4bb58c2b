import { CrisisNotice } from '#app/design/crisis-notice.tsx';
import { guideHref } from '#app/guides/guides.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { careText, needText } from '#app/needs/need-words.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { sayFreeHours } from '#app/needs/say-free-hours.ts';
import { EMPTY_SEARCH } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { findState } from '#app/vocabulary/states.ts';
import { CardQuestion } from './card-question.tsx';
import { AgeQuestion, NowQuestion, WhatQuestion, WhoQuestion } from './choice-questions.tsx';
import { WeekQuestion, WhereQuestion } from './field-questions.tsx';
import type { StartData } from './load-start.server.ts';
import { STEPS, startHref, stepAfter, stepBefore } from './start-url.ts';

interface PartProps {
  data: StartData;
}

const QUESTIONS = {
  who: WhoQuestion,
  now: NowQuestion,
  age: AgeQuestion,
  what: WhatQuestion,
  where: WhereQuestion,
  card: CardQuestion,
  week: WeekQuestion,
};

/** One question a screen. Each can be skipped, and what was said so far stands below it. */
export function StartPage({ data }: PartProps) {
  const { start: words } = useMessages();
  const { step, who, isDanger, notRecognised } = data;
  const Question = QUESTIONS[step];
  if (isDanger) return <Danger data={data} />;
  return (
    <div className="start measure">
      <p className="quiet">{words.progress(STEPS.indexOf(step) + 1, STEPS.length)}</p>
      <h1>{words.questions[step][who]}</h1>
      <NotRecognisedNotice parts={notRecognised} />
      <Question data={data} />
      <p className="start-ways">
        <Back data={data} />
        <a href={startHref({ ...skipped(data), step: stepAfter(step) })}>{words.skip}</a>
      </p>
      <SoFar data={data} />
      <p className="start-note">
        {words.orientation} <a href={guideHref('is-it-right')}>{words.guide}</a>
      </p>
      <p className="quiet">{words.nothingKept}</p>
    </div>
  );
}

/** Who skips the question that a place went wrong at goes on without it. */
function skipped({ trouble, ...data }: StartData): StartData {
  return trouble ? { ...data, state: { ...data.state, place: EMPTY_SEARCH.place } } : data;
}

function Back({ data }: PartProps) {
  const { start: words } = useMessages();
  const before = stepBefore(data.step);
  if (!before) return null;
  return <a href={startHref({ ...data, step: before })}>{words.back}</a>;
}

/** The lines to call, there and then; the way on is for when the danger is over. */
function Danger({ data }: PartProps) {
  const { start: words } = useMessages();
  const { danger } = words;
  const safe = { ...data, isDanger: false };
  return (
    <div className="start measure">
      <h1>{danger.heading}</h1>
      <CrisisNotice />
      <p>{danger.naloxone}</p>
      <p>{danger.otherwise}</p>
      <p>{danger.notFirst}</p>
      <p className="start-ways">
        <a href={startHref(safe)}>{words.back}</a>
        <a href={startHref({ ...safe, step: stepAfter(data.step) })}>{danger.goOn}</a>
      </p>
    </div>
  );
}

/** What was answered, and the search that it makes already. */
function SoFar({ data: { state, who, trouble } }: PartProps) {
  const messages = useMessages();
  const { start: words } = messages;
  const said = saidSoFar(state, messages);
  if (said.length === 0 || trouble) return null;
  return (
    <div className="so-far">
      <p>
        {words.soFar} {[who !== 'any' && words.who[who], ...said].filter(Boolean).join(' · ')}
      </p>
      <p>
        <a href={searchHref(state)}>{words.showNow}</a>
      </p>
    </div>
  );
}

function saidSoFar({ place, needs, care, free }: StartData['state'], messages: Messages): string[] {
  const where =
    place.kind === 'text'
      ? place.text
      : place.kind === 'point'
        ? messages.search.chips.nearYou
        : place.kind === 'state'
          ? (findState(place.state)?.name ?? place.state)
          : '';
  const usual = messages.search.chips.usualCare;
  const level = careText(care, messages);
  return [
    where,
    level === usual ? '' : level,
    ...FACETS.map((facet) => needText(needs[facet] ?? [], messages)),
    free.length > 0 ? messages.ownWeek.chip(sayFreeHours(free, messages)) : '',
  ].filter((text) => text !== '');
}

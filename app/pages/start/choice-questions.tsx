import { useMessages } from '#app/language/use-messages.ts';
import { withoutFacet, withTerm } from '#app/needs/change-search.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { StartData } from './load-start.server.ts';
import { startHref, stepAfter } from './start-url.ts';

interface QuestionProps {
  data: StartData;
}

interface Choice {
  text: string;
  href: string;
}

/** Questions with one answer each: an answer is a link to the next question. */
function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className="choices">
      {choices.map(({ text, href }) => (
        <li key={text}>
          <a className="button plain" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function WhoQuestion({ data }: QuestionProps) {
  const { who } = useMessages().start;
  const next = { ...data, step: 'now' as const };
  return (
    <Choices
      choices={[
        { text: who.me, href: startHref({ ...next, who: 'me' }) },
        { text: who.them, href: startHref({ ...next, who: 'them' }) },
        { text: who.danger, href: startHref({ ...data, isDanger: true }) },
      ]}
    />
  );
}

/** Danger comes before all else, and is asked about in plain words. */
export function NowQuestion({ data }: QuestionProps) {
  const { now } = useMessages().start;
  return (
    <>
      <ul className="dashes start-signs">
        {now.signs[data.who].map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <Choices
        choices={[
          { text: now.yes, href: startHref({ ...data, isDanger: true }) },
          { text: now.no, href: startHref({ ...data, step: stepAfter('now') }) },
        ]}
      />
    </>
  );
}

export function AgeQuestion({ data }: QuestionProps) {
  const { age } = useMessages().start;
  const terms = ['children-teens', 'young-adults', 'adults', 'seniors'] as const;
  return <Choices choices={terms.map((term) => ({ text: age[term], href: hrefWith(data, term) }))} />;
}

export function WhatQuestion({ data }: QuestionProps) {
  const { what } = useMessages().start;
  const terms = ['substance-use', 'mental-health', 'co-occurring'] as const;
  const unsure = { ...data, step: stepAfter('what'), state: withoutFacet(data.state, 'focus') };
  return (
    <Choices
      choices={[
        ...terms.map((term) => ({ text: what[term], href: hrefWith(data, term) })),
        { text: what.unsure, href: startHref(unsure) },
      ]}
    />
  );
}

/** One age, one purpose: another answer takes the place of an earlier one. */
function hrefWith(data: StartData, term: TermSlug): string {
  const facet = data.step === 'age' ? 'ages' : 'focus';
  const state = withTerm(withoutFacet(data.state, facet), term);
  return startHref({ ...data, step: stepAfter(data.step), state });
}

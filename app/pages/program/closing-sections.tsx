import type { ReactNode } from 'react';
import { guideHref } from '#app/guides/guides.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { startPath } from '#app/portal/portal-paths.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { ProgramData } from './load-program.server.ts';

interface SectionProps {
  id: string;
  heading: string;
  isPrinted?: boolean;
  children: ReactNode;
}

export function Section({ id, heading, isPrinted = true, children }: SectionProps) {
  return (
    <section className={isPrinted ? 'section' : 'section not-printed'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

export function SameAddress({ program: { sameAddress } }: { program: ProgramData }) {
  const { program: words } = useMessages();
  if (sameAddress.length === 0) return null;
  return (
    <Section id="same-address" heading={words.sameAddress}>
      <ul className="link-list">
        {sameAddress.map(({ slug, name, program }) => (
          <li key={slug}>
            <a href={`/programs/${slug}`}>{fullName({ name, program })}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What intensive outpatient care is, and what it must not be taken for. */
export function WhatThisIs() {
  const { whatThisIs } = useMessages().program;
  const { label, plain } = wordsOfTerm('intensive-outpatient');
  return (
    <Section id="what-this-is" heading={whatThisIs.heading}>
      <div className="flow measure">
        <p>
          <b>{label}</b>. {plain} <span className="quiet">{whatThisIs.source}</span>
        </p>
        <h3>{whatThisIs.notHeading}</h3>
        <ul className="dashes">
          {whatThisIs.not.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a href={guideHref('is-it-right')}>{whatThisIs.guide}</a>
        </p>
      </div>
    </Section>
  );
}

export function SomethingWrong({ program: { slug } }: { program: ProgramData }) {
  const { program: words, changes } = useMessages();
  const { somethingWrong } = words;
  return (
    <Section id="something-wrong" heading={somethingWrong.heading} isPrinted={false}>
      <ul className="link-list">
        <li>
          <a href={`/programs/${slug}/report`}>{somethingWrong.report}</a>. {somethingWrong.noAccount}
        </li>
        <li>
          <a href={`/programs/${slug}/changes`}>{changes.link}</a>
        </li>
      </ul>
    </Section>
  );
}

/** For whoever runs it: the same link for every visitor, since the page is the same for all. */
export function ForItsStaff({ program: { pick, slug } }: { program: ProgramData }) {
  const { claims, confirm } = useMessages();
  const { link } = claims;
  return (
    <Section id="yours" heading={link.heading} isPrinted={false}>
      <ul className="link-list">
        <li>
          <a href={startPath(pick)}>{link.manage}</a>. {link.free}
        </li>
        <li>
          <a href={`/programs/${slug}/confirm`}>{confirm.link}</a>
        </li>
      </ul>
    </Section>
  );
}

import { pickLinkHtml } from '#app/compare/pick-link-html.ts';
import { saveLinkHtml } from '#app/compare/save-link-html.ts';
import { picksOf, useSearchHref, useTray } from '#app/compare/tray.ts';
import { TrayBand } from '#app/compare/tray-band.tsx';
import { html, inside } from '#app/design/markup.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { NeedList } from '#app/needs/need-list.tsx';
import { EMPTY_SEARCH, type SearchState } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import type { ProgramData } from './load-program.server.ts';

export interface AskedOfProgram {
  /** What the visitor's search asked; of an empty search where none led here. */
  state: SearchState;
  isAsked: boolean;
}

/** The way back to the search that led here, and what was picked so far. */
export function WayBack({ asked: { state, isAsked } }: { asked: AskedOfProgram }) {
  const { compare } = useMessages();
  const backHref = useSearchHref();
  return (
    <>
      {isAsked && (
        <p className="back">
          <a href={backHref(state)}>{compare.back}</a>
        </p>
      )}
      <TrayBand state={isAsked ? state : EMPTY_SEARCH} />
    </>
  );
}

/** How the program stands to what the visitor asked for, and the link that puts it on the tray. */
export function WhatYouAsked({ program, asked }: { program: ProgramData; asked: AskedOfProgram }) {
  const messages = useMessages();
  const { compare } = messages;
  const { pick, name, slug } = program;
  const picks = picksOf(useTray());
  const state = asked.isAsked ? asked.state : EMPTY_SEARCH;
  const query = asked.isAsked ? searchHref(asked.state).slice('/search'.length) : '';
  return (
    <section className="section what-you-asked" aria-label={compare.asked}>
      {program.needs.length > 0 && (
        <>
          <h2>{compare.asked}</h2>
          <NeedList rows={program.needs} />
        </>
      )}
      <p
        className="card-picks"
        {...inside(
          html`${pickLinkHtml({ pick, name, here: `/programs/${slug}${query}` }, picks, messages)}${saveLinkHtml({ pick, name, state }, picks, messages)}`,
        )}
      />
    </section>
  );
}

import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import type { SectionGroup } from '#app/portal/editing/section.ts';
import {
  differencesPath,
  historyPath,
  previewPath,
  rightPath,
  sectionPath,
} from '#app/portal/portal-paths.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import type { OverviewView, SectionStanding } from './load-overview.server.ts';

export type OverviewDone = keyof Messages['editing']['overview']['done'];

/** Every section of a program's page, and how it stands. */
export function OverviewPage({ view, done }: { view: OverviewView; done?: OverviewDone | undefined }) {
  const { editing, keeping } = useMessages();
  const words = editing.overview;
  const { publicId, slug, name, status, groups, drafts } = view;
  return (
    <div className="flow measure">
      <BackToPrograms />
      {done && (
        <p className="notice" role="status">
          {words.done[done]}
        </p>
      )}
      <h1>{words.heading(name)}</h1>
      {status !== 'published' && <p className="notice">{words.status[status]}</p>}
      <p>{words.lead}</p>
      <p>
        <b>{words.drafts(drafts)}</b>
      </p>
      <p className="button-row">
        {drafts > 0 && (
          <a className="button" href={differencesPath(publicId)}>
            {words.publish}
          </a>
        )}
        <a className="button plain" href={previewPath(publicId)}>
          {words.preview}
        </a>
      </p>
      <ul className="link-list">
        {status === 'published' && (
          <li>
            <a href={`/programs/${slug}`}>{words.publicPage}</a>
          </li>
        )}
        <li>
          <a href={rightPath(publicId)}>{keeping.link}</a>
        </li>
        <li>
          <a href={historyPath(publicId)}>{words.history}</a>
        </li>
      </ul>
      {groups.map(({ group, sections }) => (
        <section key={group} className="section" aria-labelledby={group}>
          <GroupName group={group} />
          <ul className="row-list">
            {sections.map((standing) => (
              <SectionRow
                key={standing.key}
                publicId={publicId}
                standing={standing}
                isOfSources={group === 'identity' && standing.key !== 'summary'}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GroupName({ group }: { group: SectionGroup }) {
  const { editing, program } = useMessages();
  if (group === 'identity') return <h2 id={group}>{editing.overview.identity}</h2>;
  if (group === 'person') return <h2 id={group}>{program.personHeading}</h2>;
  return <h2 id={group}>{`${CRITERIA.indexOf(group)} ${labelOfCriterion(group)}`}</h2>;
}

interface SectionRowProps {
  publicId: string;
  standing: SectionStanding;
  /** Sources tell it until the program does. */
  isOfSources: boolean;
}

function SectionRow({ publicId, standing, isOfSources }: SectionRowProps) {
  const { editing, sources } = useMessages();
  const { state } = editing.overview;
  const { key, draft, edit, confirmedOn } = standing;
  const lines = [
    draft && (draft.hasProblems ? state.draftWithProblems : state.draft(draft.savedBy, draft.updatedAt)),
    edit && (edit.state === 'waiting' ? state.waiting(edit.at) : state.refused(edit.reason ?? '')),
    confirmedOn && state.published(sources.date(confirmedOn)),
    !confirmedOn && !draft && !edit && (isOfSources ? state.ofSources : state.blank),
  ].filter((line) => typeof line === 'string');
  return (
    <li id={key}>
      <span>
        <a href={sectionPath(publicId, key)}>{editing.section[key]}</a>
        {lines.map((line) => (
          <span key={line} className="quiet evidence-part">
            {line}
          </span>
        ))}
      </span>
    </li>
  );
}

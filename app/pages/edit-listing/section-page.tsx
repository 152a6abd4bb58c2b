import { ProblemSummary } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { programPath } from '#app/portal/portal-paths.ts';
import type { ClashView } from './answer-section-form.server.ts';
import { ClashForm } from './clash-form.tsx';
import type { SectionView } from './load-section.server.ts';
import { sayProblems } from './problem-in.ts';
import { SECTION_FIELDS } from './section-fields.tsx';

interface SectionPageProps {
  view: SectionView;
  clash: ClashView | undefined;
  /** It was saved just now. */
  isSaved: boolean;
}

/** One section to write in; or what two people wrote of it, to choose from. */
export function SectionPage({ view, clash, isSaved }: SectionPageProps) {
  const messages = useMessages();
  const { editing } = messages;
  const words = editing.form;
  const { publicId, name, section } = view;
  return (
    <div className="flow measure">
      {!clash && <ProblemSummary problems={sayProblems(view.problems, messages)} />}
      <p className="quiet">
        <a href={programPath(publicId)}>{words.back(name)}</a>
      </p>
      <h1>{editing.section[section]}</h1>
      {isSaved && !clash && (
        <p className="notice" role="status">
          {words.saved}
        </p>
      )}
      {clash ? <ClashForm clash={clash} /> : <SectionForm view={view} isSaved={isSaved} />}
    </div>
  );
}

function SectionForm({ view, isSaved }: { view: SectionView; isSaved: boolean }) {
  const words = useMessages().editing.form;
  const { section, version, value, waits, hasDraft, edit } = view;
  const Fields = SECTION_FIELDS[section];
  return (
    <>
      <Notices view={view} isSaved={isSaved} />
      {waits && <p>{words.waits}</p>}
      <form className="flow form" method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="from" value={JSON.stringify(value)} />
        {/* Return in a field does what the first button of a form does. */}
        <button className="spoken" type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true">
          {words.save}
        </button>
        <Fields {...view} />
        <p className="button-row">
          <button className="button" type="submit" name="intent" value="save">
            {words.save}
          </button>
          <button className="button plain" type="submit" name="intent" value="publish">
            {words.publish}
          </button>
          <button className="button plain" type="submit" name="intent" value="preview">
            {words.preview}
          </button>
        </p>
      </form>
      {(hasDraft || edit?.state === 'waiting') && (
        <form className="section" method="post">
          <input type="hidden" name="version" value={version} />
          <p className="button-row">
            {hasDraft && (
              <button className="button plain" type="submit" name="intent" value="discard">
                {words.discard}
              </button>
            )}
            {edit?.state === 'waiting' && (
              <button className="button plain" type="submit" name="intent" value="take-back">
                {words.takeBack}
              </button>
            )}
          </p>
        </form>
      )}
    </>
  );
}

interface NoticesProps {
  view: SectionView;
  isSaved: boolean;
}

function Notices({ view, isSaved }: NoticesProps) {
  const { hasDraft, savedBy, updatedAt, edit, isWithheld } = view;
  const { editing } = useMessages();
  const { state } = editing.overview;
  return (
    <>
      {hasDraft && !isSaved && <p className="notice">{state.draft(savedBy, updatedAt)}</p>}
      {edit?.state === 'waiting' && <p className="notice">{state.waiting(edit.at)}</p>}
      {edit?.state === 'refused' && (
        <div className="notice">
          <p>{editing.form.refused}</p>
          <p className="quoted">{edit.reason}</p>
        </div>
      )}
      {isWithheld && <p className="notice">{editing.form.withheldBySource}</p>}
    </>
  );
}

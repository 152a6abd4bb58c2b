import { ProblemSummary } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { previewPath, programPath, sectionPath } from '#app/portal/portal-paths.ts';
import { DiffTable } from './diff-table.tsx';
import type { DifferencesView, SectionDifference } from './load-differences.server.ts';

/** Why nothing was published. */
export type PublishTrouble = 'none-chosen' | 'changed' | 'problems';

interface DifferencesPageProps {
  view: DifferencesView;
  trouble: PublishTrouble | undefined;
}

/** What publishing would change, section by section. */
export function DifferencesPage({ view: { publicId, name, sections }, trouble }: DifferencesPageProps) {
  const { editing } = useMessages();
  const words = editing.differences;
  return (
    <div className="flow">
      <ProblemSummary problems={[]} note={trouble && words.trouble[trouble]} />
      <p className="quiet">
        <a href={programPath(publicId)}>{editing.form.back(name)}</a>
      </p>
      <h1>{words.heading}</h1>
      {sections.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <form className="flow" method="post">
          {sections.map((each) => (
            <SectionChange key={each.section} publicId={publicId} change={each} />
          ))}
          <p className="button-row">
            {sections.some(isReady) && (
              <button className="button" type="submit">
                {words.publish}
              </button>
            )}
            <a className="button plain" href={previewPath(publicId)}>
              {editing.overview.preview}
            </a>
          </p>
          {sections.some(isReady) && <p className="quiet">{words.forGood}</p>}
        </form>
      )}
    </div>
  );
}

const isReady = ({ problems }: SectionDifference) => problems.length === 0;

function SectionChange({ publicId, change }: { publicId: string; change: SectionDifference }) {
  const { editing } = useMessages();
  const words = editing.differences;
  const { section, version, savedBy, updatedAt, waits, lines, problems } = change;
  const title = editing.section[section];
  return (
    <section className="section flow" aria-labelledby={section}>
      <h2 id={section}>{title}</h2>
      <p className="quiet">{editing.overview.state.draft(savedBy, updatedAt)}</p>
      <p>
        <a href={sectionPath(publicId, section)}>{words.change(title)}</a>
      </p>
      <DiffTable caption={title} lines={lines} isMade={false} />
      {waits && <p>{editing.form.waits}</p>}
      {isReady(change) ? (
        <label className="check">
          <input type="checkbox" name="publish" value={`${section}:${version}`} defaultChecked />
          <span>{waits ? words.send(title) : words.choose(title)}</span>
        </label>
      ) : (
        <div className="problem">
          <p>{words.problems}</p>
          <ul>
            {problems.map(({ field, trouble }) => (
              <li key={field}>{editing.trouble[trouble]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

import { type FieldProblem, ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import { programPath, sitesPath } from '#app/portal/portal-paths.ts';
import type { OrganizationView } from './load-organization.server.ts';
import { PeopleSection } from './people-section.tsx';

export type OrganizationToMend =
  | { form: 'invite'; trouble: 'bad-email' | 'member' | 'too-many'; email: string }
  | { form: 'rename'; name: string }
  | { form: 'page' };

interface OrganizationPageProps {
  organization: OrganizationView;
  /** What was done just now. */
  done: keyof Messages['organizations']['page']['done'] | undefined;
  mend: OrganizationToMend | undefined;
}

export function OrganizationPage({ organization, done, mend }: OrganizationPageProps) {
  const { organizations, sites, claims } = useMessages();
  const words = organizations.page;
  const { name, listings, isOwner, canLeave } = organization;
  const canEdit = isOwner || canLeave;
  const problem = problemOf(words, mend);
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={problem ? [problem] : []}
        note={mend?.form === 'page' ? words.changed : undefined}
      />
      {canEdit && <BackToPrograms />}
      <h1>{name}</h1>
      {done && (
        <p className="notice" role="status">
          {words.done[done]}
        </p>
      )}
      <section className="flow" aria-labelledby="programs">
        <h2 id="programs">{words.programs}</h2>
        {listings.length === 0 && <p>{words.noPrograms}</p>}
        <ul className="row-list">
          {listings.map(({ publicId, slug, name: listed, address, isDraft }) => (
            <li key={publicId}>
              <span>
                {isDraft ? <b>{listed}</b> : <a href={`/programs/${slug}`}>{listed}</a>}
                <br />
                <span className="quiet">
                  {address}
                  {isDraft && ` · ${claims.home.draft}`}
                </span>
              </span>
              {canEdit && (
                <a className="button plain small" href={programPath(publicId)}>
                  {words.edit} <span className="spoken">{listed}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      {canEdit && (
        <p>
          <a href={sitesPath(organization.key, 'dry-run')}>{sites.link}</a>
        </p>
      )}
      <PeopleSection organization={organization} />
      {isOwner && (
        <>
          <section className="section flow" aria-labelledby="invite">
            <h2 id="invite">{words.invite.heading}</h2>
            <p>{words.invite.text}</p>
            <form className="flow form" method="post" noValidate>
              <input type="hidden" name="intent" value="invite" />
              <TextField
                name="email"
                type="email"
                label={words.invite.email}
                autoComplete="off"
                value={mend?.form === 'invite' ? mend.email : undefined}
                problem={problem?.field === 'email' ? problem.text : undefined}
              />
              <button className="button" type="submit">
                {words.invite.send}
              </button>
            </form>
          </section>
          <section className="section flow" aria-labelledby="rename">
            <h2 id="rename">{words.rename.heading}</h2>
            <form className="flow form" method="post" noValidate>
              <input type="hidden" name="intent" value="rename" />
              <TextField
                name="name"
                type="text"
                label={words.rename.label}
                autoComplete="organization"
                value={mend?.form === 'rename' ? mend.name : name}
                problem={problem?.field === 'name' ? problem.text : undefined}
              />
              <button className="button plain" type="submit">
                {words.rename.save}
              </button>
            </form>
          </section>
        </>
      )}
      {(canLeave || isOwner) && (
        <section className="section flow" aria-labelledby="leave">
          <h2 id="leave">{words.leave.heading}</h2>
          <p>{canLeave ? words.leave.text : words.leave.owner}</p>
          {canLeave && (
            <form method="post">
              <input type="hidden" name="intent" value="leave" />
              <button className="button plain" type="submit">
                {words.leave.send}
              </button>
            </form>
          )}
        </section>
      )}
    </div>
  );
}

function problemOf(
  words: Messages['organizations']['page'],
  mend: OrganizationToMend | undefined,
): FieldProblem | undefined {
  if (mend?.form === 'invite') return { field: 'email', text: words.invite.trouble[mend.trouble] };
  return mend?.form === 'rename' ? { field: 'name', text: words.rename.trouble } : undefined;
}

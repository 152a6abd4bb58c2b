import { type FieldProblem, ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { startPath } from '#app/portal/portal-paths.ts';

export interface AskView {
  slug: string;
  publicId: string;
  name: string;
  /** The program's own web domain, where it has one. */
  domain?: string | undefined;
}

export interface AskToMend {
  field: 'email' | 'code';
  trouble: keyof Messages['confirm']['ask']['trouble'];
  typed: string;
}

interface AskPageProps {
  view: AskView;
  isSent: boolean;
  mend: AskToMend | undefined;
}

/** How somebody who works at a program gets to its questions. */
export function AskPage({ view, isSent, mend }: AskPageProps) {
  const { confirm, claims } = useMessages();
  const words = confirm.ask;
  const problem: FieldProblem | undefined = mend && { field: mend.field, text: words.trouble[mend.trouble] };
  const problemOf = (field: AskToMend['field']) => (problem?.field === field ? problem.text : undefined);
  return (
    <div className="flow measure">
      <ProblemSummary problems={problem ? [problem] : []} />
      <h1>{words.heading}</h1>
      <p>{view.name}</p>
      {isSent && (
        <p className="notice" role="status">
          {words.sent}
        </p>
      )}
      <p className="lead">{words.lead}</p>
      <section className="section flow" aria-labelledby="by-mail">
        <h2 id="by-mail">{words.mail.heading}</h2>
        {view.domain === undefined ? (
          <p>{words.mail.none}</p>
        ) : (
          <>
            <p>{words.mail.text(view.domain)}</p>
            <form className="flow form" method="post" noValidate>
              <input type="hidden" name="intent" value="mail" />
              <TextField
                name="email"
                type="email"
                label={words.mail.email}
                autoComplete="email"
                value={mend?.field === 'email' ? mend.typed : undefined}
                problem={problemOf('email')}
              />
              <button className="button" type="submit">
                {words.mail.send}
              </button>
            </form>
          </>
        )}
      </section>
      <section className="section flow" aria-labelledby="by-phone">
        <h2 id="by-phone">{words.code.heading}</h2>
        <p>{words.code.text}</p>
        <form className="flow form" method="post" noValidate>
          <input type="hidden" name="intent" value="code" />
          <TextField
            name="code"
            type="text"
            label={words.code.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            problem={problemOf('code')}
          />
          <button className="button plain" type="submit">
            {words.code.send}
          </button>
        </form>
      </section>
      <p>
        {words.account} <a href={startPath(view.publicId)}>{claims.start.title(view.name)}</a>
      </p>
      <p>
        <a href={`/programs/${view.slug}`}>{words.back(view.name)}</a>
      </p>
    </div>
  );
}

import { RESET_PATH, SIGN_IN_PATH, SIGN_UP_PATH, withReturn } from '#app/accounts/account-paths.ts';
import { ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { MailNote } from './mail-note.tsx';

export interface AskToMend {
  trouble: 'bad-email' | 'too-many';
  email: string;
}

interface AskLinkPageProps {
  purpose: 'signUp' | 'reset';
  isSent: boolean;
  writesMailAsFiles: boolean;
  /** Where the link leads on. */
  to: string;
  mend: AskToMend | undefined;
}

/** Asks for the address that a link is mailed to. */
export function AskLinkPage({ purpose, isSent, writesMailAsFiles, to, mend }: AskLinkPageProps) {
  const { account: words } = useMessages();
  if (isSent) return <SentPage purpose={purpose} writesMailAsFiles={writesMailAsFiles} to={to} />;
  const page = purpose === 'signUp' ? words.signUpPage : words.resetPage;
  const problem = mend?.trouble === 'bad-email' ? words.emailTrouble : undefined;
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={problem ? [{ field: 'email', text: problem }] : []}
        note={mend?.trouble === 'too-many' ? words.sent.tooMany : undefined}
      />
      <h1>{page.heading}</h1>
      <p className="lead">{page.lead}</p>
      <form className="flow form" method="post" noValidate>
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={purpose === 'signUp' ? words.signUpPage.hint : undefined}
          autoComplete="email"
          value={mend?.email}
          problem={problem}
        />
        <button className="button" type="submit">
          {page.send}
        </button>
      </form>
      <p>
        <a href={withReturn(SIGN_IN_PATH, to)}>
          {purpose === 'signUp' ? words.signUpPage.have : words.resetPage.back}
        </a>
      </p>
    </div>
  );
}

function SentPage({ purpose, writesMailAsFiles, to }: Omit<AskLinkPageProps, 'isSent' | 'mend'>) {
  const { sent } = useMessages().account;
  return (
    <div className="flow measure">
      <h1>{sent.heading}</h1>
      <p className="lead">{sent[purpose]}</p>
      <p>
        {sent.late}{' '}
        <a href={withReturn(purpose === 'signUp' ? SIGN_UP_PATH : RESET_PATH, to)}>{sent.again}</a>
      </p>
      <MailNote writesMailAsFiles={writesMailAsFiles} />
    </div>
  );
}

import { ChoiceField, WordsField } from '#app/design/choice-field.tsx';
import { type FieldProblem, ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { CREDENTIAL_STATUSES } from '#app/listings/credential-status.ts';
import type { VerifiedCredential } from '#app/listings/verified-credential-repository.server.ts';
import {
  CREDENTIAL_SCOPES,
  type CredentialCheck,
  READ_HOWS,
  type TypedCheck,
} from '#app/moderation/credential-check.ts';
import type { CheckToMend } from './credential-item.tsx';

type Field = keyof CredentialCheck;

const FIELDS: readonly Field[] = [
  'status',
  'number',
  'registeredName',
  'scope',
  'readHow',
  'readOn',
  'expiresOn',
  'nextCheckOn',
  'note',
];
const LINES = ['number', 'registeredName'] as const;
const DAYS = ['readOn', 'expiresOn', 'nextCheckOn'] as const;

/** Stands first on the page. */
export function CredentialProblems({ mend }: { mend: CheckToMend | undefined }) {
  const { trouble: words } = useMessages().moderate.credential;
  const problems: FieldProblem[] = FIELDS.flatMap((field) => {
    const trouble = mend?.trouble[field];
    return trouble ? [{ field, text: words[trouble] }] : [];
  });
  return <ProblemSummary problems={problems} />;
}

interface CredentialFormProps {
  former: VerifiedCredential | undefined;
  mend: CheckToMend | undefined;
  /** ISO day. */
  today: string;
}

/** All that a record shows, and when it is to be read again. */
export function CredentialForm({ former, mend, today }: CredentialFormProps) {
  const { moderate: words } = useMessages();
  const { credential } = words;
  const { fields, hints } = credential;
  const problemOf = (field: Field) => {
    const trouble = mend?.trouble[field];
    return trouble && credential.trouble[trouble];
  };
  const typed: TypedCheck = mend?.typed ?? typedBefore(former, today);
  const line = (name: (typeof LINES)[number] | (typeof DAYS)[number]) => (
    <TextField
      key={name}
      name={name}
      label={fields[name]}
      hint={hints[name]}
      type="text"
      autoComplete="off"
      problem={problemOf(name)}
      value={typed[name]}
    />
  );
  const choice = <Value extends string>(
    name: 'status' | 'scope' | 'readHow',
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ) => (
    <ChoiceField
      name={name}
      legend={fields[name]}
      problem={problemOf(name)}
      value={typed[name]}
      choices={values.map((value) => ({ value, label: labels[value] }))}
    />
  );
  return (
    <form className="flow" method="post" noValidate>
      {choice('status', CREDENTIAL_STATUSES, credential.statuses)}
      {LINES.map(line)}
      {choice('scope', CREDENTIAL_SCOPES, credential.scopes)}
      {choice('readHow', READ_HOWS, credential.readHows)}
      {DAYS.map(line)}
      <WordsField
        name="note"
        label={fields.note}
        hint={hints.note}
        problem={problemOf('note')}
        value={typed.note}
      />
      <button className="button" type="submit">
        {credential.save}
      </button>
      <p className="quiet">{words.forGood}</p>
    </form>
  );
}

/** The lasting parts of what was read before; what is read anew each time is left open. */
function typedBefore(former: VerifiedCredential | undefined, today: string): TypedCheck {
  return {
    status: '',
    number: former?.number ?? '',
    registeredName: former?.registeredName ?? '',
    scope: former?.scope ?? '',
    readHow: '',
    readOn: today,
    expiresOn: '',
    nextCheckOn: '',
    note: '',
  };
}

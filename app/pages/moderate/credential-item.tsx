import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { CheckTrouble, CredentialCheck, TypedCheck } from '#app/moderation/credential-check.ts';
import { ACCREDITATION_SECTION } from '#app/portal/editing/accreditation-section.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { CredentialForm, CredentialProblems } from './credential-form.tsx';
import { ItemFrame } from './item-frame.tsx';
import { ListingLinks } from './listing-links.tsx';
import type { CredentialView } from './load-item.server.ts';
import { RegisterLink } from './register-link.tsx';
import { SayingsTable } from './sayings-table.tsx';

/** What could not be used of what was read, and all that was typed. */
export interface CheckToMend {
  trouble: Partial<Record<keyof CredentialCheck, CheckTrouble>>;
  typed: TypedCheck;
}

interface CredentialItemProps {
  view: CredentialView;
  mend: CheckToMend | undefined;
  today: string;
}

/** What the issuer's record says, to be read and kept. */
export function CredentialItem({ view, mend, today }: CredentialItemProps) {
  const messages = useMessages();
  const { moderate: words, program, editing } = messages;
  const { listing, term, sayings, former, log, register, told } = view;
  const { label } = wordsOfTerm(term);
  const { credential } = words;
  return (
    <ItemFrame
      kind="credentials"
      lead={words.kinds.credentials}
      heading={credential.heading(label, fullName(listing))}
      summary={<CredentialProblems mend={mend} />}
      evidence={
        <>
          {register && <RegisterLink label={label} register={register} />}
          <SayingsTable caption={label} head={credential.table} sayings={sayings} />
          {told.length > 0 && (
            <>
              <h3>{credential.told}</h3>
              <ul className="dashes">
                {told.map(({ part, field, text, href }) => (
                  <li key={part}>
                    {credential.toldPart(editing.credential[part])}{' '}
                    {href ? (
                      <a href={href} rel="noreferrer nofollow">
                        {text}
                      </a>
                    ) : (
                      ACCREDITATION_SECTION.say(field, text, messages)
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{credential.before}</h3>
          <p>
            {former
              ? [
                  credential.readBefore(
                    credential.statuses[former.status as CredentialCheck['status']],
                    former.readOn,
                  ),
                  ...(former.expiresOn ? [credential.until(former.expiresOn)] : []),
                  ...(former.number ? [program.licenseNumber(former.number)] : []),
                  ...(former.registeredName ? [former.registeredName] : []),
                ].join(', ')
              : credential.neverRead}
          </p>
          {log.length > 0 && (
            <>
              <h3>{credential.log}</h3>
              <ul className="dashes">
                {log.map(({ status, decidedAt, note }) => (
                  <li key={decidedAt}>
                    {credential.logLine(
                      credential.statuses[status as CredentialCheck['status']],
                      decidedAt,
                      note,
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <ListingLinks listing={listing} />
        </>
      }
      decide={<CredentialForm former={former} mend={mend} today={today} />}
    />
  );
}

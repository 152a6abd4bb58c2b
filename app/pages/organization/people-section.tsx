import { useMessages } from '#app/language/use-messages.ts';
import type { OrganizationView } from './load-organization.server.ts';

/** Who works for it; for the owner, with what can be changed. */
export function PeopleSection({ organization }: { organization: OrganizationView }) {
  const words = useMessages().organizations.page;
  const { members, invites, isOwner } = organization;
  return (
    <section className="section flow" aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      <ul className="row-list">
        {members.map(({ accountId, email, role, since, isYou }) => (
          <li key={accountId}>
            <span>
              <b>{email}</b>
              {isYou && ` (${words.you})`}
              <br />
              <span className="quiet">
                {words.role[role]}, {words.since(since)}
              </span>
            </span>
            {isOwner && role === 'editor' && (
              <span className="button-row">
                <MemberForm
                  intent="hand-over"
                  name="member"
                  value={accountId}
                  label={words.handOver}
                  named={words.handOverNamed(email)}
                />
                <MemberForm
                  intent="remove"
                  name="member"
                  value={accountId}
                  label={words.remove}
                  named={words.removeNamed(email)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {invites.length > 0 && (
        <>
          <h3>{words.invites}</h3>
          <ul className="row-list">
            {invites.map(({ id, email, expiresAt }) => (
              <li key={id}>
                <span>
                  {email}
                  <br />
                  <span className="quiet">{words.until(expiresAt)}</span>
                </span>
                <MemberForm
                  intent="take-back"
                  name="invite"
                  value={id}
                  label={words.takeBack}
                  named={words.takeBackNamed(email)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface MemberFormProps {
  intent: string;
  name: string;
  value: number;
  label: string;
  /** The same, with whom it is about. */
  named: string;
}

function MemberForm({ intent, name, value, label, named }: MemberFormProps) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name={name} value={value} />
      <button className="button plain small" type="submit" aria-label={named}>
        {label}
      </button>
    </form>
  );
}

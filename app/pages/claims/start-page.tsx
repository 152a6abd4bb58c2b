import { ProblemSummary } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import type { ClaimantField, TypedClaimant } from '#app/portal/claims/claimant.ts';
import { ClaimantFields, claimantProblems } from './claimant-fields.tsx';

export interface StartToMend {
  fields: ClaimantField[];
  trouble?: 'too-many' | 'member';
  typed: TypedClaimant;
}

interface StartPageProps {
  name: string;
  address: string | undefined;
  isHeld: boolean;
  mend: StartToMend | undefined;
}

export function StartPage({ name, address, isHeld, mend }: StartPageProps) {
  const messages = useMessages();
  const { claims } = messages;
  const words = claims.start;
  const problems = claimantProblems(messages, mend?.fields);
  const notes = { 'too-many': claims.tooMany, member: words.member };
  return (
    <div className="flow measure">
      <ProblemSummary problems={problems} note={mend?.trouble && notes[mend.trouble]} />
      <BackToPrograms />
      <h1>{words.heading(name)}</h1>
      {address && <p className="quiet">{address}</p>}
      <p className="lead">{words.lead}</p>
      {isHeld && <p className="notice">{words.held}</p>}
      <form className="flow form" method="post" noValidate>
        <ClaimantFields typed={mend?.typed} problems={problems} />
        <button className="button" type="submit">
          {words.go}
        </button>
      </form>
    </div>
  );
}

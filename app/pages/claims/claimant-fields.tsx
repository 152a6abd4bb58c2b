import { FieldFrame, type FieldProblem, notesOfField, TextField } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { ClaimantField, TypedClaimant } from '#app/portal/claims/claimant.ts';

/** What to mend about who claims. */
export function claimantProblems(
  { claims }: Messages,
  fields: readonly ClaimantField[] | undefined,
): FieldProblem[] {
  return (fields ?? []).map((field) => ({ field, text: claims.start.trouble[field] }));
}

interface ClaimantFieldsProps {
  typed: TypedClaimant | undefined;
  problems: readonly FieldProblem[];
}

/** Who claims: the same questions for a listing that is here and for a new one. */
export function ClaimantFields({ typed, problems }: ClaimantFieldsProps) {
  const words = useMessages().claims.start;
  const problemOf = (field: ClaimantField) => problems.find((each) => each.field === field)?.text;
  const problem = problemOf('words');
  return (
    <>
      <TextField
        name="person"
        type="text"
        label={words.person}
        autoComplete="name"
        value={typed?.person}
        problem={problemOf('person')}
      />
      <TextField
        name="position"
        type="text"
        label={words.position}
        hint={words.positionHint}
        autoComplete="organization-title"
        value={typed?.position}
        problem={problemOf('position')}
      />
      <FieldFrame id="words" label={words.words} hint={words.wordsHint} problem={problem}>
        <textarea
          className="text-field"
          {...notesOfField('words', problem, words.wordsHint)}
          id="words"
          name="words"
          rows={4}
          defaultValue={typed?.words}
        />
      </FieldFrame>
    </>
  );
}

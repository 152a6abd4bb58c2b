import type { TypedReport } from '#app/moderation/correction-report.ts';

type Field = keyof TypedReport;

/** What is wrong with a field, if anything. */
export type ProblemOf = (field: Field) => string | undefined;

export function describedBy(field: Field, problemOf: ProblemOf, hasHint = true): string | undefined {
  const notes = [problemOf(field) && `${field}-problem`, hasHint && `${field}-hint`].filter(Boolean);
  return notes.join(' ') || undefined;
}

interface FieldNotesProps {
  field: Field;
  hint?: string;
  problem: string | undefined;
}

export function FieldNotes({ field, hint, problem }: FieldNotesProps) {
  return (
    <>
      {problem && (
        <p className="problem-text" id={`${field}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <span className="quiet" id={`${field}-hint`}>
          {hint}
        </span>
      )}
    </>
  );
}

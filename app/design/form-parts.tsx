import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useMessages } from '#app/language/use-messages.ts';

export interface FieldProblem {
  /** The id of the field. */
  field: string;
  text: string;
}

interface ProblemSummaryProps {
  problems: readonly FieldProblem[];
  /** What is wrong with no field by itself. */
  note?: string | undefined;
}

/** Stands first on a page whose form could not be used; nothing where nothing is wrong. */
export function ProblemSummary({ problems, note }: ProblemSummaryProps) {
  const { form } = useMessages();
  if (problems.length === 0 && note === undefined) return null;
  return (
    <div className="problem" role="alert">
      <h2>{form.problem}</h2>
      {note !== undefined && <p>{note}</p>}
      <ul className="link-list">
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldFrameProps {
  id: string;
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
  /** The control, with `notesOfField` spread over it. */
  children: ReactNode;
}

/** What stands above any control: its name, what is wrong with it, and its hint. */
export function FieldFrame({ id, label, hint, problem, children }: FieldFrameProps) {
  return (
    <div className={problem ? 'field problem' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p className="problem-text" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <span className="quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
    </div>
  );
}

/** Ties a control to what its frame says of it. */
export function notesOfField(id: string, problem: string | undefined, hint?: ReactNode) {
  const notes = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { 'aria-describedby': notes || undefined, 'aria-invalid': problem ? true : undefined };
}

interface TextFieldProps {
  /** Also its id. */
  name: string;
  id?: string;
  label: string;
  type: 'text' | 'email' | 'password';
  autoComplete: HTMLInputAutoCompleteAttribute;
  hint?: ReactNode;
  problem?: string | undefined;
  value?: string | undefined;
  inputMode?: 'numeric';
}

/** One line to type in, with its hint and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, label, type, autoComplete, hint, problem, value, inputMode } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        className="text-field"
        {...notesOfField(id, problem, hint)}
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        inputMode={inputMode}
        defaultValue={value}
      />
    </FieldFrame>
  );
}

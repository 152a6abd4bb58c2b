import type { ReactNode } from 'react';

interface ChoiceFieldProps {
  /** Also the id of its first choice. */
  name: string;
  legend: string;
  problem: string | undefined;
  value: string;
  choices: readonly { value: string; label: string; hint?: string; key?: string }[];
}

/** One of a few, each with its hint. */
export function ChoiceField({ name, legend, problem, value, choices }: ChoiceFieldProps) {
  return (
    <fieldset
      className={problem ? 'problem' : undefined}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend className="label">{legend}</legend>
      {problem && (
        <p className="problem-text" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {choices.map((choice, index) => (
        <label className="check" key={choice.value}>
          <input
            id={index === 0 ? name : undefined}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={value === choice.value}
            data-key={choice.key}
          />
          <span>
            {choice.label} {choice.key && <kbd hidden>{choice.key.toUpperCase()}</kbd>}
            {choice.hint && <span className="quiet choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectFieldProps {
  name: string;
  label: string;
  problem: string | undefined;
  value: string;
  children: ReactNode;
}

export function SelectField({ name, label, problem, value, children }: SelectFieldProps) {
  return (
    <div className={problem ? 'field problem' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {problem && (
        <p className="problem-text" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <select
        className="select"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={problem ? `${name}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
      >
        {children}
      </select>
    </div>
  );
}

interface WordsFieldProps {
  name: string;
  label: string;
  hint: string;
  problem: string | undefined;
  value: string;
}

/** Several lines to type in. */
export function WordsField({ name, label, hint, problem, value }: WordsFieldProps) {
  return (
    <div className={problem ? 'field problem' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {problem && (
        <p className="problem-text" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <span className="quiet" id={`${name}-hint`}>
        {hint}
      </span>
      <textarea
        className="text-field"
        id={name}
        name={name}
        rows={4}
        defaultValue={value}
        aria-describedby={problem ? `${name}-problem ${name}-hint` : `${name}-hint`}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}

import { useMessages } from '#app/language/use-messages.ts';

interface PlanFieldProps {
  id: string;
  /** Of the input; also `card`, where the plan of a visitor is asked for. */
  name?: string;
  label?: string;
  /** What else may be typed, or not. */
  hint?: string;
  /** What was typed and is the name of no plan that we know. */
  value?: string;
  /** What is chosen is filled in and no more: the form has other fields. */
  stays?: boolean;
  problem?: string | undefined;
}

/** The name on an insurance card. The server finds the plan that it means; a script offers names while one types. */
export function PlanField(props: PlanFieldProps) {
  const { box, plans } = useMessages();
  const { id, name = 'card', label: ownLabel = plans.field.label, hint, value = '', stays, problem } = props;
  const { count, how, label, kinds } = box.suggestions;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div
      className={problem ? 'find problem' : 'find'}
      data-suggest="/suggest"
      data-asks="card"
      data-stays={stays ? '' : undefined}
      data-label={label}
      data-none={count.none}
      data-one={count.one}
      data-other={`${count.other} ${how}`}
      data-kinds={JSON.stringify(kinds)}
    >
      <label className="label" htmlFor={id}>
        {ownLabel}
      </label>
      {hint && (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem-text" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div className="suggest-field">
        <input
          className="text-field"
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          defaultValue={value}
          placeholder={plans.field.example}
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
        />
      </div>
    </div>
  );
}

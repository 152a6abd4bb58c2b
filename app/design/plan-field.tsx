import { useMessages } from '#app/language/use-messages.ts';

interface PlanFieldProps {
  id: string;
  /** What was typed and is the name of no plan that we know. */
  value?: string;
}

/** The name on an insurance card. The server finds the plan that it means; a script offers names while one types. */
export function PlanField({ id, value = '' }: PlanFieldProps) {
  const { box, plans } = useMessages();
  const { count, how, label, kinds } = box.suggestions;
  return (
    <div
      className="find"
      data-suggest="/suggest"
      data-label={label}
      data-none={count.none}
      data-one={count.one}
      data-other={`${count.other} ${how}`}
      data-kinds={JSON.stringify(kinds)}
    >
      <label className="label" htmlFor={id}>
        {plans.field.label}
      </label>
      <div className="suggest-field">
        <input
          className="text-field"
          id={id}
          name="card"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          defaultValue={value}
          placeholder={plans.field.example}
        />
      </div>
    </div>
  );
}

import { SelectField } from '#app/design/choice-field.tsx';
import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { textIn } from '#app/portal/editing/field-text.ts';
import { intakeNumbersIn } from '#app/portal/editing/identity-sections.ts';
import { STATES } from '#app/vocabulary/states.ts';
import { problemIn } from './problem-in.ts';
import type { SectionFieldsProps } from './section-form.ts';

type Line = 'name' | 'program' | 'street' | 'unit' | 'city' | 'zip' | 'phone' | 'website';

/** One field of a section on one line. */
function LineField({ field, value, problems }: SectionFieldsProps & { field: Line }) {
  const messages = useMessages();
  return (
    <TextField
      name={field}
      type="text"
      label={messages.editing.identity[field]}
      autoComplete="off"
      value={textIn(value, field)}
      problem={problemIn(problems, messages)(field)}
    />
  );
}

export function NameFields(props: SectionFieldsProps) {
  return (
    <>
      <LineField field="name" {...props} />
      <LineField field="program" {...props} />
    </>
  );
}

export function AddressFields(props: SectionFieldsProps) {
  const messages = useMessages();
  const { identity, withheldHint } = messages.editing;
  const { value, problems, state } = props;
  return (
    <>
      <LineField field="street" {...props} />
      <LineField field="unit" {...props} />
      <LineField field="city" {...props} />
      <SelectField
        name="state"
        label={identity.state}
        problem={problemIn(problems, messages)('state')}
        value={textIn(value, 'state') || state}
      >
        {STATES.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <LineField field="zip" {...props} />
      <label className="check">
        <input type="checkbox" name="withheld" value="yes" defaultChecked={value.withheld === 'yes'} />
        <span>
          {identity.withheld} <span className="quiet choice-hint">{withheldHint}</span>
        </span>
      </label>
    </>
  );
}

export function ContactFields(props: SectionFieldsProps) {
  const messages = useMessages();
  const { value, problems } = props;
  const problem = problemIn(problems, messages);
  // One more than there are, to fill in.
  const numbers = [...intakeNumbersIn(value), ''];
  return (
    <>
      <LineField field="phone" {...props} />
      {numbers.map((number, at) => {
        const id = `intake-${at + 1}`;
        return (
          <TextField
            key={id}
            id={id}
            name="intake"
            type="text"
            label={messages.editing.intakeOf(at + 1)}
            autoComplete="off"
            value={number}
            problem={problem(id)}
          />
        );
      })}
      <LineField field="website" {...props} />
    </>
  );
}

import { ChoiceField } from '#app/design/choice-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { OPENING_TERM } from '#app/listings/opening-statement.ts';
import { OPENING_ANSWERS, openingIn } from '#app/portal/editing/openings-section.ts';
import { BesideLine } from './beside-line.tsx';
import type { SectionFieldsProps } from './section-form.ts';

/** Whether new people are taken. */
export function OpeningFields({ value, beside }: SectionFieldsProps) {
  const { openings } = useMessages().editingTables;
  return (
    <>
      <p className="lead">{openings.lead}</p>
      <BesideLine id="others" beside={beside[OPENING_TERM]} />
      <ChoiceField
        name="taking"
        legend={openings.legend}
        problem={undefined}
        value={openingIn(value) ?? ''}
        choices={[...OPENING_ANSWERS, '' as const].map((answer) => ({
          value: answer,
          label: openings.answers[answer],
        }))}
      />
    </>
  );
}
